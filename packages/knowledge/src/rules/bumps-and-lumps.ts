import type { KnowledgeRule } from './entry.ts';

/** Bumps, spots and lumps that last, grow or hurt. */
export const bumpsAndLumpsRules: readonly KnowledgeRule[] = [
  {
    id: 'late-bumps-warm-or-sore',
    level: 'same-day',
    all: [
      { f: 'bumps', atLeast: 1 },
      { c: 'bumps-began', is: ['after-48h'] },
    ],
    groups: [
      {
        need: 1,
        of: [
          { f: 'warmth', atLeast: 1 },
          { f: 'tenderness', atLeast: 1 },
          { f: 'pain', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 24,
    cites: ['S0-13', 'S0-14', 'C-43', 'J-35'],
    say: 'The bumps began after 2 days and are warm or sore.',
  },
  {
    id: 'late-bumps',
    level: 'contact-provider',
    all: [
      { f: 'bumps', atLeast: 1 },
      { c: 'bumps-began', is: ['after-48h'] },
    ],
    contactWithinHours: 48,
    cites: ['S0-13', 'C-43', 'J-35'],
    say: 'The bumps began after 2 days.',
  },
  {
    id: 'bumps-growing-and-sore',
    level: 'same-day',
    all: [{ f: 'bumps', atLeast: 1 }, { f: 'bumps-course', atLeast: 2 }, { fromHour: 24 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'tenderness', atLeast: 1 },
          { f: 'pain', atLeast: 1 },
          { f: 'warmth', atLeast: 1 },
          { f: 'bumps-in-grid', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 24,
    cites: ['S0-144', 'S0-145', 'S1-39', 'C-38', 'J-34'],
    say: 'The bumps grow or get more, and are sore, hot or in the needle pattern.',
  },
  {
    id: 'bumps-doubled',
    level: 'same-day',
    all: [{ f: 'bumps', atLeast: 1 }, { f: 'bumps-course', atLeast: 3 }, { fromHour: 24 }],
    contactWithinHours: 24,
    cites: ['S0-145', 'C-38', 'J-34'],
    say: 'The bumps doubled within a day.',
  },
  {
    id: 'bumps-still-coming',
    level: 'self-care',
    all: [
      { f: 'bumps', atLeast: 1 },
      { f: 'bumps-course', atLeast: 2 },
    ],
    recheckAfterHours: 12,
    cites: ['C-15', 'C-38', 'J-34'],
    say: 'The bumps still grow or get more.',
  },
  {
    id: 'bumps-growing',
    level: 'contact-provider',
    all: [{ f: 'bumps', atLeast: 1 }, { f: 'bumps-course', atLeast: 2 }, { fromHour: 24 }],
    contactWithinHours: 48,
    cites: ['S0-144', 'S0-145', 'S1-27', 'C-38', 'J-34'],
    say: 'The bumps grow or get more.',
  },
  {
    id: 'sore-or-red-bumps-after-3-days',
    level: 'contact-provider',
    all: [{ f: 'bumps', atLeast: 1 }, { afterHour: 72 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'tenderness', atLeast: 1 },
          { f: 'pain', atLeast: 1 },
          { f: 'redness', atLeast: 1 },
          { f: 'swelling', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 48,
    cites: ['S0-44', 'S0-127', 'S0-152', 'S1-26', 'C-12'],
    say: 'Bumps are still sore, swollen, red or darker after 3 days.',
  },
  {
    id: 'acne-spots-growing',
    level: 'contact-provider',
    all: [{ f: 'acne-spots', atLeast: 1 }, { f: 'acne-spots-course', atLeast: 2 }, { fromHour: 24 }],
    contactWithinHours: 48,
    cites: ['S0-145', 'C-38', 'C-39', 'J-34', 'J-37'],
    say: 'Acne-like spots get more and more.',
  },
  {
    id: 'acne-spots-growing-and-sore',
    level: 'same-day',
    all: [{ f: 'acne-spots', atLeast: 1 }, { f: 'acne-spots-course', atLeast: 2 }, { fromHour: 24 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'acne-spots-course', atLeast: 3 },
          { f: 'tenderness', atLeast: 2 },
          { f: 'pain', atLeast: 2 },
          { f: 'warmth', atLeast: 2 },
          { f: 'bumps-in-grid', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 24,
    cites: ['S0-144', 'S0-145', 'C-38', 'J-34'],
    say: 'Spots get more and are sore, hot or in the needle pattern, or doubled in a day.',
  },
  {
    id: 'sore-spots-after-3-days',
    level: 'contact-provider',
    all: [{ f: 'acne-spots', atLeast: 1 }, { afterHour: 72 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'tenderness', atLeast: 1 },
          { f: 'pain', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 48,
    cites: ['S0-44', 'S0-127', 'C-12', 'C-39', 'J-37'],
    say: 'Spots are sore after 3 days.',
  },
  {
    id: 'spots-elsewhere-after-a-week',
    level: 'contact-provider',
    all: [{ f: 'acne-spots', atLeast: 1 }, { afterHour: 168 }],
    groups: [
      {
        need: 1,
        of: [
          { c: 'spots-where', is: ['other'], orUnknown: true },
          { f: 'acne-spots', atLeast: 2 },
        ],
      },
    ],
    contactWithinHours: 48,
    cites: ['S0-117', 'S1-71', 'S1-43', 'C-12', 'J-37'],
    say: 'Spots are still there after a week.',
  },
  {
    id: 'many-white-dots',
    level: 'contact-provider',
    all: [{ f: 'white-dots', atLeast: 2 }, { afterHour: 168 }],
    contactWithinHours: 336,
    cites: ['C-39', 'J-37', 'J-56'],
    say: 'More than a few white dots stay after a week.',
  },
  {
    id: 'white-dots-growing',
    level: 'contact-provider',
    all: [{ f: 'white-dots', atLeast: 1 }, { f: 'white-dots-course', atLeast: 2 }, { fromHour: 24 }],
    contactWithinHours: 48,
    cites: ['S0-144', 'S0-145', 'C-38', 'C-39', 'J-34', 'J-37'],
    say: 'White dots grow or get more.',
  },
  {
    id: 'white-dots-many-or-sore',
    level: 'contact-provider',
    all: [
      { f: 'white-dots', atLeast: 1 },
      { c: 'solitary-white-dots', is: ['other'], orUnknown: true },
      { afterHour: 168 },
    ],
    contactWithinHours: 48,
    cites: ['C-39', 'J-37'],
    say: 'White dots are many, sore or growing.',
  },
  {
    id: 'firm-lump-growing-and-sore',
    level: 'same-day',
    all: [{ f: 'firm-lumps', atLeast: 1 }, { f: 'firm-lumps-course', atLeast: 2 }, { fromHour: 24 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'firm-lumps-course', atLeast: 3 },
          { f: 'tenderness', atLeast: 1 },
          { f: 'pain', atLeast: 1 },
          { f: 'warmth', atLeast: 1 },
          { f: 'bumps-in-grid', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 24,
    cites: ['S0-144', 'S0-145', 'C-38', 'J-34'],
    say: 'A firm lump grows and is sore or hot, or doubled within a day.',
  },
  {
    id: 'firm-lump-growing',
    level: 'contact-provider',
    all: [{ f: 'firm-lumps', atLeast: 1 }, { f: 'firm-lumps-course', atLeast: 2 }, { fromHour: 24 }],
    contactWithinHours: 48,
    cites: ['S0-144', 'S0-145', 'C-38', 'J-34'],
    say: 'A firm lump grows.',
  },
  {
    id: 'firm-lump-sore-or-draining',
    level: 'same-day',
    all: [{ f: 'firm-lumps', atLeast: 1 }, { fromHour: 120 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'pain', atLeast: 1 },
          { f: 'tenderness', atLeast: 1 },
          { f: 'fluid', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 24,
    cites: ['E-048', 'E-049'],
    say: 'A firm lump hurts or drains.',
  },
  {
    id: 'firm-lump',
    level: 'contact-provider',
    all: [{ f: 'firm-lumps', atLeast: 1 }, { fromHour: 120 }],
    contactWithinHours: 48,
    cites: ['E-048', 'E-049', 'E-013'],
    say: 'There are firm lumps after day 5.',
  },
  {
    id: 'bumps-copy-the-grid',
    level: 'contact-provider',
    all: [{ f: 'bumps-in-grid', atLeast: 1 }, { fromHour: 120 }],
    contactWithinHours: 48,
    cites: ['E-048', 'E-013'],
    say: 'Bumps copy the needle pattern after day 5.',
  },
  {
    id: 'antibiotics-did-not-help',
    level: 'contact-provider',
    all: [{ c: 'antibiotics-failed', is: ['yes'] }, { fromHour: 120 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'bumps', atLeast: 1 },
          { f: 'acne-spots', atLeast: 1 },
          { f: 'firm-lumps', atLeast: 1 },
          { f: 'redness', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 48,
    cites: ['E-048', 'E-049'],
    say: 'Antibiotics did not help.',
  },
  {
    id: 'firm-lump-early',
    level: 'self-care',
    all: [{ f: 'firm-lumps', atLeast: 1 }],
    cites: ['E-048', 'J-36'],
    say: 'There are firm lumps.',
  },
  {
    id: 'bumps-copy-the-grid-early',
    level: 'self-care',
    all: [{ f: 'bumps-in-grid', atLeast: 1 }],
    cites: ['E-048', 'J-36'],
    say: 'Bumps copy the needle pattern.',
  },
];
