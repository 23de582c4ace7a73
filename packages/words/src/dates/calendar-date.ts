import { dateOfDay, dayNumberOf } from '@afterneedle/engine';
import { dateOfDayText, dayOf, type Here } from './moment.ts';

/** Answers the date of a moment where the person is: `2026-11-22`. */
export function calendarDate(at: number, timeZone: string): string {
  return dateOfDay(dayOf(at, timeZone));
}

/** Answers a date such as `2026-11-22` in words, with the year when it is another one: "Sunday 22 November". */
export function dateWords(date: string, here: Here): string {
  return dateOfDayText(dayNumberOf(date) ?? 0, here);
}
