import { expect, test } from 'vitest';
import { PLACES, placeOf } from './region-words.ts';

test('staff read about the sides of the person and never about their own', () => {
  expect(placeOf('cheek-upper-left')).toBe('Left cheek, upper');
  expect(placeOf('eye-right')).toBe('Around the right eye');
  expect(placeOf('forehead-left')).toBe('Forehead, left');
  expect(PLACES.filter(({ label }) => /your/i.test(label))).toEqual([]);
  expect(new Set(PLACES.map(({ label }) => label)).size).toBe(PLACES.length);
});
