import type { Cause } from '../src/causes/cause.ts';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import type { Effect } from '../src/rules/effect.ts';
import type { Lift, Rule } from '../src/rules/rule.ts';
import { smallContexts, smallFindings } from './small-vocabulary.ts';

const rules: readonly Rule[] = [
  {
    id: 'airway',
    level: 'emergency',
    all: [{ f: 'breathing', atLeast: 1 }],
    cites: ['E-1'],
    say: 'Hard to breathe.',
    contactWithinHours: 0,
    lock: true,
  },
  {
    id: 'numbing-poison',
    level: 'emergency',
    all: [{ c: 'numbing', is: ['within-24h'] }],
    groups: [
      {
        need: 2,
        of: [
          { f: 'ringing', atLeast: 1 },
          { f: 'metal', atLeast: 1 },
          { f: 'dizzy', atLeast: 1 },
        ],
      },
    ],
    cites: ['E-2'],
    say: 'Signs of too much numbing.',
    contactWithinHours: 0,
  },
  {
    id: 'fever-with-skin-sign',
    level: 'same-day',
    all: [{ f: 'fever', atLeast: 1 }],
    groups: [
      {
        need: 1,
        of: [
          { f: 'redness', atLeast: 1 },
          { f: 'warmth', atLeast: 1 },
          { f: 'pus', atLeast: 1 },
        ],
      },
    ],
    cites: ['E-3', 'J-1'],
    say: 'Fever with a skin sign.',
    contactWithinHours: 24,
  },
  {
    id: 'pus',
    level: 'same-day',
    all: [{ f: 'pus', atLeast: 1 }],
    cites: ['E-4'],
    say: 'There is pus.',
    contactWithinHours: 24,
  },
  {
    id: 'hot-and-sore',
    level: 'same-day',
    all: [{ f: 'warmth', atLeast: 2 }, { f: 'soreness', atLeast: 2 }, { fromHour: 24 }],
    cites: ['J-2'],
    say: 'Hot and sore.',
    contactWithinHours: 24,
  },
  {
    id: 'one-sided-growing',
    level: 'same-day',
    all: [
      { f: 'one-sided', atLeast: 1 },
      { f: 'swelling-course', atLeast: 2 },
    ],
    cites: ['J-3'],
    say: 'One side swells more.',
    contactWithinHours: 24,
    recheckAfterHours: 2,
  },
  {
    id: 'late-bumps-sore',
    level: 'same-day',
    all: [
      { f: 'bumps', atLeast: 1 },
      { c: 'bumps-began', is: ['after-48h'] },
      { f: 'soreness', atLeast: 1 },
    ],
    cites: ['J-4'],
    say: 'Late bumps that are sore.',
    contactWithinHours: 24,
  },
  {
    id: 'severe-swelling',
    level: 'contact-provider',
    all: [{ f: 'swelling', atLeast: 3 }],
    cites: ['J-5'],
    say: 'Strong swelling.',
    contactWithinHours: 48,
  },
  {
    id: 'lump-after-5-days',
    level: 'contact-provider',
    all: [{ f: 'lump', atLeast: 1 }, { fromHour: 120 }],
    cites: ['J-6'],
    say: 'A lump that stays.',
    contactWithinHours: 336,
  },
  {
    id: 'sore',
    level: 'self-care',
    all: [{ f: 'soreness', atLeast: 1 }],
    cites: ['J-7'],
    say: 'Some soreness.',
  },
];

const lifts: readonly Lift[] = [
  {
    id: 'diabetes-infection-like',
    upTo: 'same-day',
    all: [{ c: 'diabetes', is: ['yes'] }, { f: 'warmth', atLeast: 1 }, { fromHour: 24 }],
    cites: ['J-8'],
    say: 'Diabetes makes this more pressing.',
  },
];

const effects: readonly Effect[] = [
  {
    id: 'redness',
    finding: 'redness',
    label: 'Redness',
    usual: 'Redness is usual for three days.',
    stages: [
      { severity: 1, expectedUntil: { standard: 72, deep: 96 }, watchUntil: 168 },
      { severity: 3, expectedUntil: { standard: null, deep: 24 }, watchUntil: 48 },
    ],
    stretchedBy: ['depth'],
    cites: ['E-5'],
    liftsWhenNotImproving: true,
  },
  {
    id: 'swelling',
    finding: 'swelling',
    label: 'Swelling',
    usual: 'Mild swelling is usual for three days.',
    stages: [
      { severity: 1, expectedUntil: { standard: 72, deep: 72 }, watchUntil: null },
      { severity: 2, expectedUntil: { standard: 48, deep: 48 }, watchUntil: 72 },
    ],
    stretchedBy: [],
    cites: ['E-6'],
    liftsWhenNotImproving: true,
  },
  {
    id: 'warmth',
    finding: 'warmth',
    label: 'Warmth',
    usual: 'Warmth is usual for two days.',
    stages: [{ severity: 1, expectedUntil: { standard: 48, deep: 48 }, watchUntil: 72 }],
    stretchedBy: [],
    cites: ['E-7'],
    liftsWhenNotImproving: true,
  },
  {
    id: 'bumps',
    finding: 'bumps',
    label: 'Bumps',
    usual: 'Tiny bumps are usual for three days.',
    stages: [
      {
        severity: 1,
        expectedUntil: { standard: 72, deep: 72 },
        watchUntil: 168,
        expectedOnlyIf: [{ c: 'bumps-began', is: ['within-24h'] }],
      },
    ],
    stretchedBy: [],
    cites: ['E-8'],
    liftsWhenNotImproving: false,
  },
];

const causes: readonly Cause[] = [
  {
    id: 'normal-inflammation',
    label: 'Ordinary inflammation',
    about: 'It settles.',
    prior: 900,
    onset: [
      { until: 72, add: 400, say: 'it is early' },
      { until: null, add: -900, say: 'it is late' },
    ],
    cues: [
      { f: 'redness', atLeast: 1, holds: 300, say: 'redness' },
      { f: 'pus', atLeast: 1, holds: -1500, fails: 50, say: 'pus' },
    ],
    cites: ['E-5'],
  },
  {
    id: 'infection',
    label: 'Infection',
    about: 'Germs.',
    prior: -300,
    onset: [
      { until: 24, add: -600 },
      { until: 240, add: 300, say: 'the time fits' },
      { until: null, add: 0 },
    ],
    cues: [
      { f: 'pus', atLeast: 1, holds: 1500, fails: -300, say: 'pus' },
      { f: 'warmth', atLeast: 2, holds: 500, say: 'heat' },
      { f: 'fever', atLeast: 1, holds: 700, fails: -100, say: 'fever' },
    ],
    ownCue: ['pus', 'warmth'],
    cites: ['E-4'],
  },
  {
    id: 'burn',
    label: 'Burn',
    about: 'Heat.',
    prior: -800,
    onset: [],
    cues: [
      { c: 'device', is: ['rf'], holds: 900, fails: -2000, say: 'heat was used' },
      { f: 'soreness', atLeast: 2, holds: 400, say: 'sore' },
    ],
    needs: ['soreness'],
    cites: ['E-9'],
  },
];

/** A knowledge base small enough to reason about by hand, with at least one of everything the language has. */
export const smallKnowledge: KnowledgeBase = {
  vocabulary: { findings: smallFindings, contexts: smallContexts },
  rules,
  lifts,
  effects,
  causes,
  care: [
    {
      id: 'cool',
      stance: 'do',
      thing: 'cold',
      label: 'Cool',
      say: 'Cool it.',
      fromHour: 0,
      untilHour: { standard: 72, deep: 72 },
      whenAny: ['swelling', 'warmth'],
      cites: ['S-1'],
    },
    {
      id: 'acids',
      stance: 'avoid',
      thing: 'acids',
      label: 'Acids',
      say: 'Leave out acids.',
      fromHour: 0,
      untilHour: { standard: 168, deep: 240 },
      endCondition: 'calm',
      cites: ['S-2'],
    },
    {
      id: 'squeeze',
      stance: 'avoid',
      thing: 'squeezing',
      label: 'Squeezing',
      say: 'Do not squeeze.',
      fromHour: 0,
      untilHour: { standard: null, deep: null },
      cites: ['S-3'],
    },
  ],
  firstAid: [{ id: 'lie-flat', whenAny: ['breathing'], say: 'Lie flat.', cites: ['E-1'] }],
  masking: [{ c: 'masked', is: ['painkiller'], hides: ['fever', 'soreness'], cites: ['J-9'] }],
  derivations: [
    { when: { untilHour: 24 }, gives: { c: 'bumps-began', value: 'within-24h' } },
    { when: { c: 'device', is: ['rf'] }, gives: { c: 'depth-class', value: 'deep-or-rf' } },
  ],
};
