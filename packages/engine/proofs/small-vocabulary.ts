import type { ContextDefinition, FindingDefinition } from '../src/facts/vocabulary.ts';

type Words = Pick<ContextDefinition, 'values' | 'ordinary' | 'unsureAs' | 'missing'>;

const finding = (
  id: string,
  scale: FindingDefinition['scale'],
  more: Partial<FindingDefinition> = {},
): FindingDefinition => ({ id, scale, group: 'look', label: id, ask: `${id}?`, ...more });

const context = (id: string, words: Words): ContextDefinition => ({
  id,
  label: id,
  ask: `${id}?`,
  labels: {},
  ...words,
});

/** Findings of the small knowledge: one of each kind the rules can treat differently. */
export const smallFindings: readonly FindingDefinition[] = [
  finding('breathing', 'danger', { group: 'danger', unsureIsPresent: true }),
  finding('ringing', 'danger', { group: 'danger' }),
  finding('metal', 'danger', { group: 'danger' }),
  finding('dizzy', 'danger', { group: 'danger' }),
  finding('fever', 'danger', { group: 'whole-body' }),
  finding('redness', 'severity'),
  finding('swelling', 'severity'),
  finding('pus', 'presence'),
  finding('warmth', 'severity'),
  finding('soreness', 'severity'),
  finding('bumps', 'amount'),
  finding('lump', 'presence'),
  finding('one-sided', 'presence', { group: 'place', of: 'swelling' }),
  finding('redness-course', 'course', { group: 'course', of: 'redness' }),
  finding('swelling-course', 'course', { group: 'course', of: 'swelling' }),
  finding('warmth-course', 'course', { group: 'course', of: 'warmth' }),
];

const yesNo: Words = { values: ['none', 'yes'], ordinary: 'none', unsureAs: 'none', missing: 'unknown' };

/** Context facts of the small knowledge. */
export const smallContexts: readonly ContextDefinition[] = [
  context('depth-class', {
    values: ['light', 'standard', 'deep-or-rf'],
    ordinary: 'standard',
    unsureAs: 'standard',
    missing: 'as-unsure',
  }),
  context('device', { values: ['pen', 'rf'], ordinary: 'pen', unsureAs: 'pen', missing: 'unknown' }),
  context('numbing', {
    values: ['none', 'within-24h', 'later'],
    ordinary: 'none',
    unsureAs: 'within-24h',
    missing: 'unknown',
  }),
  context('bumps-began', {
    values: ['within-24h', 'after-48h'],
    ordinary: 'within-24h',
    unsureAs: 'after-48h',
    missing: 'unknown',
  }),
  context('masked', {
    values: ['none', 'painkiller'],
    ordinary: 'none',
    unsureAs: 'painkiller',
    missing: 'unknown',
  }),
  context('diabetes', yesNo),
];
