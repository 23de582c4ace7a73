import { dateOf } from '../ui/date-words.ts';

/** Answers a day of the calendar in words; noon is the same day in every zone. */
export function dayText(day: string): string {
  return dateOf(Date.parse(`${day}T12:00`));
}
