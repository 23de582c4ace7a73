import { describe, expect, test } from 'vitest';
import { type ContextId, contexts, type FindingId, findings } from '../vocabulary/index.ts';
import type { KnowledgeCause } from './entry.ts';
import { causes } from './index.ts';

interface State {
  readonly hours: number;
  readonly signs?: Partial<Record<FindingId, number>>;
  readonly about?: Partial<Record<ContextId, string>>;
}

const ordinary = new Map<string, string>(contexts.map(({ id, ordinary: value }) => [id, value]));

/** The weight of one cause for a state; with `complete` everything not named is absent or ordinary. */
function scoreOf({ prior, onset, cues }: KnowledgeCause, state: State, complete: boolean): number {
  const time = onset.find(({ until }) => until === null || state.hours <= until)?.add ?? 0;
  return cues.reduce((sum, { f, atLeast, c, is, holds, fails }) => {
    if (f !== undefined) {
      const step = state.signs?.[f] ?? (complete ? 0 : undefined);
      return step === undefined ? sum : sum + (step >= (atLeast ?? 1) ? holds : (fails ?? 0));
    }
    const word = c === undefined ? undefined : (state.about?.[c] ?? (complete ? ordinary.get(c) : undefined));
    return word === undefined ? sum : sum + ((is ?? []).includes(word) ? holds : (fails ?? 0));
  }, prior + time);
}

function ranked(state: State, complete: boolean): string[] {
  return causes
    .map((cause) => ({ id: cause.id, score: scoreOf(cause, state, complete) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** States written from the table of causes, each with the cause that fits it best. */
const states: readonly (readonly [string, string, State])[] = [
  [
    'normal-inflammation',
    'even colour change and tiny bumps in the first hours',
    { hours: 5, signs: { redness: 2, bumps: 1, warmth: 1 } },
  ],
  [
    'normal-inflammation',
    'fading bumps and tight skin on day 2',
    { hours: 44, signs: { redness: 1, bumps: 2, tightness: 1 } },
  ],
  ['normal-inflammation', 'dry, peeling skin on day 4', { hours: 92, signs: { dryness: 2, peeling: 1 } }],
  [
    'normal-inflammation',
    'a sunburn feel after RF on the first evening',
    {
      hours: 7,
      signs: { redness: 2, burning: 2, swelling: 1 },
      about: { device: 'rf', 'depth-class': 'deep-or-rf' },
    },
  ],
  ['normal-inflammation', 'mild itch on day 2', { hours: 40, signs: { itch: 1, redness: 1 } }],
  [
    'prolonged-swelling',
    'even painless swelling on day 5 after RF',
    { hours: 115, signs: { swelling: 1 }, about: { device: 'rf', 'depth-class': 'deep-or-rf' } },
  ],
  [
    'prolonged-swelling',
    'both lids puffy on day 4',
    { hours: 90, signs: { 'eyelid-swelling': 1 }, about: { area: 'eye-area' } },
  ],
  [
    'irritant-dermatitis',
    'stinging at once where a new cream went',
    {
      hours: 6,
      signs: { burning: 2, redness: 1, 'only-where-product': 1 },
      about: { product: 'new-or-scented' },
    },
  ],
  [
    'irritant-dermatitis',
    'burning and dryness after an acid toner, no blister',
    { hours: 30, signs: { burning: 2, redness: 2, dryness: 1 }, about: { product: 'strong-active' } },
  ],
  [
    'allergic-contact-dermatitis',
    'itchy bumps on day 2 after a plant balm',
    {
      hours: 50,
      signs: { itch: 2, bumps: 2, redness: 1 },
      about: { product: 'plant-extract', 'bumps-began': '24-48h' },
    },
  ],
  [
    'allergic-contact-dermatitis',
    'itch and bumps at every puncture on day 3 after a serum',
    {
      hours: 74,
      signs: { itch: 2, bumps: 2, 'bumps-in-grid': 1 },
      about: { product: 'serum-needled-in', 'bumps-began': 'after-48h' },
    },
  ],
  ['urticaria', 'weals that move an hour after', { hours: 2, signs: { hives: 2, itch: 2 } }],
  [
    'angioedema',
    'lips swell after an hour, no trouble breathing',
    { hours: 1, signs: { 'lip-tongue-swelling': 2 } },
  ],
  ['anaphylaxis', 'hives with wheezing', { hours: 1, signs: { hives: 2, 'breathing-trouble': 2 } }],
  [
    'numbing-drug-toxicity',
    'ringing ears and metal taste after wrapped cream',
    {
      hours: 1,
      signs: { 'ringing-ears': 2, 'metal-taste': 2 },
      about: { 'numbing-cream': 'within-24h', 'numbing-amount': 'large-wrapped-or-over-4pc' },
    },
  ],
  [
    'anaesthetic-blanching',
    'painless white patch under the cream',
    {
      hours: 1,
      signs: { 'white-patch': 1 },
      about: { 'numbing-cream': 'within-24h', 'white-patch-where': 'only-where-cream-lay-under-3h' },
    },
  ],
  [
    'needle-faint',
    'passed out during the treatment for a minute',
    { hours: 1, signs: { collapse: 1 }, about: { 'faint-when': 'during-treatment-passed' } },
  ],
  [
    'vascular-occlusion',
    'dusky painful skin after filler',
    { hours: 6, signs: { 'dusky-net': 2, pain: 2 }, about: { injected: 'filler' } },
  ],
  [
    'product-trapping',
    'closed whiteheads on day 5 after heavy balm',
    { hours: 118, signs: { 'white-dots': 2 }, about: { product: 'heavy-or-makeup' } },
  ],
  [
    'acne-flare',
    'mixed spots on the chin on day 5, tends to acne',
    {
      hours: 118,
      signs: { 'acne-spots': 2, 'white-dots': 1 },
      about: { 'acne-prone': 'yes', area: 'chin-jaw' },
    },
  ],
  [
    'acne-flare',
    'some heads in the usual places, not sore, tends to acne',
    {
      hours: 140,
      signs: { 'acne-spots': 2, 'pus-bumps': 1 },
      about: { 'acne-prone': 'yes', 'spots-where': 'usual-places' },
    },
  ],
  [
    'milia',
    'a few white beads in week 5',
    { hours: 830, signs: { 'white-dots': 1 }, about: { 'solitary-white-dots': 'few-painless-not-growing' } },
  ],
  [
    'heat-rash',
    'prickly bumps on the neck after the gym',
    { hours: 60, signs: { bumps: 2, itch: 1 }, about: { 'aftercare-slip': 'sweat-or-heat', area: 'neck' } },
  ],
  [
    'rosacea-perioral',
    'flushing with bumps round the nose after weeks, known rosacea',
    {
      hours: 400,
      signs: { redness: 2, bumps: 1, 'came-back': 1 },
      about: { rosacea: 'yes', area: 'nose', 'flush-trigger': 'heat-drink-exercise-gone-in-2h' },
    },
  ],
  [
    'eczema-flare',
    'dry itchy lids on day 6 in a person with eczema',
    { hours: 144, signs: { itch: 2, dryness: 2 }, about: { eczema: 'yes', area: 'eye-area' } },
  ],
  [
    'underlying-skin-disease',
    'scaly plaques in the treated lines in week 3, psoriasis',
    { hours: 500, signs: { peeling: 2, redness: 1, 'grid-marks': 1 }, about: { 'skin-disease': 'yes' } },
  ],
  [
    'improper-aftercare',
    'sore spots where it was picked',
    { hours: 80, signs: { redness: 1, tenderness: 1 }, about: { 'aftercare-slip': 'picked' } },
  ],
  [
    'technique-injury',
    'bleeding and rough lines after a dragged home roller',
    {
      hours: 30,
      signs: { bleeding: 2, 'grid-marks': 1, roughness: 2 },
      about: { device: 'roller', setting: 'home', technique: 'too-deep-or-hard' },
    },
  ],
  [
    'thermal-burn',
    'blisters and a grey grid the day after RF',
    {
      hours: 20,
      signs: { blister: 1, 'burn-patch': 1, pain: 2 },
      about: { device: 'rf', 'depth-class': 'deep-or-rf' },
    },
  ],
  [
    'chemical-burn',
    'white weeping patch with a sharp edge after a peel',
    { hours: 4, signs: { 'burn-patch': 1, burning: 3, fluid: 1 }, about: { product: 'strong-active' } },
  ],
  [
    'sunburn-phototoxic',
    'hot sore skin after a day at the beach',
    { hours: 100, signs: { redness: 2, burning: 2, tenderness: 1 }, about: { 'sun-exposure': 'yes' } },
  ],
  [
    'nerve-or-fat-injury',
    'a hollow two months after RF',
    { hours: 1500, signs: { hollow: 1 }, about: { device: 'rf', 'depth-class': 'deep-or-rf' } },
  ],
  [
    'nerve-or-fat-injury',
    'a weak corner of the mouth after RF',
    { hours: 60, signs: { weakness: 1, numbness: 1 }, about: { device: 'rf', 'numb-where': 'other' } },
  ],
  [
    'eye-injury',
    'gritty red eye after cream got in',
    { hours: 5, signs: { 'eye-splash': 2, 'red-eye': 2, 'eye-grit': 1 } },
  ],
  [
    'bruise-haematoma',
    'flat blue mark under the eye on day 2',
    { hours: 46, signs: { bruise: 2, tenderness: 1 }, about: { area: 'eye-area' } },
  ],
  [
    'folliculitis-impetigo',
    'sore warm bumps with pus on day 4',
    {
      hours: 96,
      signs: { 'pus-bumps': 2, tenderness: 2, warmth: 1, redness: 1 },
      about: { 'bumps-began': 'after-48h' },
    },
  ],
  [
    'folliculitis-impetigo',
    'honey crust on day 5',
    { hours: 120, signs: { fluid: 2, redness: 1, tenderness: 1 } },
  ],
  [
    'abscess',
    'one hot painful lump with pus',
    { hours: 150, signs: { boil: 1, pain: 2, tenderness: 3, warmth: 2 } },
  ],
  [
    'cellulitis',
    'hot sore cheek that spreads, with fever',
    {
      hours: 90,
      signs: { 'spread-past-treated': 1, warmth: 2, tenderness: 2, redness: 2, fever: 2, swelling: 2 },
    },
  ],
  [
    'cellulitis',
    'one hot side that grows, no fever yet',
    {
      hours: 70,
      signs: { warmth: 2, 'warmth-one-sided': 1, tenderness: 2, 'redness-course': 2, redness: 2 },
    },
  ],
  [
    'orbital-infection',
    'one swollen lid, pain on moving the eye, fever',
    {
      hours: 90,
      signs: {
        'eyelid-swelling': 3,
        'eyelid-one-sided': 1,
        'eye-pain-on-moving': 2,
        fever: 2,
        'eye-pain': 2,
      },
    },
  ],
  [
    'severe-infection',
    'pain beyond the look with shaking',
    { hours: 60, signs: { 'pain-beyond-look': 2, 'shaking-unstoppable': 2, warmth: 2, fever: 2 } },
  ],
  [
    'herpes-simplex',
    'tingling then grouped blisters at the lip',
    {
      hours: 48,
      signs: { 'blisters-grouped': 1, tingling: 1, pain: 1 },
      about: { 'cold-sores': 'yes', area: 'lip' },
    },
  ],
  [
    'herpes-simplex',
    'grouped blisters that crust on day 6',
    {
      hours: 150,
      signs: { 'blisters-grouped': 1, fluid: 2, pain: 1 },
      about: { area: 'lip', 'cold-sores': 'yes' },
    },
  ],
  [
    'eczema-herpeticum',
    'punched-out sores that spread in eczema',
    {
      hours: 170,
      signs: { 'punched-out-sores': 1, 'punched-out-sores-course': 2, pain: 2 },
      about: { eczema: 'yes' },
    },
  ],
  [
    'zoster',
    'painful blisters on one side of forehead and nose tip',
    {
      hours: 100,
      signs: {
        'blisters-grouped': 1,
        'sores-near-eye': 1,
        pain: 3,
        'eyelid-one-sided': 1,
        'eyelid-swelling': 1,
      },
      about: { area: 'forehead' },
    },
  ],
  [
    'wart-molluscum',
    'small firm painless bumps along the lines in week 7',
    { hours: 1200, signs: { 'firm-lumps': 2, bumps: 2, 'bumps-in-grid': 1 } },
  ],
  [
    'mycobacterial-infection',
    'draining lumps in the grid in week 3, antibiotics failed',
    {
      hours: 500,
      signs: { 'firm-lumps': 2, 'bumps-in-grid': 1, fluid: 3, tenderness: 1 },
      about: { 'antibiotics-failed': 'yes', setting: 'salon' },
    },
  ],
  [
    'mycobacterial-infection',
    'growing lumps after a home roller rinsed in tap water',
    {
      hours: 800,
      signs: { 'firm-lumps': 1, 'firm-lumps-course': 2, tenderness: 1 },
      about: { 'tap-water': 'yes', setting: 'home', device: 'roller' },
    },
  ],
  [
    'granuloma',
    'itchy firm bumps for weeks after a vitamin C serum',
    {
      hours: 900,
      signs: { 'firm-lumps': 2, itch: 1, redness: 1 },
      about: { product: 'serum-needled-in', 'steroid-failed': 'yes' },
    },
  ],
  [
    'metal-allergy',
    'itch at every puncture in a person with nickel rash',
    { hours: 60, signs: { itch: 2, bumps: 2, 'bumps-in-grid': 1 }, about: { 'nickel-rash': 'yes' } },
  ],
  [
    'severe-drug-rash',
    'skin in sheets and mouth sores after a new medicine',
    { hours: 300, signs: { 'skin-sheets': 2, 'mouth-sores': 2, fever: 2 }, about: { 'new-medicine': 'yes' } },
  ],
  [
    'pih',
    'flat dark patches in week 4 on brown skin',
    { hours: 680, signs: { 'dark-marks': 1 }, about: { 'skin-tone': 'brown' } },
  ],
  ['loss-of-colour', 'flat light patch in week 6', { hours: 1000, signs: { 'light-marks': 1 } }],
  [
    'tram-track-scar',
    'dents in a grid in week 3',
    { hours: 520, signs: { 'grid-indented': 1, 'grid-marks': 1 } },
  ],
  [
    'hypertrophic-scar-keloid',
    'a growing raised scar on the jaw in month 3',
    {
      hours: 2200,
      signs: { 'raised-scar': 1, 'raised-scar-course': 2 },
      about: { keloid: 'yes', area: 'chin-jaw' },
    },
  ],
  [
    'blood-borne-exposure',
    'a shared roller and calm skin',
    { hours: 20, about: { 'blood-exposure': 'within-72h' } },
  ],
];

describe('the causes', () => {
  test('are the 44 of the clinical table, each once', () => {
    expect(causes).toHaveLength(44);
    expect(new Set(causes.map(({ id }) => id)).size).toBe(44);
  });

  test('each has a state here that it fits best', () => {
    const fitted = new Set(states.map(([id]) => id));
    expect(causes.filter(({ id }) => !fitted.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('name context words that exist', () => {
    const words = new Map<string, readonly string[]>(contexts.map(({ id, values }) => [id, values]));
    for (const { id, cues } of causes) {
      for (const { c, is } of cues) {
        if (c !== undefined)
          expect(words.get(c), `${id} ${c}`).toEqual(expect.arrayContaining([...(is ?? [])]));
      }
    }
  });

  test('say why in a cue that holds or fails, never with the same weight', () => {
    for (const { cues } of causes) for (const { holds, fails } of cues) expect(holds).not.toBe(fails);
  });

  test('have rising onset bins that end open', () => {
    for (const { id, onset } of causes) {
      const ends = onset.map(({ until }) => until ?? Number.POSITIVE_INFINITY);
      expect(ends, id).toEqual(ends.toSorted((a, b) => a - b));
      expect(onset.at(-1)?.until, id).toBeNull();
    }
  });

  test('stay off the calm pages without an own sign where they would frighten (J-42)', () => {
    const guarded = causes.filter(({ ownCue }) => ownCue !== undefined).map(({ id }) => id);
    expect(guarded.toSorted()).toEqual([
      'blood-borne-exposure',
      'eczema-herpeticum',
      'hypertrophic-scar-keloid',
      'mycobacterial-infection',
    ]);
    expect(findings.length).toBeGreaterThan(100);
  });

  test('see ordinary inflammation as what remains: likely early, unlikely after 3 days', () => {
    const normal = causes.find(({ id }) => id === 'normal-inflammation') as KnowledgeCause;
    const at = (hours: number) => scoreOf(normal, { hours, signs: { redness: 1 } }, false);
    expect([6, 30, 60, 80, 120, 400].map(at)).toEqual(
      [6, 30, 60, 80, 120, 400].map(at).toSorted((a, b) => b - a),
    );
  });
});

describe('the best fit', () => {
  test.each(states)('is %s: %s', (id, _name, state) => {
    expect(ranked(state, true)[0], 'when everything else is absent').toBe(id);
    expect(ranked(state, false).slice(0, 3), 'when everything else is unknown').toContain(id);
  });
});

describe('look-alikes', () => {
  const places = (state: State, ids: readonly string[]) =>
    ids.toSorted((a, b) => ranked(state, true).indexOf(a) - ranked(state, true).indexOf(b));

  test('hours after a strong product: stinging is irritation, itch after 2 days is allergy', () => {
    const pair = ['allergic-contact-dermatitis', 'irritant-dermatitis'];
    const about = { product: 'new-or-scented' };
    expect(places({ hours: 8, signs: { burning: 2 }, about }, pair)[0]).toBe('irritant-dermatitis');
    expect(places({ hours: 60, signs: { itch: 2, bumps: 1 }, about }, pair)[0]).toBe(
      'allergic-contact-dermatitis',
    );
  });

  test('soreness and warmth turn acne with heads into infected pores', () => {
    const pair = ['acne-flare', 'folliculitis-impetigo'];
    const about = { 'acne-prone': 'yes' };
    expect(places({ hours: 120, signs: { 'pus-bumps': 1, 'acne-spots': 2 }, about }, pair)[0]).toBe(
      'acne-flare',
    );
    const sore: State = { hours: 120, signs: { 'pus-bumps': 2, tenderness: 2, warmth: 2 }, about };
    expect(places(sore, pair)[0]).toBe('folliculitis-impetigo');
  });

  test('white dots early after balm are clogged pores, in week 6 milia', () => {
    const pair = ['milia', 'product-trapping'];
    expect(
      places({ hours: 96, signs: { 'white-dots': 1 }, about: { product: 'heavy-or-makeup' } }, pair)[0],
    ).toBe('product-trapping');
    expect(places({ hours: 1000, signs: { 'white-dots': 1 } }, pair)[0]).toBe('milia');
  });

  test('a grid of bumps is no acne', () => {
    const state: State = {
      hours: 400,
      signs: { bumps: 2, 'bumps-in-grid': 1, 'pus-bumps': 1 },
      about: { setting: 'home' },
    };
    expect(places(state, ['acne-flare', 'mycobacterial-infection'])[0]).toBe('mycobacterial-infection');
  });

  test('heat burns with RF, acid burns with a strong product', () => {
    const pair = ['chemical-burn', 'thermal-burn'];
    const signs = { 'burn-patch': 1, blister: 1, pain: 2 };
    expect(places({ hours: 10, signs, about: { device: 'rf' } }, pair)[0]).toBe('thermal-burn');
    expect(places({ hours: 10, signs, about: { product: 'strong-active' } }, pair)[0]).toBe('chemical-burn');
  });

  test('a vitamin C serum points to granuloma, tap water to mycobacteria', () => {
    const pair = ['granuloma', 'mycobacterial-infection'];
    const signs = { 'firm-lumps': 2, tenderness: 1 };
    expect(places({ hours: 700, signs, about: { product: 'serum-needled-in' } }, pair)[0]).toBe('granuloma');
    expect(places({ hours: 700, signs, about: { 'tap-water': 'yes' } }, pair)[0]).toBe(
      'mycobacterial-infection',
    );
  });
});
