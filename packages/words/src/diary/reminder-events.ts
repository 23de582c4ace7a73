import type { CalendarEvent } from '../calendar/calendar-events.ts';
import { sayIn } from '../catalogue/catalogue.ts';

/** At which times of day a person wants to be reminded, in minutes after midnight; nothing in the quiet hours. */
export interface ReminderTimes {
  readonly atMinutes: readonly number[];
  readonly quietFromMinute: number;
  readonly quietUntilMinute: number;
}

const DAY = 24 * 60;

/** Answers whether a time of day lies in the quiet hours, which may go over midnight. */
function isQuiet(minute: number, { quietFromMinute: from, quietUntilMinute: until }: ReminderTimes): boolean {
  if (from === until) return false;
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}

interface ReminderPlan {
  /** A random id that stays; entries are named after it. */
  readonly diaryId: string;
  /** The days to be reminded on, such as `2026-11-22`. */
  readonly dates: readonly string[];
  readonly times: ReminderTimes;
  /** What was written into earlier files. */
  readonly given: readonly Pick<CalendarEvent, 'uid' | 'startsAt'>[];
  readonly now: number;
  /** The instant of a minute of a date where the person is; the date after at a minute past midnight. */
  readonly instantOf: (date: string, minute: number) => number;
  readonly locale: string;
}

/** Answers a time of day, or the end of the quiet hours it falls in; the next day's begins at 24 hours. */
export function outOfQuiet(minute: number, times: ReminderTimes): number {
  if (!isQuiet(minute, times)) return minute;
  const { quietFromMinute: from, quietUntilMinute: until } = times;
  return from > until && minute >= from ? until + DAY : until;
}

/**
 * Answers the calendar entries of a diary. Their titles say nothing about health. What an earlier file held and this
 * one does not is taken back; the same day and time keep their id.
 */
export function reminderEvents(plan: ReminderPlan): readonly CalendarEvent[] {
  const { diaryId, dates, times, given, now, instantOf } = plan;
  const title = sayIn(plan.locale)('diary.reminder');
  const entry = (uid: string, startsAt: number): CalendarEvent => ({
    uid,
    startsAt,
    summary: title,
    description: title,
  });
  const wanted = new Map<string, CalendarEvent>();
  const taken = new Set<number>();
  for (const date of dates) {
    for (const [at, minute] of times.atMinutes.entries()) {
      const startsAt = instantOf(date, outOfQuiet(minute, times));
      const uid = `${diaryId}-${date}-${at}@afterneedle`;
      if (startsAt <= now || taken.has(startsAt)) continue;
      taken.add(startsAt);
      wanted.set(uid, entry(uid, startsAt));
    }
  }
  const back = given
    .filter(({ uid, startsAt }) => startsAt > now && !wanted.has(uid))
    .map(({ uid, startsAt }): CalendarEvent => ({ ...entry(uid, startsAt), isTakenBack: true }));
  return [...wanted.values(), ...back];
}
