import type { KnowledgeRule } from './entry.ts';

/** Eyes and eyelids. */
export const eyeRules: readonly KnowledgeRule[] = [
  {
    id: 'eye-deep-signs',
    level: 'emergency',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { f: 'eye-pain-on-moving', atLeast: 1 },
          { f: 'eye-bulging', atLeast: 1 },
          { f: 'sight-change', atLeast: 1 },
        ],
      },
    ],
    lock: true,
    contactWithinHours: 0,
    cites: ['E-069', 'J-43', 'J-45'],
    say: 'It hurts to move an eye, an eye bulges, or your sight has changed.',
  },
  {
    id: 'eye-splash-severe',
    level: 'emergency',
    all: [
      { f: 'eye-splash', atLeast: 1 },
      { f: 'pain', atLeast: 3 },
    ],
    lock: true,
    contactWithinHours: 0,
    cites: ['J-46'],
    say: 'Something splashed in the eye and the pain is severe.',
  },
  {
    id: 'eye-splash',
    level: 'same-day',
    all: [{ f: 'eye-splash', atLeast: 1 }],
    contactWithinHours: 24,
    cites: ['J-46'],
    say: 'Something got in your eye.',
  },
  {
    id: 'eye-painful-or-light',
    level: 'same-day',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { f: 'eye-pain', atLeast: 1 },
          { f: 'light-hurts', atLeast: 1 },
          { f: 'eye-grit', atLeast: 1 },
          { f: 'red-eye', atLeast: 2 },
        ],
      },
    ],
    contactWithinHours: 24,
    cites: ['E-060', 'E-069', 'J-18'],
    say: 'An eye hurts, is gritty or very red, or cannot bear light.',
  },
  {
    id: 'red-eye-mild',
    level: 'contact-provider',
    all: [{ f: 'red-eye', atLeast: 1 }],
    contactWithinHours: 48,
    cites: ['E-060', 'E-069'],
    say: 'An eye is a little red.',
  },
  {
    id: 'sores-near-eye',
    level: 'same-day',
    all: [{ f: 'sores-near-eye', atLeast: 1 }],
    lock: true,
    contactWithinHours: 24,
    cites: ['E-057', 'E-060'],
    say: 'There are sores or blisters near an eye or on the nose tip.',
  },
  {
    id: 'eyelids-severe-or-one-sided',
    level: 'same-day',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { f: 'eyelid-swelling', atLeast: 3 },
          { f: 'eyelid-one-sided', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 24,
    cites: ['C-25', 'J-33'],
    say: 'An eyelid is very puffy, or only one side is.',
  },
  {
    id: 'eyelids-sore',
    level: 'same-day',
    all: [{ f: 'eyelid-swelling', atLeast: 1 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'tenderness', atLeast: 2 },
          { f: 'pain', atLeast: 2 },
          { f: 'warmth', atLeast: 2 },
        ],
      },
      { need: 1, of: [{ fromHour: 24 }] },
    ],
    contactWithinHours: 24,
    cites: ['C-25', 'E-068', 'J-33'],
    say: 'Your eyelids are puffy and the skin is sore or hot.',
  },
  {
    id: 'eyelids-moderate',
    level: 'contact-provider',
    all: [{ f: 'eyelid-swelling', atLeast: 2 }],
    contactWithinHours: 48,
    cites: ['C-25', 'J-33'],
    say: 'Your eyelids are clearly puffy.',
  },
];
