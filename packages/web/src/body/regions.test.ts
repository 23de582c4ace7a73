import { describe, expect, test } from 'vitest';
import { areaOf, REGIONS, regionLabel } from './regions.ts';

describe('the regions', () => {
  test('are 26, each named once', () => {
    expect(new Set(REGIONS.map(({ id }) => id)).size).toBe(26);
    expect(new Set(REGIONS.map(({ label }) => label)).size).toBe(26);
  });

  test('name both sides as the person knows them', () => {
    expect(regionLabel('jaw-left')).toBe('Your left jaw');
  });

  test('fold into one area, and into the whole face when they differ', () => {
    expect(areaOf(['cheek-upper-left', 'cheek-lower-right'])).toBe('cheeks');
    expect(areaOf(['cheek-upper-left', 'nose'])).toBe('face');
    expect(areaOf([])).toBeUndefined();
  });
});
