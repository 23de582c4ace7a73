import { expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import type { Condition } from './rule.ts';

const pus = { f: 'pus', atLeast: 1 };

test.each<[string, Condition]>([
  ['odd has no condition', { all: [] }],
  ['odd needs 2 of 1', { all: [], groups: [{ need: 2, of: [pus] }] }],
  ['odd needs 0 of 1', { all: [], groups: [{ need: 0, of: [pus] }] }],
  ['odd names a condition twice in a group', { all: [], groups: [{ need: 1, of: [pus, { ...pus }] }] }],
  ['odd names fevr, which the vocabulary has not', { all: [{ f: 'fevr', atLeast: 1 }] }],
  ['odd names lamp, which the vocabulary has not', { all: [{ c: 'lamp', is: ['on'] }] }],
  ['odd asks for masked of 1, which is not on its scale', { all: [{ f: 'masked', atLeast: 1 }] }],
  ['odd asks for pus of 2, which is not on its scale', { all: [{ f: 'pus', atLeast: 2 }] }],
  ['odd asks for pus of 0, which is not on its scale', { all: [{ f: 'pus', atLeast: 0 }] }],
])('%s', (message, condition) => {
  const odd = { id: 'odd', level: 'same-day', cites: ['X-1'], say: 'Odd.', ...condition } as const;
  expect(() => compileKnowledge({ ...smallKnowledge, rules: [odd] })).toThrow(message);
});
