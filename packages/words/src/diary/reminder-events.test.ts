import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../calendar/calendar.ts';
import { reminderEvents } from './reminder-events.ts';

const MINUTE = 60_000;
const now = Date.UTC(2026, 7, 4, 13, 0);
const instantOf = (date: string, minute: number): number => Date.parse(`${date}T00:00:00Z`) + minute * MINUTE;
const calm = { atMinutes: [9 * 60, 19 * 60], quietFromMinute: 21 * 60, quietUntilMinute: 8 * 60 };
const around = { diaryId: 'd1', given: [], now, instantOf, locale: 'en-GB', times: calm };
const hoursOf = (minute: number) =>
  reminderEvents({
    ...around,
    dates: ['2026-08-06'],
    times: { ...calm, atMinutes: [minute] },
  }).map(({ startsAt }) => new Date(startsAt).toISOString().slice(0, 16));

describe('the reminders of a diary', () => {
  test('come at the chosen times, with nothing of health in them', () => {
    const events = reminderEvents({ ...around, dates: ['2026-08-04', '2026-08-05'] });
    expect(events.map(({ uid }) => uid)).toEqual([
      'd1-2026-08-04-1@afterneedle',
      'd1-2026-08-05-0@afterneedle',
      'd1-2026-08-05-1@afterneedle',
    ]);
    for (const { summary, description } of events)
      expect([summary, description]).toEqual(['Afterneedle', 'Afterneedle']);
  });

  test('wait for the end of the quiet hours, also over midnight', () => {
    expect(hoursOf(22 * 60)).toEqual(['2026-08-07T08:00']);
    expect(hoursOf(3 * 60)).toEqual(['2026-08-06T08:00']);
    expect(hoursOf(8 * 60)).toEqual(['2026-08-06T08:00']);
    expect(hoursOf(20 * 60 + 59)).toEqual(['2026-08-06T20:59']);
  });

  test('keep their ids, and take back what no longer holds', () => {
    const first = reminderEvents({ ...around, dates: ['2026-08-05', '2026-08-06'] });
    const second = reminderEvents({ ...around, dates: ['2026-08-06'], given: first });
    expect(second.filter(({ isTakenBack }) => isTakenBack === undefined).map(({ uid }) => uid)).toEqual([
      'd1-2026-08-06-0@afterneedle',
      'd1-2026-08-06-1@afterneedle',
    ]);
    const text = calendarFile(second, { name: 'Afterneedle', sequence: 1, now });
    const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const read = root.getAllSubcomponents('vevent').map((event) => ({
      uid: String(event.getFirstPropertyValue('uid')),
      status: String(event.getFirstPropertyValue('status')),
      alarms: event.getAllSubcomponents('valarm').length,
    }));
    expect(read.filter(({ status }) => status === 'CANCELLED')).toEqual([
      { uid: 'd1-2026-08-05-0@afterneedle', status: 'CANCELLED', alarms: 0 },
      { uid: 'd1-2026-08-05-1@afterneedle', status: 'CANCELLED', alarms: 0 },
    ]);
    expect(read.filter(({ status, alarms }) => status !== 'CANCELLED' && alarms === 1)).toHaveLength(2);
  });

  test('never ring in the quiet hours, never in the past, and each id and moment stands once', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(
        fc.uniqueArray(minute, { minLength: 1, maxLength: 2 }),
        minute,
        minute,
        fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 10 }),
        (atMinutes, quietFromMinute, quietUntilMinute, days) => {
          const events = reminderEvents({
            ...around,
            dates: days.map((day) => `2026-08-${String(day).padStart(2, '0')}`),
            times: { atMinutes, quietFromMinute, quietUntilMinute },
          });
          for (const { startsAt } of events) {
            const at = (startsAt / MINUTE) % 1440;
            const isWithin =
              quietFromMinute <= quietUntilMinute
                ? at >= quietFromMinute && at < quietUntilMinute
                : at >= quietFromMinute || at < quietUntilMinute;
            expect(isWithin).toBe(false);
            expect(startsAt).toBeGreaterThan(now);
          }
          expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
          expect(new Set(events.map(({ startsAt }) => startsAt)).size).toBe(events.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
