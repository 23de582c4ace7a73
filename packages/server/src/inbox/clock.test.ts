import { isOpenAt, type OpeningHours } from '@afterneedle/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALWAYS_OPEN, dueOf, USUAL_CLOCKS } from './clock.ts';
import { openMinutesOf } from './open-minutes.ts';

const WEEKDAY = [
  { from: '09:00', until: '12:30' },
  { from: '13:30', until: '18:00' },
];
const HOURS: OpeningHours = {
  week: [WEEKDAY, WEEKDAY, WEEKDAY, WEEKDAY, WEEKDAY, [], []],
  holidays: [{ on: '2026-11-25' }],
};
const ZONE = 'Europe/London';
const clinic = { clocks: USUAL_CLOCKS, addOpenMinutes: openMinutesOf(HOURS, ZONE) };
const at = (text: string): Date => new Date(text);
const START = Date.parse('2026-11-20T00:00:00Z');

/** How many minutes the clinic was open since the start, minute by minute, counted the plain way. */
const openSince = [0];
for (let minute = 0; minute < 9 * 1440; minute += 1)
  openSince.push((openSince[minute] ?? 0) + (isOpenAt(HOURS, ZONE, START + minute * 60_000) ? 1 : 0));
const openBetween = (from: number, until: number): number => (openSince[until] ?? 0) - (openSince[from] ?? 0);

describe('by when a check-in should be answered', () => {
  test('counts opening hours, over lunch, nights, weekends and holidays', () => {
    const due = (level: 'same-day' | 'contact-provider', from: string) =>
      dueOf(level, at(from), clinic).dueAt?.toISOString();
    expect(due('same-day', '2026-11-23T10:00:00Z')).toBe('2026-11-23T10:30:00.000Z');
    expect(due('same-day', '2026-11-23T12:20:00Z')).toBe('2026-11-23T13:50:00.000Z');
    expect(due('same-day', '2026-11-21T12:00:00Z')).toBe('2026-11-23T09:30:00.000Z');
    expect(due('contact-provider', '2026-11-24T17:00:00Z')).toBe('2026-11-26T12:00:00.000Z');
  });

  test('of an emergency counts around the clock, and routine levels have none', () => {
    const night = at('2026-11-21T03:00:00Z');
    expect(dueOf('emergency', night, clinic).dueAt).toEqual(at('2026-11-21T03:05:00Z'));
    expect(dueOf('self-care', night, clinic)).toEqual({ targetMinutes: null, dueAt: null, orderAt: night });
    expect(dueOf('same-day', night, { clocks: USUAL_CLOCKS, addOpenMinutes: ALWAYS_OPEN }).dueAt).toEqual(
      at('2026-11-21T03:30:00Z'),
    );
  });

  test('is later than never when a clinic never opens', () => {
    const shut: OpeningHours = { week: [[], [], [], [], [], [], []], holidays: [] };
    const from = at('2026-11-21T03:00:00Z');
    expect(openMinutesOf(shut, ZONE)(from, 30)).toEqual(at('2026-11-21T03:30:00Z'));
  });

  test('puts a level in the order of the share of time used, then age, whenever one looks', () => {
    const minutes = fc.integer({ min: 0, max: 4 * 1440 });
    fc.assert(
      fc.property(fc.uniqueArray(minutes, { minLength: 2, maxLength: 12 }), minutes, (sent, later) => {
        const now = Math.max(...sent) + later;
        const waiting = sent.map((minute) => {
          const sentAt = new Date(START + minute * 60_000);
          const share = openBetween(minute, now) / USUAL_CLOCKS.sameDayMinutes;
          return { sentAt, share, orderAt: dueOf('same-day', sentAt, clinic).orderAt };
        });
        const byList = waiting.toSorted(
          (a, b) => Number(a.orderAt) - Number(b.orderAt) || Number(a.sentAt) - Number(b.sentAt),
        );
        const byShare = waiting.toSorted((a, b) => b.share - a.share || Number(a.sentAt) - Number(b.sentAt));
        expect(byList).toEqual(byShare);
      }),
      { numRuns: 25 },
    );
  });

  test('lies as many open minutes ahead as the target has', () => {
    const days = fc.integer({ min: 0, max: 3 * 1440 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (minute, target) => {
        const due = clinic.addOpenMinutes(new Date(START + minute * 60_000), target).getTime();
        expect(openBetween(minute, (due - START) / 60_000)).toBe(target);
        expect(isOpenAt(HOURS, ZONE, due - 1)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
