import { describe, expect, test } from 'vitest';
import { hoursSince, whenProblem } from './when.ts';

const now = new Date(2026, 7, 4, 14, 5).getTime();

describe('the time since treatment', () => {
  test('is exact when date and time are given', () => {
    expect(hoursSince({ mode: 'exact', date: '2026-08-04', time: '08:05' }, now)).toBe(6);
    expect(hoursSince({ mode: 'exact', date: '2026-08-01', time: '14:05' }, now)).toBe(72);
  });

  test('is 24 hours a day when only the day is known', () => {
    expect(hoursSince({ mode: 'exact', date: '2026-08-02', time: '' }, now)).toBe(48);
    expect(hoursSince({ mode: 'about', days: 2 }, now)).toBe(48);
  });

  test('is 6 hours on day 0, but never longer than the day is old', () => {
    expect(hoursSince({ mode: 'about', days: 0 }, now)).toBe(6);
    expect(hoursSince({ mode: 'about', days: 0 }, new Date(2026, 7, 4, 2, 0).getTime())).toBe(2);
  });

  test('stays unknown when nobody knows', () => {
    expect(hoursSince({ mode: 'unknown' }, now)).toBeUndefined();
  });

  test('refuses the future, by day and by minute', () => {
    expect(whenProblem({ mode: 'exact', date: '2026-08-05', time: '' }, now)).toBeDefined();
    expect(whenProblem({ mode: 'exact', date: '2026-08-04', time: '14:06' }, now)).toBeDefined();
    expect(whenProblem({ mode: 'exact', date: '2026-08-04', time: '14:05' }, now)).toBeUndefined();
  });

  test('refuses more than 3 years, no date and no answer', () => {
    expect(whenProblem({ mode: 'exact', date: '2020-01-01', time: '' }, now)).toBeDefined();
    expect(whenProblem({ mode: 'exact', date: '', time: '' }, now)).toBeDefined();
    expect(whenProblem(undefined, now)).toBeDefined();
  });
});
