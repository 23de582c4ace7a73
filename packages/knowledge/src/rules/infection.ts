import type { KnowledgeRule } from './entry.ts';

/** Pus, spread, warmth and soreness that point to infection. */
export const infectionRules: readonly KnowledgeRule[] = [
  {
    id: 'pus-or-crust',
    level: 'same-day',
    all: [{ f: 'fluid', atLeast: 2 }],
    lock: true,
    contactWithinHours: 24,
    cites: ['S0-47', 'S0-118', 'S1-40', 'S3-20', 'C-20', 'C-21', 'J-28', 'W-07'],
    say: 'There is yellow crust, cloudy fluid or pus.',
  },
  {
    id: 'bumps-with-pus',
    level: 'same-day',
    all: [{ f: 'pus-bumps', atLeast: 1 }],
    lock: true,
    contactWithinHours: 24,
    cites: ['S0-15', 'S0-81', 'C-20', 'C-21'],
    say: 'There are bumps with pus.',
  },
  {
    id: 'boil',
    level: 'same-day',
    all: [{ f: 'boil', atLeast: 1 }],
    lock: true,
    contactWithinHours: 24,
    cites: ['S0-81', 'C-20', 'J-14'],
    say: 'There is a hot, painful lump with pus.',
  },
  {
    id: 'spreading',
    level: 'same-day',
    all: [{ f: 'spread-past-treated', atLeast: 1 }],
    lock: true,
    contactWithinHours: 24,
    cites: ['S0-50', 'S0-141', 'S1-42', 'S3-21', 'E-068', 'C-32', 'J-30'],
    say: 'It spreads past the treated skin.',
  },
  {
    id: 'streaks',
    level: 'same-day',
    all: [{ f: 'streaks', atLeast: 1 }],
    lock: true,
    contactWithinHours: 24,
    cites: ['S0-141', 'E-068', 'C-32', 'J-25'],
    say: 'Streaks run out from the area.',
  },
  {
    id: 'warm-and-sore',
    level: 'same-day',
    all: [{ f: 'warmth', atLeast: 1 }, { fromHour: 24 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'tenderness', atLeast: 2 },
          { f: 'pain', atLeast: 2 },
          { f: 'warmth-one-sided', atLeast: 1 },
          { f: 'warmth-course', atLeast: 2 },
        ],
      },
    ],
    contactWithinHours: 24,
    cites: ['S0-14', 'S0-83', 'C-35', 'J-25'],
    say: 'The skin is warm and also sore, one-sided or getting warmer.',
  },
  {
    id: 'hot-after-3-days',
    level: 'same-day',
    all: [{ f: 'warmth', atLeast: 2 }, { fromHour: 72 }],
    contactWithinHours: 24,
    cites: ['S0-83', 'C-35', 'J-25'],
    say: 'The skin is still clearly warm after 3 days.',
  },
  {
    id: 'warm-after-2-days',
    level: 'contact-provider',
    all: [{ f: 'warmth', atLeast: 1 }, { afterHour: 48 }],
    contactWithinHours: 48,
    cites: ['S0-120', 'C-35', 'J-25'],
    say: 'The skin is still warm after 2 days.',
  },
  {
    id: 'severe-pain',
    level: 'same-day',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { f: 'pain', atLeast: 3 },
          { f: 'tenderness', atLeast: 3 },
        ],
      },
    ],
    contactWithinHours: 24,
    cites: ['S0-45', 'S0-119', 'S0-140', 'S1-74', 'C-23', 'J-27'],
    say: 'The pain is severe.',
  },
  {
    id: 'rising-pain-after-a-day',
    level: 'same-day',
    all: [{ f: 'pain', atLeast: 1 }, { f: 'pain-course', atLeast: 2 }, { fromHour: 24 }],
    contactWithinHours: 24,
    cites: ['S1-38', 'C-23', 'J-27'],
    say: 'The pain gets worse after the first day.',
  },
  {
    id: 'rising-soreness-after-a-day',
    level: 'same-day',
    all: [{ f: 'tenderness', atLeast: 1 }, { f: 'tenderness-course', atLeast: 2 }, { fromHour: 24 }],
    contactWithinHours: 24,
    cites: ['S1-38', 'C-23', 'J-27'],
    say: 'The soreness gets worse after the first day.',
  },
  {
    id: 'rising-pain-from-12-hours',
    level: 'contact-provider',
    all: [{ fromHour: 12 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'pain-course', atLeast: 2 },
          { f: 'tenderness-course', atLeast: 2 },
        ],
      },
    ],
    contactWithinHours: 48,
    cites: ['C-23', 'J-27'],
    say: 'The pain or soreness gets worse.',
  },
  {
    id: 'pain-not-easing',
    level: 'self-care',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { f: 'pain-course', atLeast: 1 },
          { f: 'tenderness-course', atLeast: 1 },
        ],
      },
    ],
    recheckAfterHours: 4,
    cites: ['C-23', 'J-27'],
    say: 'The pain or soreness does not ease yet.',
  },
  {
    id: 'fever-may-be-hidden',
    level: 'contact-provider',
    all: [{ c: 'masked', is: ['painkiller', 'steroid', 'both'] }, { fromHour: 24 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'warmth', atLeast: 1 },
          { f: 'tenderness', atLeast: 1 },
          { f: 'fluid', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 48,
    recheckAfterHours: 12,
    cites: ['J-44', 'C-22'],
    say: 'A medicine may hide fever while the skin is warm, sore or weeping.',
  },
  {
    id: 'medicine-may-hide-signs',
    level: 'self-care',
    all: [{ c: 'masked', is: ['painkiller', 'steroid', 'both'] }],
    recheckAfterHours: 12,
    cites: ['J-44'],
    say: 'A medicine may hide fever or a rash for some hours.',
  },
  {
    id: 'severe-redness-warm-sore',
    level: 'same-day',
    all: [{ f: 'redness', atLeast: 3 }, { f: 'warmth', atLeast: 1 }, { fromHour: 24 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'tenderness', atLeast: 1 },
          { f: 'pain', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 24,
    cites: ['S0-85', 'C-37', 'J-31'],
    say: 'The colour change is strong and the skin is warm and sore.',
  },
];
