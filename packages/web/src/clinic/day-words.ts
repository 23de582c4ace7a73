import { dateOf } from '../ui/date-words.ts';

/** Answers a day of the calendar in words; noon is the same day in every zone. */
export function dayText(day: string): string {
  return dateOf(Date.parse(`${day}T12:00`));
}

/** Answers "day 3" for a time since treatment; day 0 is the first 24 hours. */
export function dayAfter(hours: number | null): string {
  return hours === null ? 'Day not known' : `Day ${Math.floor(hours / 24)}`;
}
