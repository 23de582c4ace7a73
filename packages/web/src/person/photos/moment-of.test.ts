import { describe, expect, test } from 'vitest';
import { momentOf } from './moment-of.ts';

describe('when a photo was taken', () => {
  const at = new Date(2026, 10, 20, 7, 5).getTime();

  test('is the moment itself on the day the person leaves as it is', () => {
    expect(momentOf(at, '2026-11-20')).toBe(at);
  });

  test('is noon of another day that the person gives', () => {
    expect(momentOf(at, '2026-11-18')).toBe(new Date(2026, 10, 18, 12).getTime());
  });
});
