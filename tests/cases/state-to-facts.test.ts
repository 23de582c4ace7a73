import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { OrdinaryState, RedFlag } from './given-state.ts';
import { readJson } from './read-json.ts';
import { factsOfState } from './state-to-facts.ts';

const { redflags } = readJson<{ readonly redflags: readonly RedFlag[] }>('redflags.json');
const { ordinary } = readJson<{ readonly ordinary: readonly OrdinaryState[] }>('ordinary.json');
const given = [...redflags, ...ordinary];

test('all 227 given states are there', () => {
  expect([redflags.length, ordinary.length]).toEqual([120, 107]);
});

test.each(given)('$id has a fact for every word', ({ state }) => {
  expect(() => factsOfState(state)).not.toThrow();
});

test('a word nobody mapped is refused', () => {
  expect(() => factsOfState({ hours: 1, findings: { redness: 'purple' } })).toThrow(
    'redness cannot be purple',
  );
  expect(() => factsOfState({ hours: 1, findings: {}, context: { product: 'soap' } })).toThrow('soap');
  expect(() => factsOfState({ hours: 1, findings: {}, where: { itch: 'lip' } })).toThrow('lip');
});

test('gaps.md lists what the vocabulary cannot say, and nothing else', () => {
  const gaps = [
    ...new Set(given.flatMap(({ id, state }) => factsOfState(state).gaps.map((gap) => `- ${id}: ${gap}`))),
  ];
  const listed = readFileSync(new URL('gaps.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^- (RF|OK)-\d+/.test(line));
  expect(listed.toSorted()).toEqual(gaps.toSorted());
});
