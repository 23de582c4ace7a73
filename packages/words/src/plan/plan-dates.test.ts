import { planOf } from '@afterneedle/engine';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { sayIn } from '../catalogue/catalogue.ts';
import { changesOfPlan } from './plan-days.ts';
import { planPage } from './plan-page.ts';
import type { PlanOptions } from './plan-page-model.ts';

/** The nights on which the clocks change in 2026: both ways, by an hour and, on Lord Howe, by half an hour. */
const CHANGES = [
  { timeZone: 'Europe/London', night: '2026-03-29' },
  { timeZone: 'Europe/London', night: '2026-10-25' },
  { timeZone: 'America/New_York', night: '2026-03-08' },
  { timeZone: 'America/New_York', night: '2026-11-01' },
  { timeZone: 'Australia/Lord_Howe', night: '2026-04-05' },
  { timeZone: 'Australia/Lord_Howe', night: '2026-10-04' },
] as const;

const QUARTER = 15 * 60_000;
const HOUR = 3_600_000;
const SHAPE = { weekday: 'long', day: 'numeric', month: 'long' } as const;

function made(endedAt: number, now: number, timeZone: string) {
  const facts = { 'depth-class': 'standard' };
  const plan = planOf(planKnowledge, {
    treatments: [{ endedAt, facts }],
    person: {},
    policy: 'strictest',
    now,
  });
  const options: PlanOptions = {
    now,
    timeZone,
    locale: 'en-GB',
    policy: 'strictest',
    treatments: 1,
    facts,
    knowledge: planKnowledge,
  };
  return { plan, options };
}

/** What a clock on the wall of the clinic shows at an instant, worked out by another library. */
function onTheWall(
  at: number,
  timeZone: string,
): { readonly day: Temporal.PlainDate; readonly date: string; readonly time: string } {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const { hour, minute } = wall;
  const clock = wall.toPlainTime().toString({ smallestUnit: 'minute' });
  const time = minute === 0 && hour === 0 ? 'midnight' : minute === 0 && hour === 12 ? 'midday' : clock;
  return { day: wall.toPlainDate(), date: wall.toPlainDate().toLocaleString('en-GB', SHAPE), time };
}

describe.each(CHANGES)('a plan across the clock change in $timeZone on $night', ({ timeZone, night }) => {
  const midnight = Temporal.ZonedDateTime.from(`${night}T00:00[${timeZone}]`);
  const anEnd = fc
    .integer({ min: -96 * 60, max: 26 * 60 })
    .map((minutes) => midnight.epochMilliseconds + minutes * 60_000);

  test('says every hour limit as elapsed hours on the clock of the treatment’s zone', () => {
    fc.assert(
      fc.property(anEnd, fc.integer({ min: 0, max: 100 }), (endedAt, hours) => {
        const { plan, options } = made(endedAt, endedAt + hours * HOUR, timeZone);
        for (const { atHour, at, text } of changesOfPlan({ plan, options, say: sayIn('en-GB') })) {
          const exact = Temporal.Instant.fromEpochMilliseconds(endedAt).add({
            minutes: Math.round(atHour * 60),
          });
          expect(at).toBe(Math.ceil(exact.epochMilliseconds / QUARTER) * QUARTER);
          const wall = onTheWall(at, timeZone);
          expect(text).toMatch(new RegExp(`(^|[^\\d])0?${wall.time.replace(/^0(?=\d)/, '')}`));
          const isToday = wall.day.equals(onTheWall(options.now, timeZone).day);
          if (!isToday) expect(text).toContain(wall.date.replace(',', ''));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('counts days by the calendar of that zone: day 0 is the date of the treatment', () => {
    fc.assert(
      fc.property(anEnd, fc.integer({ min: 0, max: 24 * 40 * 60 }), (endedAt, minutes) => {
        const now = endedAt + minutes * 60_000;
        const { plan, options } = made(endedAt, now, timeZone);
        const page = planPage(plan, options);
        const first = onTheWall(endedAt, timeZone).day;
        expect(page.day).toBe(first.until(onTheWall(now, timeZone).day, { largestUnit: 'days' }).days);
        for (const { day, heading } of [...page.next.days, ...page.weeks.days])
          expect(heading).toContain(first.add({ days: day }).toLocaleString('en-GB', SHAPE).replace(',', ''));
      }),
      { numRuns: 60 },
    );
  });
});

test('a plan read in another zone keeps the dates of the treatment’s zone and says so', () => {
  const endedAt = Date.UTC(2026, 9, 24, 22, 0);
  const { plan, options } = made(endedAt, endedAt + HOUR, 'Europe/London');
  const page = planPage(plan, { ...options, zoneHere: 'America/New_York' });
  expect(page.zone).toContain('Europe/London');
  expect(page.treated).toContain('23:00');
});
