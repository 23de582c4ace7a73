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
});
