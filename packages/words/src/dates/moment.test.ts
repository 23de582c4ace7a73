import { describe, expect, test } from 'vitest';
import { sayIn } from '../catalogue/catalogue.ts';
import { deadlineText, type Here, momentText, quarterAfter, quarterBefore } from './moment.ts';

const HOUR = 3_600_000;

function inHours(hours: number, here: Here): string {
  return momentText(quarterBefore(here.now + hours * HOUR), here, sayIn(here.locale));
}

describe('a moment in words', () => {
  const london = { now: Date.UTC(2026, 7, 4, 13, 5), timeZone: 'Europe/London', locale: 'en-GB' };

  test('says today, tomorrow and the day', () => {
    expect(inHours(6, london)).toBe('today, 20:00');
    expect(inHours(24, london)).toBe('tomorrow, Wednesday 5 August, 14:00');
    expect(inHours(48, london)).toBe('Thursday 6 August, 14:00');
  });

  test('is told where the person is, and in the way of the place', () => {
    const newYork = { ...london, timeZone: 'America/New_York', locale: 'en-US' };
    expect(inHours(48, newYork)).toBe('Thursday, August 6, 9:00 AM');
    expect(inHours(10, { ...london, timeZone: 'Asia/Kathmandu' })).toBe('tomorrow, Wednesday 5 August, 4:45');
  });

  test('counts elapsed hours on the day the clocks go back', () => {
    // Saturday 24 October 2026, 14:05 in London; the clocks go back in the night.
    expect(inHours(24, { ...london, now: Date.UTC(2026, 9, 24, 13, 5) })).toBe(
      'tomorrow, Sunday 25 October, 13:00',
    );
  });

  test('counts elapsed hours on the day the clocks go forward', () => {
    // Saturday 7 March 2026, 20:00 in New York; the clocks go forward in the night.
    const here = { now: Date.UTC(2026, 2, 8, 1, 0), timeZone: 'America/New_York', locale: 'en-US' };
    expect(inHours(24, here)).toBe('tomorrow, Sunday, March 8, 9:00 PM');
  });

  test('names midnight, midday and another year', () => {
    const utc = { ...london, timeZone: 'UTC' };
    expect(inHours(48, { ...utc, now: Date.UTC(2026, 11, 30, 12, 0) })).toBe(
      'Friday, 1 January 2027, midday',
    );
    expect(inHours(48, { ...utc, now: Date.UTC(2026, 7, 4, 0, 0) })).toBe('Thursday 6 August, midnight');
  });

  test('says of a deadline in the night that it is one, and never a later one', () => {
    const at = (hour: number, minute: number, locale = 'en-GB') =>
      deadlineText(Date.UTC(2026, 7, 6, hour, minute), { ...london, timeZone: 'UTC', locale }, sayIn(locale));
    expect(at(3, 50)).toBe('Thursday 6 August, 3:45 at night');
    expect(at(22, 0)).toBe('Thursday 6 August, 22:00 at night');
    expect(at(21, 59)).toBe('Thursday 6 August, 21:45');
    expect(at(6, 0)).toBe('Thursday 6 August, 6:00');
    expect(at(5, 59)).toBe('Thursday 6 August, 5:45 at night');
    expect(at(0, 5)).toBe('Thursday 6 August, midnight');
    expect(at(3, 50, 'en-US')).toBe('Thursday, August 6, 3:45 AM');
  });

  test('says a deadline never too late and the end of a hold never too early', () => {
    for (const at of [0, 1, 899_999, 900_000, 900_001]) {
      expect(quarterBefore(at)).toBeLessThanOrEqual(at);
      expect(quarterAfter(at)).toBeGreaterThanOrEqual(at);
    }
  });
});
