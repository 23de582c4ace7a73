import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('the distance of two words', () => {
  test.each([
    ['throat', 'throat', 0],
    ['thoat', 'throat', 1],
    ['throaat', 'throat', 1],
    ['siezure', 'seizure', 1],
    ['swollin', 'swollen', 1],
    ['tounge', 'tongue', 2],
    ['called', 'calmed', 2],
    ['threat', 'throat', 1],
    ['bread', 'break', 2],
  ])('%s, %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  test('is not worked out past its limit', () => {
    expect(editDistance('completely', 'different', 1)).toBeGreaterThan(1);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'e', 'k', 'l', 'q', 'z', '1', 'é'), maxLength: 6 });

  /** The same by its definition: the cheapest way to lose, add, change or swap letters. */
  function least(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length;
    const change = a[0] === b[0] ? 0 : editDistance(a.slice(0, 1), b.slice(0, 1), 9);
    const isSwapped = a.length > 1 && a[0] === b[1] && a[1] === b[0];
    return Math.min(
      1 + least(a.slice(1), b),
      1 + least(a, b.slice(1)),
      change + least(a.slice(1), b.slice(1)),
      isSwapped ? 1 + least(a.slice(2), b.slice(2)) : Number.POSITIVE_INFINITY,
    );
  }

  test('property: it is the cheapest way from one to the other', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 99)).toBe(least(a, b));
      }),
      { numRuns: 200 },
    );
  });

  test('property: a limit changes nothing up to it, and is passed above', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const far = editDistance(a, b, 99);
        if (far <= limit) expect(editDistance(a, b, limit)).toBe(far);
        else expect(editDistance(a, b, limit)).toBeGreaterThan(limit);
      }),
      { numRuns: 300 },
    );
  });

  test('letters side by side on the keyboard or alike in sound are one slip, others and signs two', () => {
    for (const [a, b] of ['qw', 'as', 'az', 'pl', 'ae', 'ck', 'mn', 'td', 'bp', 'fv']) {
      expect(editDistance(a as string, b as string, 9)).toBe(1);
      expect(editDistance(b as string, a as string, 9)).toBe(1);
    }
    for (const [a, b] of ['qp', 'mz', '1a', 'a1', '12', '{a', '`a'])
      expect(editDistance(a as string, b as string, 9)).toBe(2);
  });
});
