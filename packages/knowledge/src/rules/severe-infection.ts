import type { KnowledgeRule } from './entry.ts';

const SORE_OR_INFECTED = [
  { f: 'tenderness', atLeast: 1 },
  { f: 'pain', atLeast: 1 },
  { f: 'warmth', atLeast: 1 },
  { f: 'fluid', atLeast: 2 },
  { f: 'pus-bumps', atLeast: 1 },
  { f: 'boil', atLeast: 1 },
  { f: 'spread-past-treated', atLeast: 1 },
  { f: 'streaks', atLeast: 1 },
  { f: 'blister', atLeast: 1 },
  { f: 'blisters-grouped', atLeast: 1 },
  { f: 'sores-near-eye', atLeast: 1 },
  { f: 'punched-out-sores', atLeast: 1 },
] as const;
const SKIN_SIGN = [
  ...SORE_OR_INFECTED,
  { f: 'redness', atLeast: 1 },
  { f: 'swelling', atLeast: 1 },
  { f: 'bumps', atLeast: 1 },
  { f: 'acne-spots', atLeast: 1 },
  { f: 'firm-lumps', atLeast: 1 },
  { f: 'fluid', atLeast: 1 },
  { f: 'blisters-widespread', atLeast: 1 },
  { f: 'eyelid-swelling', atLeast: 1 },
  { f: 'burn-patch', atLeast: 1 },
  { f: 'white-patch', atLeast: 1 },
  { f: 'white-dots', atLeast: 1 },
  { f: 'peeling', atLeast: 1 },
  { f: 'dryness', atLeast: 1 },
  { f: 'fine-crusts', atLeast: 1 },
  { f: 'bruise', atLeast: 1 },
  { f: 'hives', atLeast: 1 },
  { f: 'burning', atLeast: 1 },
  { f: 'itch', atLeast: 1 },
] as const;

/** Infection that spreads into the body, dying skin, skin in sheets. */
export const severeInfectionRules: readonly KnowledgeRule[] = [
  {
    id: 'sore-skin-and-very-ill',
    level: 'emergency',
    all: [],
    groups: [
      { need: 1, of: SORE_OR_INFECTED },
      {
        need: 1,
        of: [
          { f: 'shaking-unstoppable', atLeast: 1 },
          { f: 'fast-breathing', atLeast: 1 },
          { f: 'odd-heartbeat', atLeast: 1 },
          { f: 'no-urine', atLeast: 1 },
          { f: 'mottled', atLeast: 1 },
          { f: 'very-ill', atLeast: 1 },
        ],
      },
    ],
    lock: true,
    contactWithinHours: 0,
    cites: ['E-066', 'E-067', 'J-57'],
    say: 'Your skin is sore or infected and your whole body is ill.',
  },
  {
    id: 'pain-beyond-look',
    level: 'emergency',
    all: [{ f: 'pain-beyond-look', atLeast: 1 }],
    lock: true,
    contactWithinHours: 0,
    cites: ['E-065', 'J-45'],
    say: 'The pain is far worse than the skin looks.',
  },
  {
    id: 'dead-look',
    level: 'emergency',
    all: [{ f: 'dead-look', atLeast: 1 }],
    lock: true,
    contactWithinHours: 0,
    cites: ['E-065', 'J-41', 'J-45'],
    say: 'Skin looks dead, or turned purple, grey or black within hours.',
  },
  {
    id: 'blister-in-very-painful-skin',
    level: 'emergency',
    all: [{ f: 'blister', atLeast: 1 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'pain', atLeast: 3 },
          { f: 'tenderness', atLeast: 3 },
        ],
      },
    ],
    lock: true,
    contactWithinHours: 0,
    cites: ['E-065', 'J-41'],
    say: 'The skin is blistered and very painful.',
  },
  {
    id: 'blister-fast-in-hot-or-swollen-skin',
    level: 'emergency',
    all: [
      { f: 'blister', atLeast: 1 },
      { f: 'blister-course', atLeast: 3 },
    ],
    groups: [
      {
        need: 1,
        of: [
          { f: 'warmth', atLeast: 2 },
          { f: 'swelling', atLeast: 2 },
        ],
      },
    ],
    lock: true,
    contactWithinHours: 0,
    cites: ['E-065', 'J-41'],
    say: 'Hot or swollen skin blistered within hours.',
  },
  {
    id: 'skin-in-sheets-with-sores',
    level: 'emergency',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { f: 'skin-sheets', atLeast: 1 },
          { f: 'blisters-widespread', atLeast: 1 },
        ],
      },
      {
        need: 1,
        of: [
          { f: 'mouth-sores', atLeast: 1 },
          { f: 'eye-pain', atLeast: 1 },
          { f: 'red-eye', atLeast: 1 },
          { f: 'sores-near-eye', atLeast: 1 },
        ],
      },
    ],
    lock: true,
    contactWithinHours: 0,
    cites: ['J-47'],
    say: 'Skin comes off or blisters widely, with sores in the mouth or eyes.',
  },
  {
    id: 'skin-in-sheets-alone',
    level: 'same-day',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { f: 'skin-sheets', atLeast: 1 },
          { f: 'blisters-widespread', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 24,
    cites: ['J-47'],
    say: 'Skin comes off in sheets, or there are blisters in many places.',
  },
  {
    id: 'weak-immunity-fever',
    level: 'emergency',
    all: [{ c: 'weak-immunity', is: ['yes'] }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'fever', atLeast: 1 },
          { f: 'hot-and-cold', atLeast: 1 },
        ],
      },
      { need: 1, of: SKIN_SIGN },
    ],
    lock: true,
    contactWithinHours: 0,
    cites: ['C-22', 'E-068'],
    say: 'You have fever and a skin sign, and a weak immune system.',
  },
  {
    id: 'spreading-infection-with-risk-and-ill',
    level: 'emergency',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { f: 'spread-past-treated', atLeast: 1 },
          { f: 'streaks', atLeast: 1 },
        ],
      },
      {
        need: 1,
        of: [
          { c: 'weak-immunity', is: ['yes'] },
          { c: 'diabetes', is: ['yes'] },
        ],
      },
      {
        need: 1,
        of: [
          { f: 'fever', atLeast: 1 },
          { f: 'hot-and-cold', atLeast: 1 },
          { f: 'flu-like', atLeast: 1 },
        ],
      },
    ],
    lock: true,
    contactWithinHours: 0,
    cites: ['E-066', 'E-068'],
    say: 'An infection spreads, you feel ill, and your body defends itself less well.',
  },
];
