import { describe, expect, test } from 'vitest';
import { dateIn } from './calendar-days.ts';
import { dayOfPhoto } from './photo-day.ts';

const treated = (at: string, timeZone = 'Europe/London', isRough = false) => ({
  endedAt: Date.parse(at),
  timeZone,
  isUnknown: false,
  isRough,
});

describe('the day of a photo', () => {
  test('counts dates, not hours: the date of the treatment is day 0', () => {
    const treatments = [treated('2026-11-20T23:30:00Z')];
    expect(dayOfPhoto({ takenOn: '2026-11-20' }, treatments)).toEqual({
      kind: 'after',
      days: 0,
      isRough: false,
    });
    expect(dayOfPhoto({ takenOn: '2026-11-21' }, treatments)).toMatchObject({ days: 1 });
  });

  test('counts from the date where the treatment was done', () => {
    // In Auckland it was already the 21st.
    const treatments = [treated('2026-11-20T20:00:00Z', 'Pacific/Auckland')];
    expect(dateIn(Date.parse('2026-11-20T20:00:00Z'), 'Pacific/Auckland')).toBe('2026-11-21');
    expect(dayOfPhoto({ takenOn: '2026-11-24' }, treatments)).toMatchObject({ days: 3 });
  });

  test('is not moved by clocks that change', () => {
    const treatments = [treated('2026-10-24T10:00:00Z')];
    expect(dayOfPhoto({ takenOn: '2026-10-26' }, treatments)).toMatchObject({ days: 2 });
  });

  test('counts from the nearest treatment before it', () => {
    const treatments = [treated('2026-10-01T10:00:00Z'), treated('2026-11-15T10:00:00Z', 'UTC', true)];
    expect(dayOfPhoto({ takenOn: '2026-11-18' }, treatments)).toEqual({
      kind: 'after',
      days: 3,
      isRough: true,
    });
    expect(dayOfPhoto({ takenOn: '2026-11-10' }, treatments)).toMatchObject({ days: 40 });
    expect(dayOfPhoto({ takenOn: '2026-09-30' }, treatments)).toEqual({ kind: 'before' });
  });

  test('is not known without a treatment whose time is known, or 3 years later', () => {
    expect(dayOfPhoto({ takenOn: '2026-11-18' }, [])).toEqual({ kind: 'unknown' });
    const unknown = { ...treated('2026-11-15T10:00:00Z'), isUnknown: true };
    expect(dayOfPhoto({ takenOn: '2026-11-18' }, [unknown])).toEqual({ kind: 'unknown' });
    expect(dayOfPhoto({ takenOn: '2030-01-01' }, [treated('2026-11-15T10:00:00Z')])).toEqual({
      kind: 'unknown',
    });
  });
});
