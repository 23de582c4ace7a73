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
