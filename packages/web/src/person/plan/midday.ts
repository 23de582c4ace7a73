import { dateAfter, dateIn, momentIn } from '../../offline/calendar-days.ts';

const NOON_MINUTE = 12 * 60;

/** Answers midday of a day after a treatment, where it was done; day 0 is the date of the treatment. */
export function middayOf(endedAt: number, day: number, timeZone: string): number {
  return momentIn(dateAfter(dateIn(endedAt, timeZone), day), NOON_MINUTE, timeZone);
}
