import { dangerItems } from '../danger/danger-list.ts';
import type { FindingId } from '../vocabulary/index.ts';
import type { KnowledgeScreen } from './entry.ts';

const linesOf = (screen: 1 | 2): readonly FindingId[] =>
  dangerItems.filter((line) => line.screen === screen).map(({ item }) => item);

/** What can be seen on the skin, in the order of the page. */
export const LOOK = [
  'redness',
  'swelling',
  'hives',
  'bruise',
  'white-patch',
  'burn-patch',
  'bumps',
  'acne-spots',
  'white-dots',
  'pus-bumps',
  'firm-lumps',
  'boil',
  'fluid',
  'bleeding',
  'blister',
  'blisters-grouped',
  'blisters-widespread',
  'punched-out-sores',
  'peeling',
  'dryness',
  'roughness',
  'fine-crusts',
  'grid-marks',
  'streaks',
  'hollow',
  'eyelid-swelling',
  'red-eye',
  'eye-grit',
] as const satisfies readonly FindingId[];

/** What can be felt on the skin. */
export const FEEL = [
  'warmth',
  'tenderness',
  'pain',
  'burning',
  'itch',
  'tightness',
  'tingling',
  'numbness',
  'weakness',
] as const satisfies readonly FindingId[];

/** How the whole body is. */
export const BODY = [
  'fever',
  'hot-and-cold',
  'flu-like',
  'headache',
  'nodes',
  'mouth-sores',
] as const satisfies readonly FindingId[];

/** What numbing drugs may do; asked where there was numbing. */
export const NUMBING_SIGNS = [
  'ringing-ears',
  'metal-taste',
  'numb-mouth',
  'dizzy',
  'tremor',
] as const satisfies readonly FindingId[];

/** Marks that take weeks to show. */
export const LATE = [
  'grid-indented',
  'raised-scar',
  'dark-marks',
  'light-marks',
] as const satisfies readonly FindingId[];

/** Illnesses and drugs that make a sign of the skin count more, asked with the signs. */
export const AT_RISK = ['weak-immunity', 'diabetes', 'blood-thinner'] as const;

/** What else is so for the person. */
export const ABOUT_YOU = [
  'pregnant',
  'under-18',
  'eczema',
  'cold-sores',
  'acne-prone',
  'milia-prone',
  'rosacea',
  'keloid',
  'nickel-rash',
  'known-allergy',
  'skin-disease',
  'dry-or-sensitive',
  'new-medicine',
  'antibiotics-failed',
  'steroid-failed',
] as const;

/** "Not sure" to these lines is an emergency like "yes", so nothing is asked after them. */
const AT_ONCE: readonly FindingId[] = ['danger-airway', 'danger-mouth-swelling', 'danger-collapse'];

const which: readonly KnowledgeScreen[] = dangerItems
  .filter(({ item }) => !AT_ONCE.includes(item))
  .map(({ item, parts, together }) => ({
    id: `which-${item}`,
    kind: 'facts',
    asks: [...parts, ...together],
    onlyIf: [{ f: item }],
    isWhole: true,
    why: 'It tells us how fast you need help.',
  }));

/** The screens of a check-in in the order of asking. The two danger screens stand before everything. */
export const screens: readonly KnowledgeScreen[] = [
  {
    id: 'danger-1',
    kind: 'first',
    asks: linesOf(1),
    isWhole: true,
    why: 'Any of these needs help at once, so we ask them first.',
  },
  {
    id: 'danger-2',
    kind: 'first',
    asks: linesOf(2),
    isWhole: true,
    why: 'Any of these needs help at once or today, so we ask them first.',
  },
  ...which,
  {
    id: 'that-day',
    kind: 'facts',
    asks: [
      'hoursSince',
      'numbing-cream',
      'sedation',
      'skin-splash',
      'blood-exposure',
      'dirty-tool',
      'tap-water',
      'technique',
      'injected',
    ],
    isWhole: true,
    why: 'It rules out harm from numbing, acid or a shared needle.',
  },
  {
    id: 'injected',
    kind: 'facts',
    asks: ['injected'],
    onlyIf: [{ answered: 'technique' }],
    why: 'A blocked blood vessel needs help now, so we rule it out.',
  },
  {
    id: 'blood-exposure',
    kind: 'clarify',
    asks: ['blood-exposure'],
    why: 'If a needle was shared, a doctor must know within 72 hours.',
  },
  {
    id: 'look',
    kind: 'facts',
    asks: LOOK,
    isWhole: true,
    why: 'It rules out a burn, a skin infection or an allergy.',
  },
  {
    id: 'feel',
    kind: 'facts',
    asks: [...FEEL, ...BODY, ...NUMBING_SIGNS, 'masked', ...AT_RISK],
    isWhole: true,
    why: 'It rules out an infection. Some drugs hide one, and some illnesses help it.',
  },
  {
    id: 'eyes',
    kind: 'again',
    asks: ['eye-pain', 'eye-pain-on-moving', 'eye-bulging', 'sight-change', 'light-hurts', 'eye-splash'],
    onlyIf: [{ f: 'eyelid-swelling' }, { f: 'red-eye' }, { f: 'eye-grit' }],
    isWhole: true,
    why: 'You named a sign near the eye, so we ask once more about the eye itself.',
  },
  {
    id: 'strength',
    kind: 'steps',
    asks: [...LOOK, ...FEEL, 'headache', 'vomiting', 'cramps', 'drowsy'],
    why: 'How strong it is decides how soon somebody looks at it.',
  },
  {
    id: 'course',
    kind: 'facts',
    asks: [
      'redness-course',
      'swelling-course',
      'fast-swelling',
      'hives-course',
      'bruise-course',
      'bumps-course',
      'acne-spots-course',
      'white-dots-course',
      'pus-bumps-course',
      'firm-lumps-course',
      'fluid-course',
      'blister-course',
      'blisters-grouped-course',
      'punched-out-sores-course',
      'peeling-course',
      'dryness-course',
      'roughness-course',
      'fine-crusts-course',
      'grid-marks-course',
      'eyelid-swelling-course',
      'warmth-course',
      'tenderness-course',
      'pain-course',
      'burning-course',
      'itch-course',
      'tightness-course',
      'nodes-course',
      'spread-past-treated',
      'came-back',
      'swelling-one-sided',
      'warmth-one-sided',
      'eyelid-one-sided',
      'bumps-in-grid',
      'sores-near-eye',
      'bruise-tense',
      'headache-for-days',
      'only-where-product',
    ],
    why: 'What grows or spreads may be an infection or an allergy.',
  },
  {
    id: 'white-patch-where',
    kind: 'facts',
    asks: ['white-patch-where'],
    why: 'It tells numbing cream from a burn or a blocked blood vessel.',
  },
  {
    id: 'numb-where',
    kind: 'facts',
    asks: ['numb-where'],
    why: 'It tells numbing cream from a nerve that was hurt.',
  },
  {
    id: 'numbing-amount',
    kind: 'facts',
    asks: ['numbing-amount'],
    why: 'A lot of numbing cream can get into the blood.',
  },
  {
    id: 'flush-trigger',
    kind: 'facts',
    asks: ['flush-trigger'],
    why: 'It tells a short flush from a sign that came back.',
  },
  {
    id: 'about-you',
    kind: 'facts',
    asks: ABOUT_YOU,
    isWhole: true,
    why: 'It changes which causes are likely, and what to leave out.',
  },
  {
    id: 'bumps-began',
    kind: 'facts',
    asks: ['bumps-began'],
    why: 'Bumps of the first day are usual. Later ones may not be.',
  },
  {
    id: 'spots-where',
    kind: 'facts',
    asks: ['spots-where'],
    why: 'Spots in the usual places are likely your own acne.',
  },
  {
    id: 'solitary-white-dots',
    kind: 'facts',
    asks: ['solitary-white-dots'],
    why: 'A few calm white dots can wait. Others are shown to somebody.',
  },
  {
    id: 'peeling-began',
    kind: 'facts',
    asks: ['peeling-began'],
    why: 'Peeling on the first day is not usual.',
  },
  {
    id: 'depth-class',
    kind: 'facts',
    asks: ['depth-class'],
    why: 'After deep needles signs last longer.',
  },
  {
    id: 'late',
    kind: 'facts',
    asks: LATE,
    onlyIf: [
      { afterHour: 119 },
      { c: 'weak-immunity', is: ['yes'] },
      { c: 'diabetes', is: ['yes'] },
      { c: 'blood-thinner', is: ['yes'] },
    ],
    isWhole: true,
    why: 'Marks that stay are shown to your clinic.',
  },
  {
    id: 'scar-course',
    kind: 'facts',
    asks: ['raised-scar-course'],
    why: 'A scar that grows is shown to your clinic soon.',
  },
  {
    id: 'skin-tone',
    kind: 'facts',
    asks: ['skin-tone'],
    why: 'Marks look and fade differently on each skin.',
  },
  {
    id: 'device',
    kind: 'facts',
    asks: ['device'],
    why: 'Each device leaves its own signs.',
  },
  {
    id: 'product',
    kind: 'facts',
    asks: ['product'],
    why: 'A product may be the cause.',
  },
  {
    id: 'since',
    kind: 'facts',
    asks: ['aftercare-slip', 'sun-exposure'],
    isWhole: true,
    why: 'What happened since may be the cause.',
  },
  {
    id: 'where',
    kind: 'facts',
    asks: ['area'],
    why: 'Some causes keep to one part of the face.',
  },
  {
    id: 'setting',
    kind: 'facts',
    asks: ['setting'],
    why: 'It makes some causes more likely than others.',
  },
];
