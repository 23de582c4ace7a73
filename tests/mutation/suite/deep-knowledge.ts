import type { ContextDefinition, FindingDefinition, KnowledgeBase, Rule } from '@afterneedle/engine';
import { smallKnowledge } from '@afterneedle/engine/proofs';

const finding = (id: string, more: Partial<FindingDefinition> = {}): FindingDefinition => ({
  id,
  scale: 'severity',
  group: 'look',
  label: id,
  ask: `${id}?`,
  ...more,
});

/** Parts of parts, written before and after their wholes, and steps that a medicine may hide. */
const findings: readonly FindingDefinition[] = [
  finding('tip', { of: 'branch' }),
  finding('branch', { of: 'trunk' }),
  finding('trunk'),
  finding('root'),
  finding('hair', { of: 'root' }),
  finding('dust', { of: 'hair', scale: 'presence' }),
  finding('ache'),
  finding('throb', { of: 'ache', scale: 'frequency' }),
  finding('heat', { scale: 'danger' }),
  finding('plain', { scale: 'presence' }),
];

const LEVELS_BY_STEP = ['contact-provider', 'same-day', 'emergency'] as const;

const ruleOf = (id: string, step: number): Rule => ({
  id: `${id}-${step}`,
  level: LEVELS_BY_STEP[step - 1] ?? 'same-day',
  all: [{ f: id, atLeast: step }],
  contactWithinHours: 0,
  cites: ['X-1'],
  say: `${id} of ${step}.`,
});

/** A fact of more words than a finding has codes, first of all: its bytes must not be read as answers. */
const shade: ContextDefinition = {
  id: 'shade',
  label: 'shade',
  ask: 'shade?',
  labels: {},
  values: ['dim', 'white', 'pale', 'light', 'even', 'dark', 'black', 'none'],
  ordinary: 'white',
  unsureAs: 'black',
  missing: 'unknown',
};

/** A made-up knowledge in which every answer matters, at every depth of part and whole. */
export const deepKnowledge: KnowledgeBase = {
  ...smallKnowledge,
  vocabulary: { findings, contexts: [shade, ...smallKnowledge.vocabulary.contexts] },
  rules: [
    ...['tip', 'trunk', 'root', 'dust', 'ache', 'heat'].flatMap((id) =>
      (id === 'dust' ? [1] : id === 'heat' ? [1, 2] : [1, 2, 3]).map((step) => ruleOf(id, step)),
    ),
    ...['dark', 'black', 'dim'].map(
      (word): Rule => ({
        id: `plain-and-${word}`,
        level: 'same-day',
        all: [
          { f: 'plain', atLeast: 1 },
          { c: 'shade', is: [word] },
        ],
        contactWithinHours: 24,
        cites: ['X-1'],
        say: `Plain and ${word}.`,
      }),
    ),
    {
      id: 'two-of-three-later',
      level: 'same-day',
      all: [{ fromHour: 48 }, { c: 'diabetes', is: ['yes'] }],
      groups: [
        {
          need: 2,
          of: [
            { f: 'branch', atLeast: 2 },
            { f: 'hair', atLeast: 1 },
            { f: 'throb', atLeast: 1 },
          ],
        },
      ],
      contactWithinHours: 24,
      cites: ['X-1'],
      say: 'Two of three.',
    },
  ],
  lifts: [],
  derivations: [
    ...smallKnowledge.derivations,
    { when: { untilHour: 48 }, gives: { c: 'shade', value: 'dark' } },
  ],
  effects: [],
  causes: [],
  care: [],
  firstAid: [],
  masking: [{ c: 'masked', is: ['painkiller'], hides: ['ache', 'heat', 'trunk', 'tip'], cites: ['X-1'] }],
};
