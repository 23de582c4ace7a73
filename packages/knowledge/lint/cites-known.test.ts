import type { KnowledgeBase } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { claimIds, conflictIds, evidenceIds, judgementIds, warningIds } from '../src/claims/ids.ts';
import { knowledge } from '../src/index.ts';
import { entriesOf } from './knowledge-entry.ts';

const known = new Set<string>([...claimIds, ...conflictIds, ...evidenceIds, ...warningIds, ...judgementIds]);

function uncited(base: KnowledgeBase): string[] {
  return entriesOf(base).flatMap(({ kind, id, cites }) => {
    const unknown = cites.filter((basis) => !known.has(basis)).map((basis) => `${kind} ${id} cites ${basis}`);
    const twice = cites
      .filter((basis, at) => cites.indexOf(basis) !== at)
      .map((basis) => `${kind} ${id}: ${basis} twice`);
    return cites.length === 0 ? [`${kind} ${id} cites nothing`] : [...unknown, ...twice];
  });
}

test('every entry cites at least one id of the ledger, and only those', () => {
  expect(uncited(knowledge)).toEqual([]);
});

test('a warning or a bare claim the product does not repeat never stands alone', () => {
  const alone = entriesOf(knowledge).filter(({ cites }) => cites.every((id) => id.startsWith('W-')));
  expect(alone.map(({ id }) => id)).toEqual([]);
});

test('an unknown id, a doubled id and an empty list are refused', () => {
  const [rule] = knowledge.rules;
  if (rule === undefined) throw new Error('no rules');
  const planted = [
    { ...rule, id: 'unknown', cites: ['E-999'] as const },
    { ...rule, id: 'doubled', cites: ['E-061', 'E-061'] as const },
    { ...rule, id: 'empty', cites: [] as unknown as readonly [string] },
  ];
  expect(
    uncited({
      ...knowledge,
      rules: planted,
      lifts: [],
      effects: [],
      causes: [],
      care: [],
      firstAid: [],
      masking: [],
    }),
  ).toHaveLength(3);
});
