import type { KnowledgeBase } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';
import { entriesOf } from './knowledge-entry.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function badIds(base: KnowledgeBase): string[] {
  const groups = [
    ...Object.entries(Object.groupBy(entriesOf(base), ({ kind }) => kind)).map(([kind, entries]) => ({
      kind,
      ids: (entries ?? []).map(({ id }) => id),
    })),
    { kind: 'finding', ids: base.vocabulary.findings.map(({ id }) => id) },
    { kind: 'context', ids: base.vocabulary.contexts.map(({ id }) => id) },
    ...base.vocabulary.contexts.map(({ id, values }) => ({ kind: `value of ${id}`, ids: [...values] })),
  ];
  return groups.flatMap(({ kind, ids }) => [
    ...ids.filter((id) => !KEBAB.test(id)).map((id) => `${kind} ${id} is not kebab-case`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${kind} ${id} stands twice`),
  ]);
}

test('ids are kebab-case and unique in their kind', () => {
  expect(badIds(knowledge)).toEqual([]);
});

test('a finding and a context never share an id', () => {
  const findings = new Set(knowledge.vocabulary.findings.map(({ id }) => id));
  expect(knowledge.vocabulary.contexts.filter(({ id }) => findings.has(id)).map(({ id }) => id)).toEqual([]);
});

test('a camel-case id and a doubled id are refused', () => {
  const [first, second] = knowledge.rules;
  if (first === undefined || second === undefined) throw new Error('no rules');
  const planted = { ...knowledge, rules: [{ ...first, id: 'pusBumps' }, second, second] };
  expect(badIds(planted)).toEqual(['rule pusBumps is not kebab-case', `rule ${second.id} stands twice`]);
});
