import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isOpenAt, nextOpeningAt } from './open-now.ts';
import type { OpeningHours } from './opening-hours.ts';

const ZONES = [
  'Europe/London',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Pacific/Auckland',
  'America/Havana',
];
const MINUTE = 60_000;

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Up to 3 spans of a day, in order, at quarters of an hour. */
const day = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((quarters) => quarters.toSorted((one, other) => one - other))
  .map((quarters) =>
    Array.from({ length: Math.floor(quarters.length / 2) }, (_, n) => ({
      from: clock((quarters[2 * n] ?? 0) * 15),
      until: clock((quarters[2 * n + 1] ?? 0) * 15),
    })),
  );

/** Around a change of the clocks as often as not. */
const instant = fc.oneof(
  fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2028-01-01') }),
  fc
    .record({
      change: fc.constantFrom(
        '2026-03-08T07:00Z',
        '2026-03-29T01:00Z',
        '2026-10-25T01:00Z',
        '2026-11-01T06:00Z',
        '2026-04-04T15:00Z',
        '2026-10-03T15:30Z',
        '2026-09-06T04:00Z',
        '2026-04-05T03:00Z',
        '2026-03-28T22:00Z',
        '2026-10-24T21:00Z',
        '2026-03-08T05:00Z',
        '2026-11-01T05:00Z',
      ),
      off: fc.integer({ min: -1_800, max: 1_800 }),
    })
    .map(({ change, off }) => Date.parse(change) + off * MINUTE),
);

const hours: fc.Arbitrary<OpeningHours> = fc.record({
  week: fc.tuple(day, day, day, day, day, day, day),
  holidays: fc
    .uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 2 })
    .map((days) => days.map((n) => ({ on: `2026-10-2${n + 3}` }))),
});

/** What a sign on the door says, read by another calendar. */
function isOpenByOracle(of: OpeningHours, zone: string, at: number): boolean {
  const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  if (of.holidays.some(({ on }) => on === here.toPlainDate().toString())) return false;
  const shown = clock(here.hour * 60 + here.minute);
  return (of.week[here.dayOfWeek - 1] ?? []).some(({ from, until }) => from <= shown && shown < until);
}

test('a clinic is open when its own clock lies in a span of that day', () => {
  fc.assert(
    fc.property(hours, fc.constantFrom(...ZONES), instant, (of, zone, at) => {
      expect(isOpenAt(of, zone, at)).toBe(isOpenByOracle(of, zone, at));
    }),
    { numRuns: 5_000, seed: 61 },
  );
});

test('it opens next at the first quarter of an hour that is open', () => {
  fc.assert(
    fc.property(hours, fc.constantFrom(...ZONES), instant, (of, zone, at) => {
      const next = nextOpeningAt(of, zone, at);
      const quarter = 15 * MINUTE;
      const first = Math.ceil(at / quarter) * quarter;
      const steps = [at, ...Array.from({ length: 8 * 24 * 4 }, (_, n) => first + n * quarter)];
      const expected = steps.find((each) => isOpenByOracle(of, zone, each));
      if (expected !== undefined) expect(next).toBe(expected);
      else expect(next === undefined || next > at + 7 * 24 * 60 * MINUTE).toBe(true);
    }),
    { numRuns: 400, seed: 62 },
  );
});

test('across both changes of the clocks in London it opens at 9 by the clock', () => {
  const weekdays = [{ from: '09:00', until: '18:00' }];
  const of: OpeningHours = {
    week: [weekdays, weekdays, weekdays, weekdays, weekdays, [], []],
    holidays: [{ on: '2026-12-25' }],
  };
  const next = (at: string): string =>
    new Date(nextOpeningAt(of, 'Europe/London', Date.parse(at)) ?? 0).toISOString();
  expect(next('2026-03-27T18:00:00Z')).toBe('2026-03-30T08:00:00.000Z');
  expect(next('2026-10-23T17:00:00Z')).toBe('2026-10-26T09:00:00.000Z');
  expect(next('2026-12-24T18:00:00Z')).toBe('2026-12-28T09:00:00.000Z');
  const never: OpeningHours = { week: [[], [], [], [], [], [], []], holidays: [] };
  expect(nextOpeningAt(never, 'Europe/London', 0)).toBeUndefined();
});
