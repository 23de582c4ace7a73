import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateAfter, dateIn, daysBetween, isDate, momentIn } from './calendar-days.ts';

const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Australia/Lord_Howe',
];
const zone = fc.constantFrom(...ZONES);
const at = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) });

test('a date is read where the treatment was', () => {
  const moment = Date.UTC(2026, 7, 4, 23, 30);
  expect(dateIn(moment, 'Europe/London')).toBe('2026-08-05');
  expect(dateIn(moment, 'America/New_York')).toBe('2026-08-04');
});

test('midday of a date is on that date in every zone, also when the clocks change', () => {
  fc.assert(
    fc.property(at, zone, (moment, timeZone) => {
      const date = dateIn(moment, timeZone);
      expect(dateIn(momentIn(date, 720, timeZone), timeZone)).toBe(date);
      expect(daysBetween(date, dateAfter(date, 9))).toBe(9);
      expect(isDate(date)).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(momentIn('2026-10-25', 720, 'Europe/London')).toBe(Date.UTC(2026, 9, 25, 12));
  expect(momentIn('2026-03-29', 540, 'Europe/London')).toBe(Date.UTC(2026, 2, 29, 8));
});

test('what is no date is refused', () => {
  for (const text of ['2026-02-30', '26-1-1', 'today', '2026-13-01', '']) expect(isDate(text)).toBe(false);
});
