import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateIn } from '../../offline/calendar-days.ts';
import { middayOf } from './midday.ts';

const ZONES = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia'];
const DAY = 86_400_000;

test('the day counted from the date of the treatment is the date that is shown, across clock changes too', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) }),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom(...ZONES),
      (endedAt, day, timeZone) => {
        const date = Date.parse(dateIn(endedAt, timeZone)) + day * DAY;
        expect(dateIn(middayOf(endedAt, day, timeZone), timeZone)).toBe(
          new Date(date).toISOString().slice(0, 10),
        );
      },
    ),
  );
});

test('a treatment just before midnight keeps its day when the clocks change after it', () => {
  const midday = middayOf(Date.parse('2027-03-11T23:21:55Z'), 25, 'Europe/London');
  expect(dateIn(midday, 'Europe/London')).toBe('2027-04-05');
});
