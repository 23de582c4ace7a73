import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../text/edit-distance.ts';
import { differByMore, isOneSlipAway, letterCounts } from './near-spelling.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'l', 'i', 'n', 'm', 'r', '1'), maxLength: 14 });
/** A word and the same with a few slips. */
const pair = fc.oneof(
  fc.tuple(word, word),
  fc
    .tuple(word, fc.array(fc.tuple(fc.nat(14), fc.constantFrom('', 'a', 'm', 'xa')), { maxLength: 3 }))
    .map(([one, slips]): [string, string] => [
      one,
      slips.reduce((text, [at, letter]) => `${text.slice(0, at)}${letter}${text.slice(at + 1)}`, one),
    ]),
);

test('property: one slip is found exactly where the full comparison finds it', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      expect(isOneSlipAway(a, b)).toBe(editDistance(a, b, 1) <= 1);
    }),
    { numRuns: 2_000 },
  );
});

test('property: letters never rule out what lies within the limit', () => {
  fc.assert(
    fc.property(pair, fc.constantFrom(1, 2), ([a, b], limit) => {
      if (differByMore(letterCounts(a), letterCounts(b), limit))
        expect(editDistance(a, b, limit)).toBeGreaterThan(limit);
    }),
    { numRuns: 2_000 },
  );
});

test('two swapped letters, one too many and one for another are each one slip', () => {
  for (const other of ['retniol', 'retinool', 'retinl', 'retinul'])
    expect(isOneSlipAway('retinol', other)).toBe(true);
  expect(isOneSlipAway('retinol', 'glycerin')).toBe(false);
});
