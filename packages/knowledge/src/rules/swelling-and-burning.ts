import type { KnowledgeRule } from './entry.ts';

/** Swelling, colour change, burning and itch. */
export const swellingAndBurningRules: readonly KnowledgeRule[] = [
  {
    id: 'severe-swelling',
    level: 'same-day',
    all: [{ f: 'swelling', atLeast: 3 }],
    contactWithinHours: 24,
    cites: ['S0-82', 'S1-73', 'C-36', 'J-32'],
    say: 'The swelling is severe.',
  },
  {
    id: 'one-sided-swelling-growing',
    level: 'same-day',
    all: [
      { f: 'swelling-one-sided', atLeast: 1 },
      { f: 'swelling-course', atLeast: 2 },
    ],
    contactWithinHours: 24,
    cites: ['C-36', 'J-32'],
    say: 'The swelling is on one side and grows.',
  },
  {
    id: 'swelling-rising-after-2-days',
    level: 'contact-provider',
    all: [{ f: 'swelling', atLeast: 1 }, { f: 'swelling-course', atLeast: 2 }, { afterHour: 48 }],
    contactWithinHours: 48,
    cites: ['C-36', 'C-14', 'J-32'],
    say: 'The swelling still rises after 2 days.',
  },
  {
    id: 'fast-redness-or-burning',
    level: 'same-day',
    all: [{ fromHour: 12 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'redness-course', atLeast: 3 },
          { f: 'burning-course', atLeast: 3 },
        ],
      },
    ],
    contactWithinHours: 24,
    cites: ['S3-25', 'C-42', 'J-26'],
    say: 'The colour change or burning gets worse within hours.',
  },
  {
    id: 'fast-redness-or-burning-early',
    level: 'self-care',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { f: 'redness-course', atLeast: 3 },
          { f: 'burning-course', atLeast: 3 },
        ],
      },
    ],
    recheckAfterHours: 2,
    cites: ['C-42', 'J-26'],
    say: 'The colour change or burning still builds up.',
  },
  {
    id: 'redness-rising-after-2-days',
    level: 'self-care',
    all: [{ f: 'redness', atLeast: 1 }, { f: 'redness-course', atLeast: 2 }, { afterHour: 48 }],
    cites: ['C-13'],
    say: 'The colour change rises after 2 days.',
  },
  {
    id: 'severe-itch',
    level: 'contact-provider',
    all: [{ f: 'itch', atLeast: 3 }],
    contactWithinHours: 48,
    cites: ['S3-16', 'C-30', 'J-30'],
    say: 'The itch is severe.',
  },
  {
    id: 'itch-with-rash',
    level: 'contact-provider',
    all: [{ f: 'itch', atLeast: 2 }, { fromHour: 24 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'bumps', atLeast: 1 },
          { f: 'only-where-product', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 48,
    cites: ['C-30', 'E-070', 'E-076'],
    say: 'A clear itch comes with bumps, or sits where a product went.',
  },
  {
    id: 'burning-rising-from-12-hours',
    level: 'contact-provider',
    all: [{ f: 'burning', atLeast: 1 }, { f: 'burning-course', atLeast: 2 }, { fromHour: 12 }],
    contactWithinHours: 48,
    cites: ['S3-17', 'C-31', 'J-30'],
    say: 'The burning gets worse after the first 12 hours.',
  },
  {
    id: 'severe-burning',
    level: 'contact-provider',
    all: [{ f: 'burning', atLeast: 3 }, { fromHour: 12 }],
    contactWithinHours: 48,
    cites: ['S3-17', 'C-31', 'J-30'],
    say: 'The burning is severe.',
  },
  {
    id: 'severe-burning-early',
    level: 'self-care',
    all: [{ f: 'burning', atLeast: 3 }],
    recheckAfterHours: 2,
    cites: ['C-31', 'J-30'],
    say: 'The burning is strong in the first hours.',
  },
  {
    id: 'came-back',
    level: 'contact-provider',
    all: [
      { f: 'came-back', atLeast: 1 },
      { c: 'flush-trigger', is: ['none'] },
    ],
    contactWithinHours: 48,
    cites: ['C-13', 'J-40'],
    say: 'A sign came back after it had faded.',
  },
  {
    id: 'came-back-for-2-hours',
    level: 'self-care',
    all: [{ f: 'came-back', atLeast: 1 }],
    cites: ['J-40'],
    say: 'A flush came back and went.',
  },
];
