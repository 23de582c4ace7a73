import type { FindingDefinition } from '@afterneedle/engine';

/** What can be seen on the treated skin. */
export const lookFindings = [
  { id: 'redness', scale: 'severity', group: 'look', label: 'Redness or colour change', ask: 'Has the treated skin changed colour?', hint: 'Red on white skin; darker, purple or ashen on brown and black skin.' },
  { id: 'swelling', scale: 'severity', group: 'look', label: 'Swelling', ask: 'Is the treated skin swollen?' },
  { id: 'bumps', scale: 'amount', group: 'look', label: 'Tiny raised bumps', ask: 'Are there tiny raised bumps?' },
  { id: 'acne-spots', scale: 'amount', group: 'look', label: 'Acne-like spots', ask: 'Are there spots like acne that are not sore?' },
  { id: 'white-dots', scale: 'amount', group: 'look', label: 'Closed white dots', ask: 'Are there closed white dots that are not sore?' },
  { id: 'pus-bumps', scale: 'amount', group: 'look', label: 'Bumps with pus', ask: 'Are there bumps with pus in them?' },
  { id: 'firm-lumps', scale: 'amount', group: 'look', label: 'Firm lumps', ask: 'Are there firm lumps in or under the skin?' },
  { id: 'boil', scale: 'presence', group: 'look', label: 'Hot painful lump with pus', ask: 'Is there a hot, painful lump that holds or drains pus?' },
  { id: 'fluid', scale: 'fluid', group: 'look', label: 'Weeping, crust or pus', ask: 'Does any fluid come from the skin?' },
  { id: 'fine-crusts', scale: 'presence', group: 'look', label: 'Fine dry crusts or dark dots', ask: 'Are there fine dry crusts or tiny dark dots?' },
  { id: 'blister', scale: 'presence', group: 'look', label: 'Blister', ask: 'Is there a blister?' },
  { id: 'blisters-grouped', scale: 'presence', group: 'look', label: 'Small blisters in a group', ask: 'Are there small blisters in a group, as in a cold sore?' },
  { id: 'blisters-widespread', scale: 'presence', group: 'look', label: 'Blisters in many places', ask: 'Are there blisters in many places of the body?' },
  { id: 'punched-out-sores', scale: 'presence', group: 'look', label: 'Punched-out sores', ask: 'Are there small round sores that look punched out?' },
  { id: 'streaks', scale: 'presence', group: 'look', label: 'Streaks', ask: 'Do streaks run out from the area?', hint: 'Red, dark or purple, depending on your skin.' },
  { id: 'peeling', scale: 'severity', group: 'look', label: 'Peeling or flaking', ask: 'Does the skin peel or flake?' },
  { id: 'dryness', scale: 'severity', group: 'look', label: 'Dryness', ask: 'Is the skin dry?' },
  { id: 'roughness', scale: 'severity', group: 'look', label: 'Rough skin', ask: 'Is the skin rough like sandpaper?' },
  { id: 'bruise', scale: 'severity', group: 'look', label: 'Bruise', ask: 'Is there a bruise?' },
  { id: 'bruise-tense', scale: 'presence', group: 'look', label: 'Tense lump of blood', ask: 'Is the bruise a tense or bulging lump?', of: 'bruise' },
  { id: 'bleeding', scale: 'bleeding', group: 'look', label: 'Bleeding', ask: 'Does it bleed?', hint: 'Press firmly for 10 minutes before you answer that it does not stop.' },
  { id: 'grid-marks', scale: 'presence', group: 'look', label: 'Needle marks or a grid pattern', ask: 'Can you see needle marks or a square pattern?' },
  { id: 'white-patch', scale: 'presence', group: 'look', label: 'White patch', ask: 'Is there a white patch?', hint: 'On brown or black skin it may look grey or ash.' },
  { id: 'burn-patch', scale: 'presence', group: 'look', label: 'Burnt-looking patch', ask: 'Is there a white, grey, brown, ashen or charred patch?', hint: 'After radio-frequency (RF), heat or acid.' },
] as const satisfies readonly FindingDefinition[];

/** What can be felt. */
export const feelFindings = [
  { id: 'warmth', scale: 'severity', group: 'feel', label: 'Warm skin', ask: 'Does the skin feel warm or hot to the back of a hand?' },
  { id: 'tenderness', scale: 'severity', group: 'feel', label: 'Sore to touch', ask: 'Is the skin sore when you touch it?' },
  { id: 'pain', scale: 'severity', group: 'feel', label: 'Pain', ask: 'Does it hurt without touching?' },
  { id: 'burning', scale: 'severity', group: 'feel', label: 'Burning or stinging', ask: 'Does the skin burn or sting, as with sunburn?' },
  { id: 'itch', scale: 'severity', group: 'feel', label: 'Itch', ask: 'Does the skin itch?' },
  { id: 'tightness', scale: 'severity', group: 'feel', label: 'Tight skin', ask: 'Does the skin feel tight?' },
  { id: 'tingling', scale: 'presence', group: 'feel', label: 'Tingling, as before a cold sore', ask: 'Does a spot tingle or prick, as before a cold sore?' },
  { id: 'numbness', scale: 'presence', group: 'feel', label: 'Numb skin', ask: 'Is any skin numb?' },
  { id: 'weakness', scale: 'presence', group: 'feel', label: 'Weak part of the face', ask: 'Is a part of the face weak, so that it moves less?' },
] as const satisfies readonly FindingDefinition[];

/** What shows only after weeks. */
export const lateFindings = [
  { id: 'grid-indented', scale: 'presence', group: 'late', label: 'Dents in lines or a grid', ask: 'Are there dents in lines or in a grid?' },
  { id: 'hollow', scale: 'presence', group: 'late', label: 'Hollow or dent', ask: 'Is there a hollow or dent that was not there before?' },
  { id: 'raised-scar', scale: 'presence', group: 'late', label: 'Raised scar', ask: 'Is there a firm raised scar?' },
  { id: 'dark-marks', scale: 'presence', group: 'late', label: 'Flat darker patches', ask: 'Are there flat patches darker than your skin?' },
  { id: 'light-marks', scale: 'presence', group: 'late', label: 'Flat lighter patches', ask: 'Are there flat patches lighter than your skin?' },
] as const satisfies readonly FindingDefinition[];

/** Where a finding sits or what pattern it has. */
export const placeFindings = [
  { id: 'spread-past-treated', scale: 'presence', group: 'place', label: 'Spreading past the treated skin', ask: 'Has it spread past the treated skin?' },
  { id: 'swelling-one-sided', scale: 'presence', group: 'place', label: 'Swelling on one side', ask: 'Is the swelling on one side only?', of: 'swelling' },
  { id: 'warmth-one-sided', scale: 'presence', group: 'place', label: 'Warmth on one side', ask: 'Is the warm skin on one side only?', of: 'warmth' },
  { id: 'eyelid-one-sided', scale: 'presence', group: 'place', label: 'One eyelid only', ask: 'Is only one side puffy?', of: 'eyelid-swelling' },
  { id: 'bumps-in-grid', scale: 'presence', group: 'place', label: 'Bumps copy the needle pattern', ask: 'Do the bumps copy the pattern of the needles?' },
  { id: 'sores-near-eye', scale: 'presence', group: 'place', label: 'Sores or blisters near an eye or on the tip of the nose', ask: 'Are there blisters or sores on a lid, near an eye or on the tip of the nose?' },
  { id: 'only-where-product', scale: 'presence', group: 'place', label: 'Only where a product went', ask: 'Is it only where a product went?' },
  { id: 'came-back', scale: 'presence', group: 'place', label: 'Came back after fading', ask: 'Did a sign come back or spread after it had faded?' },
] as const satisfies readonly FindingDefinition[];

/** The findings whose course is asked: 0 easing, 1 about the same, 2 worse (bigger, more), 3 worse fast (within 2 hours; bumps and lumps: doubled in a day). */
export const COURSED = [
  'redness', 'swelling', 'eyelid-swelling', 'warmth', 'tenderness', 'pain', 'burning', 'itch', 'hives', 'bumps', 'acne-spots',
  'white-dots', 'firm-lumps', 'fluid', 'blister', 'blisters-grouped', 'punched-out-sores', 'bruise', 'tightness', 'roughness',
  'nodes', 'raised-scar',
] as const;

type Coursed = (typeof COURSED)[number];
export type CourseId = `${Coursed}-course`;

const COURSE_NAMES: Readonly<Record<Coursed, string>> = {
  redness: 'The redness or colour change', swelling: 'The swelling', 'eyelid-swelling': 'The puffy eyelids', warmth: 'The warmth',
  tenderness: 'The soreness', pain: 'The pain', burning: 'The burning', itch: 'The itch', hives: 'The hives', bumps: 'The bumps',
  'acne-spots': 'The acne-like spots', 'white-dots': 'The white dots', 'firm-lumps': 'The firm lumps', fluid: 'The fluid',
  blister: 'The blister', 'blisters-grouped': 'The small blisters', 'punched-out-sores': 'The sores', bruise: 'The bruise',
  tightness: 'The tightness', roughness: 'The roughness', nodes: 'The swollen glands', 'raised-scar': 'The raised scar',
};

/** One course finding for each of `COURSED`. */
export const courseFindings: readonly FindingDefinition<CourseId>[] = COURSED.map((id) => ({
  id: `${id}-course` as const,
  scale: 'course',
  group: 'course',
  label: `${COURSE_NAMES[id]}: getting worse`,
  ask: `${COURSE_NAMES[id]}: is it better, the same or worse than before?`,
  of: id,
}));
