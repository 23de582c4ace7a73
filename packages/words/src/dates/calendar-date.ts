import { dateOfDay, dayNumberOf } from '@afterneedle/engine';
import { dateText, dayOf, type Here } from './moment.ts';

const DAY = 86_400_000;

/** Answers the date of a moment where the person is: `2026-11-22`. */
export function calendarDate(at: number, timeZone: string): string {
  return dateOfDay(dayOf(at, timeZone));
}

/** Answers a date such as `2026-11-22` in words, with the year when it is another one: "Sunday 22 November". */
export function dateWords(date: string, { now, timeZone, locale }: Here): string {
  const today = dayOf(now, timeZone) * DAY;
  return dateText((dayNumberOf(date) ?? 0) * DAY, { now: today, timeZone: 'UTC', locale });
}
