import type { KnowledgeRule } from './entry.ts';

/** Scars and marks that show after weeks, and signs that are watched at home. */
export const lateMarksAndWatchRules: readonly KnowledgeRule[] = [
  {
    id: 'scar-lines',
    level: 'contact-provider',
    all: [{ afterHour: 336 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'grid-indented', atLeast: 1 },
          { f: 'raised-scar', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 336,
    cites: ['S0-146', 'E-096', 'E-017', 'J-17', 'J-56'],
    say: 'Raised or dented lines are there after 2 weeks.',
  },
  {
    id: 'scar-growing',
    level: 'contact-provider',
    all: [{ f: 'raised-scar', atLeast: 1 }, { f: 'raised-scar-course', atLeast: 2 }, { fromHour: 120 }],
    contactWithinHours: 48,
    cites: ['E-048', 'E-096', 'J-56'],
    say: 'A raised scar grows.',
  },
  {
    id: 'new-patches',
    level: 'contact-provider',
    all: [{ afterHour: 336 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'dark-marks', atLeast: 1 },
          { f: 'light-marks', atLeast: 1 },
        ],
      },
    ],
    contactWithinHours: 336,
    cites: ['E-046', 'E-017', 'J-16', 'J-56'],
    say: 'Darker or lighter patches are there after 2 weeks.',
  },
  {
    id: 'hollow',
    level: 'contact-provider',
    all: [{ f: 'hollow', atLeast: 1 }],
    contactWithinHours: 336,
    cites: ['E-009', 'J-15', 'J-56'],
    say: 'There is a new hollow or dent.',
  },
  {
    id: 'marks-early',
    level: 'self-care',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { f: 'grid-indented', atLeast: 1 },
          { f: 'raised-scar', atLeast: 1 },
          { f: 'dark-marks', atLeast: 1 },
          { f: 'light-marks', atLeast: 1 },
        ],
      },
    ],
    cites: ['J-17', 'J-16'],
    say: 'There are lines or patches that time may fade.',
  },
  {
    id: 'flush-alone',
    level: 'self-care',
    all: [{ f: 'flush', atLeast: 1 }],
    recheckAfterHours: 2,
    cites: ['J-40', 'E-061'],
    say: 'You had a flush.',
  },
  {
    id: 'sick-or-cramps-alone',
    level: 'self-care',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { f: 'vomiting', atLeast: 1 },
          { f: 'cramps', atLeast: 1 },
        ],
      },
    ],
    recheckAfterHours: 2,
    cites: ['E-061'],
    say: 'You were sick or have cramps.',
  },
  {
    id: 'faint-at-the-needle',
    level: 'self-care',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { f: 'faint', atLeast: 1 },
          { f: 'collapse', atLeast: 1 },
        ],
      },
    ],
    recheckAfterHours: 2,
    cites: ['J-39'],
    say: 'There was a faint at the treatment.',
  },
  {
    id: 'drowsy-after-sedation',
    level: 'self-care',
    all: [{ f: 'drowsy', atLeast: 1 }],
    recheckAfterHours: 2,
    cites: ['J-39', 'J-64'],
    say: 'There is sleepiness after sedation.',
  },
  {
    id: 'odd-feelings-alone',
    level: 'self-care',
    all: [],
    groups: [
      {
        need: 1,
        of: [
          { f: 'ringing-ears', atLeast: 1 },
          { f: 'metal-taste', atLeast: 1 },
          { f: 'numb-mouth', atLeast: 1 },
          { f: 'dizzy', atLeast: 1 },
          { f: 'tremor', atLeast: 1 },
        ],
      },
    ],
    recheckAfterHours: 2,
    cites: ['E-101', 'J-29'],
    say: 'There is an odd feeling that some get from numbing drugs.',
  },
  {
    id: 'headache',
    level: 'self-care',
    all: [{ f: 'headache', atLeast: 1 }],
    cites: ['J-48'],
    say: 'You have a headache.',
  },
];
