import { expect, test } from 'vitest';
import { keptText, resultsFrom } from './kept-results.ts';
import type { Outcome } from './results.ts';

const results = new Map<string, Outcome>([
  ...Array.from({ length: 8 }, (_, at) => [`b${at}`, { by: 'a.test.ts', reached: true }] as const),
  ['c', { by: null, reached: true, asked: ['x'] }],
  ['a', { by: null, reached: false, asked: [] }],
  ['gone', { by: 'a.test.ts', reached: true }],
]);
const keys = new Set([...results.keys()].filter((key) => key !== 'gone'));

test('results are read back as they were written, but for what was asked and mutants that are gone', () => {
  const text = keptText(results, keys);
  expect(text).toBe(
    '= a.test.ts\nb0 b1 b2 b3 b4 b5\nb6 b7\n= survived\nc\n= survived, no test comes here\na\n',
  );
  const read = resultsFrom(text);
  expect(read.size).toBe(keys.size);
  for (const key of keys) {
    expect(read.get(key)).toEqual({ by: results.get(key)?.by, reached: results.get(key)?.reached });
  }
  expect(keptText(read, keys)).toBe(text);
});

test('nothing is read from nothing', () => expect(resultsFrom('').size).toBe(0));
