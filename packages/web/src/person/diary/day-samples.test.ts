import { describe, expect, test } from 'vitest';
import { newTelling, withAnswer } from '../../offline/diary-changes.ts';
import { type DayAnswer, emptyDay, type KeptDay } from '../../offline/diary-day.ts';
import { samplesOfDays, togetherInTime } from './day-samples.ts';

const HOUR = 3_600_000;
const treatedAt = Date.UTC(2026, 7, 1, 14, 0);
const timeZone = 'Europe/London';

function day(date: string, at: number, value: DayAnswer, isLater = false, kept?: KeptDay): KeptDay {
  return withAnswer(kept ?? emptyDay(date, timeZone), {
    finding: 'redness',
    value,
    telling: newTelling(at, isLater),
  });
}

const samplesAt = (now: number, ...days: readonly KeptDay[]) =>
  samplesOfDays(days, { treatedAt, timeZone, now });

describe('a diary in the terms of the series', () => {
  test('counts from the end of treatment; what was told later stands at midday of its day', () => {
    const now = Date.UTC(2026, 7, 4, 20, 0);
    const samples = samplesAt(
      now,
      day('2026-08-02', Date.UTC(2026, 7, 2, 18, 0), 2),
      day('2026-08-03', now - HOUR, 1, true),
    );
    expect(samples).toEqual([
      { minutes: 28 * 60, facts: { findings: { redness: 2 }, contexts: {} } },
      { minutes: 45 * 60, facts: { findings: { redness: 1 }, contexts: {} }, isRemembered: true },
    ]);
  });

  test('holds both answers of a day that changed after an hour', () => {
    const morning = day('2026-08-03', Date.UTC(2026, 7, 3, 7, 0), 1);
    const evening = day('2026-08-03', Date.UTC(2026, 7, 3, 19, 0), 3, false, morning);
    const now = Date.UTC(2026, 7, 3, 20, 0);
    expect(samplesAt(now, evening).map(({ facts }) => facts.findings['redness'])).toEqual([1, 3]);
  });

  test('leaves out the days before the treatment, and what lies ahead of now', () => {
    const now = Date.UTC(2026, 7, 2, 6, 0);
    expect(samplesAt(now, day('2026-07-31', Date.UTC(2026, 6, 31, 9), 2))).toEqual([]);
    expect(samplesAt(now, day('2026-08-01', Date.UTC(2026, 7, 1, 9), 2))).toEqual([]);
    expect(samplesAt(now, day('2026-08-02', Date.UTC(2026, 7, 2, 9), 2))).toEqual([]);
  });

  test('on day 0 what was told later stands after the treatment', () => {
    const now = Date.UTC(2026, 7, 2, 6, 0);
    expect(samplesAt(now, day('2026-08-01', now, 2, true))[0]?.minutes).toBe(1);
  });

  test('is masked by a steroid cream until a check-in says otherwise', () => {
    const checkIn = (minutes: number, masked: string) => ({
      minutes,
      facts: { findings: {}, contexts: { masked } },
    });
    const told = (minutes: number) => ({ minutes, facts: { findings: { redness: 1 }, contexts: {} } });
    const all = togetherInTime([checkIn(10, 'steroid'), checkIn(30, 'none')], [told(5), told(20), told(40)]);
    expect(all.map(({ facts }) => facts.contexts['masked'])).toEqual([
      undefined,
      'steroid',
      'steroid',
      'none',
      'none',
    ]);
  });
});
