import type { KnowledgeRule } from './entry.ts';

const MILD_SIGNS = [
  { f: 'ringing-ears', atLeast: 1 },
  { f: 'metal-taste', atLeast: 1 },
  { f: 'numb-mouth', atLeast: 1 },
  { f: 'dizzy', atLeast: 1 },
  { f: 'tremor', atLeast: 1 },
] as const;
const WITHIN_24H = { c: 'numbing-cream', is: ['within-24h'] } as const;

/** Poisoning by numbing drugs, blocked vessels, numb skin. */
export const numbingAndInjectionRules: readonly KnowledgeRule[] = [
  {
    id: 'numbing-odd-heartbeat',
    level: 'emergency',
    all: [WITHIN_24H, { f: 'odd-heartbeat', atLeast: 1 }],
    lock: true,
    contactWithinHours: 0,
    cites: ['E-082', 'E-101', 'J-29', 'J-11'],
    say: 'Your heart beats oddly after numbing.',
  },
  {
    id: 'numbing-two-mild-signs',
    level: 'emergency',
    all: [WITHIN_24H],
    groups: [{ need: 2, of: MILD_SIGNS }],
    lock: true,
    contactWithinHours: 0,
    cites: ['E-101', 'J-29', 'J-11'],
    say: 'There are two signs of too much numbing drug.',
  },
  {
    id: 'numbing-sign-after-large-amount',
    level: 'emergency',
    all: [WITHIN_24H, { c: 'numbing-amount', is: ['large-wrapped-or-over-4pc'] }],
    groups: [{ need: 1, of: MILD_SIGNS }],
    lock: true,
    contactWithinHours: 0,
    cites: ['E-081', 'E-082', 'E-101', 'J-29'],
    say: 'There is a sign of too much numbing drug after a lot of cream.',
  },
  {
    id: 'numbing-one-mild-sign',
    level: 'same-day',
    all: [WITHIN_24H],
    groups: [{ need: 1, of: MILD_SIGNS }],
    contactWithinHours: 24,
    recheckAfterHours: 1,
    cites: ['E-101', 'J-29'],
    say: 'There is one sign that may come from the numbing drug.',
  },
  {
    id: 'injection-blocked-vessel',
    level: 'emergency',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { c: 'injected', is: ['filler', 'prp', 'other'] },
          { c: 'white-patch-where', is: ['after-injection'] },
        ],
      },
      {
        need: 1,
        of: [
          { f: 'white-patch', atLeast: 1 },
          { f: 'dusky-net', atLeast: 1 },
        ],
      },
      {
        need: 1,
        of: [
          { f: 'pain', atLeast: 1 },
          { f: 'tenderness', atLeast: 1 },
        ],
      },
    ],
    lock: true,
    contactWithinHours: 0,
    cites: ['J-43'],
    say: 'After an injection, the skin is white, dusky or net-like, and it hurts.',
  },
  {
    id: 'dusky-net',
    level: 'same-day',
    all: [{ f: 'dusky-net', atLeast: 1 }],
    contactWithinHours: 24,
    cites: ['J-43', 'E-066'],
    say: 'The skin is dusky or net-like.',
  },
  {
    id: 'white-patch-after-injection',
    level: 'same-day',
    all: [{ f: 'white-patch', atLeast: 1 }],
    groups: [
      {
        need: 1,
        of: [
          { c: 'injected', is: ['filler', 'prp', 'other'] },
          { c: 'white-patch-where', is: ['after-injection'] },
        ],
      },
    ],
    contactWithinHours: 24,
    cites: ['J-43', 'J-38'],
    say: 'There is a white patch after an injection.',
  },
  {
    id: 'numb-elsewhere',
    level: 'same-day',
    all: [
      { f: 'numbness', atLeast: 1 },
      { c: 'numb-where', is: ['other'] },
    ],
    contactWithinHours: 24,
    cites: ['E-009', 'J-19'],
    say: 'The skin is numb where no numbing was.',
  },
  {
    id: 'numb-too-long',
    level: 'same-day',
    all: [{ f: 'numbness', atLeast: 1 }, { afterHour: 12 }],
    contactWithinHours: 24,
    cites: ['E-009', 'J-19'],
    say: 'The skin is still numb.',
  },
  {
    id: 'numb-under-cream-too-long',
    level: 'same-day',
    all: [
      { f: 'numbness', atLeast: 1 },
      { c: 'numb-where', is: ['only-where-cream-lay-under-3h'] },
      { afterHour: 3 },
    ],
    contactWithinHours: 24,
    cites: ['E-009', 'J-19'],
    say: 'The skin is still numb after the cream.',
  },
  {
    id: 'face-weakness',
    level: 'same-day',
    all: [{ f: 'weakness', atLeast: 1 }],
    contactWithinHours: 24,
    cites: ['E-009', 'J-19'],
    say: 'A part of the face is weak.',
  },
];
