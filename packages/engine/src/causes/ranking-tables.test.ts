import { expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { factSlots } from '../facts/fact-slots.ts';
import type { Cause, CauseCue } from './cause.ts';
import { cueWeight, rankingTables } from './ranking-tables.ts';

const slots = factSlots(smallKnowledge.vocabulary);
const causeOf = (cues: readonly CauseCue[]): Cause => ({
  id: 'odd',
  label: 'Odd',
  about: 'Odd.',
  prior: 0,
  onset: [],
  cues,
  cites: ['X-1'],
});
const tablesOf = (cues: readonly CauseCue[]) =>
  rankingTables({ ...smallKnowledge, causes: [causeOf(cues)] }, slots);
const cue = { f: 'pus', atLeast: 1, holds: 10, say: 'pus' };

test('a cue that names what the vocabulary has not is refused', () => {
  expect(() => tablesOf([{ ...cue, f: 'puss' }])).toThrow('odd names puss, which the vocabulary has not');
  expect(() => tablesOf([{ c: 'lamp', is: ['on'], holds: 1, say: 'on' }])).toThrow('odd names lamp');
});

test('a context cue without words never holds', () => {
  const bare = { c: 'device', holds: 9, fails: -4, say: 'device' };
  expect([0, 1].map((code) => cueWeight(bare, code, ['pen', 'rf']))).toEqual([-4, -4]);
  expect(() => tablesOf([bare])).not.toThrow();
});

test('a finding cue without a step holds from the first on', () => {
  const bare = { f: 'redness', holds: 9, fails: -4, say: 'red' };
  expect([0, 1, 3].map((code) => cueWeight(bare, code, undefined))).toEqual([-4, 9, 9]);
});

test('more causes or cues than a sum can tell apart are refused', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `cause-${index}`);
  const withCauses = (count: number) => () =>
    rankingTables({ ...smallKnowledge, causes: many(count).map((id) => ({ ...causeOf([cue]), id })) }, slots);
  expect(withCauses(255)).not.toThrow();
  expect(withCauses(256)).toThrow('more than 255 causes');
  expect(() => tablesOf(many(255).map(() => cue))).not.toThrow();
  expect(() => tablesOf(many(256).map(() => cue))).toThrow('odd has more than 255 cues');
});
