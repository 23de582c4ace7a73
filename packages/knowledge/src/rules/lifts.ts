import type { KnowledgeLift } from './entry.ts';

const WEAK = {
  need: 1,
  of: [
    { c: 'weak-immunity', is: ['yes'] },
    { c: 'diabetes', is: ['yes'] },
  ],
} as const;

/** Lifts that are not made from an effect's window: weak immunity and diabetes, blood thinners, weeping that gets worse (J-22, J-36). */
export const lifts: readonly KnowledgeLift[] = [
  {
    id: 'weeping-worse-past-window',
    upTo: 'same-day',
    all: [{ f: 'fluid', atLeast: 1 }, { f: 'fluid-course', atLeast: 2 }, { afterHour: 48 }],
    cites: ['S3-56', 'J-36', 'J-28', 'C-40'],
    say: 'The weeping gets worse past its usual time.',
  },
  {
    id: 'weak-defence-and-warm',
    upTo: 'same-day',
    all: [{ f: 'warmth', atLeast: 1 }, { afterHour: 48 }],
    groups: [WEAK],
    cites: ['J-22', 'E-068'],
    say: 'Your body defends itself less well and the skin is warm past its usual time.',
  },
  {
    id: 'weak-defence-and-very-hot',
    upTo: 'same-day',
    all: [{ f: 'warmth', atLeast: 3 }],
    groups: [WEAK],
    cites: ['J-22', 'J-25', 'E-068'],
    say: 'Your body defends itself less well and the skin is very hot.',
  },
  {
    id: 'weak-defence-and-sore',
    upTo: 'same-day',
    all: [{ afterHour: 72 }],
    groups: [
      WEAK,
      {
        need: 1,
        of: [
          { f: 'tenderness', atLeast: 1 },
          { f: 'pain', atLeast: 1 },
        ],
      },
    ],
    cites: ['J-22', 'E-068'],
    say: 'Your body defends itself less well and the skin is sore past its usual time.',
  },
  {
    id: 'weak-defence-and-moderately-sore',
    upTo: 'same-day',
    all: [],
    groups: [
      WEAK,
      {
        need: 1,
        of: [
          { f: 'tenderness', atLeast: 2 },
          { f: 'pain', atLeast: 2 },
        ],
      },
    ],
    cites: ['J-22', 'E-068'],
    say: 'Your body defends itself less well and the skin is clearly sore.',
  },
  {
    id: 'weak-defence-and-weeping',
    upTo: 'same-day',
    all: [{ f: 'fluid', atLeast: 1 }],
    groups: [WEAK],
    cites: ['J-22', 'E-068'],
    say: 'Your body defends itself less well and the skin weeps.',
  },
  {
    id: 'weak-defence-and-sore-bumps',
    upTo: 'same-day',
    all: [],
    groups: [
      WEAK,
      {
        need: 1,
        of: [
          { f: 'bumps', atLeast: 1 },
          { f: 'acne-spots', atLeast: 1 },
        ],
      },
      {
        need: 1,
        of: [
          { f: 'tenderness', atLeast: 1 },
          { f: 'pain', atLeast: 1 },
        ],
      },
      { need: 1, of: [{ fromHour: 24 }] },
    ],
    cites: ['J-22', 'E-068'],
    say: 'Your body defends itself less well and bumps are sore.',
  },
  {
    id: 'weak-defence-and-lumps',
    upTo: 'same-day',
    all: [{ fromHour: 120 }],
    groups: [
      WEAK,
      {
        need: 1,
        of: [
          { f: 'firm-lumps', atLeast: 1 },
          { f: 'bumps-in-grid', atLeast: 1 },
        ],
      },
    ],
    cites: ['J-22', 'E-048', 'E-051'],
    say: 'Your body defends itself less well and lumps are there after day 5.',
  },
  {
    id: 'weak-defence-and-mouth-sores',
    upTo: 'same-day',
    all: [{ f: 'mouth-sores', atLeast: 1 }],
    groups: [WEAK],
    cites: ['J-22', 'J-47'],
    say: 'Your body defends itself less well and there are sores in the mouth.',
  },
  {
    id: 'weak-defence-and-came-back',
    upTo: 'same-day',
    all: [
      { f: 'came-back', atLeast: 1 },
      { c: 'flush-trigger', is: ['none'] },
    ],
    groups: [WEAK],
    cites: ['J-22'],
    say: 'Your body defends itself less well and a sign came back.',
  },
  {
    id: 'blood-thinner-and-bleeding',
    upTo: 'same-day',
    all: [{ f: 'bleeding', atLeast: 1 }, { afterHour: 1 }, { c: 'blood-thinner', is: ['yes'] }],
    cites: ['J-22'],
    say: 'You take a blood thinner and it still bleeds.',
  },
];
