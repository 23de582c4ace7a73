import { describe, expect, test } from 'vitest';
import { emergencyNumbers, emergencyNumbersOf } from './emergency-numbers.ts';

describe('emergency numbers', () => {
  test.each([
    ['GB', '999'],
    ['us', '911'],
    ['AU', '000'],
    ['NZ', '111'],
    ['FR', '112'],
    ['DE', '112'],
  ])('of %s is %s', (region, number) => {
    expect(emergencyNumbersOf(region).emergency).toBe(number);
  });

  test('of a place not listed or not known is 112', () => {
    expect(emergencyNumbersOf('ZZ').emergency).toBe('112');
    expect(emergencyNumbersOf().emergency).toBe('112');
  });

  test('name each region once, each with whose statement it is', () => {
    expect(new Set(emergencyNumbers.map(({ region }) => region)).size).toBe(emergencyNumbers.length);
    for (const { authority } of emergencyNumbers) expect(authority.length).toBeGreaterThan(10);
  });
});
