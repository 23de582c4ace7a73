import type { Phrases } from './entry.ts';

/** How people say where a sign is, where the words alone tell it. The rest follows from cues near a sign. */
export const placePhrases = {
  'bumps-in-grid': [
    {
      say: `
      (bumps|bump|spots|pimples|papules|lumps|dots raised|rash) (in|like|follow|following|copy|copying|along|match|matching|on|form|forming) (a|the|same|exact|neat|straight|) (grid|lines|rows|row|line|pattern|squares|tracks|needle tracks|needle lines|roller lines|track|stripes)
      (grid|lines|rows|row|pattern|tracks) of (red|little|tiny|small|raised|firm|itchy|) (bumps|spots|pimples|papules|lumps|dots raised); bumps where (each|every|the) (needle|needles|puncture) (went|was|hit|)`,
      also: { bumps: true },
    },
  ],
  'sores-near-eye': [
    {
      say: `
      (sores|ulcers|ulcer|vesicles|erosions|lesions) (near|around|by|close to|on|under|above|next to|at|beside|over) (my|the|her|his|) (left|right|) (eye|eyes|eyelid|eyelids|lid|lids|lash line|eyelashes); (sores|ulcers|ulcer|vesicles|erosions|lesions) (on|at) (the|my|her|his|) (tip of|end of) (my|the|) nose; (eye|eyelid|lid|nose tip|tip of nose) (sores|ulcers|ulcer|vesicles|erosions|lesions); tip of (my|the|) nose (has|with|is) (sores|ulcers|ulcer|vesicles|erosions|lesions); nose tip (sores|ulcers|ulcer|vesicles|erosions|lesions)`,
      also: { 'punched-out-sores': 1 },
    },
    {
      say: `
      (blister|blisters|vesicles) (near|around|by|close to|on|under|above|next to|at|beside|over) (my|the|her|his|) (left|right|) (eye|eyes|eyelid|eyelids|lid|lids); (blister|blisters|vesicles) (on|at) (the|my|) (tip of|end of) (my|the|) nose; (eyelid|lid) (blister|blisters)`,
      also: { blister: 1 },
    },
  ],
  'swelling-one-sided': [
    {
      say: `(swelling|swollen|puffy) (is|) (lopsided|uneven|asymmetric|asymmetrical|one sided); lopsided (face|swelling); one sided (swelling|puffiness)`,
      also: { swelling: true },
    },
  ],
  'warmth-one-sided': [
    { say: `one sided (heat|warmth); (heat|warmth|hot|warm) (is|) one sided`, also: { warmth: true } },
  ],
  'eyelid-one-sided': [
    {
      say: `one (eyelid|lid|eye) (is|) (swollen|puffy|puffed|swelled|swelling|bigger|droopy) ; (only|just) one (eye|eyelid|lid) (is|) (swollen|puffy)`,
      also: { 'eyelid-swelling': true },
    },
  ],
} as const satisfies Partial<
  Phrases<'bumps-in-grid' | 'sores-near-eye' | 'swelling-one-sided' | 'warmth-one-sided' | 'eyelid-one-sided'>
>;
