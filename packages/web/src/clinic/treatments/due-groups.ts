import type { ComingUp } from '@afterneedle/contract';

/** Sessions that belong together on the page. */
export interface DueGroup {
  readonly name: string;
  readonly items: ComingUp['items'];
}

const DAY_MS = 86_400_000;
const atNoon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** Monday of the week of a day, as the number of days since 1970. */
function weekOf(day: string): number {
  const days = Math.floor(atNoon(day) / DAY_MS);
  // 1 January 1970 was a Thursday.
  return days - ((days + 3) % 7);
}

const monthWords = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function nameOf(on: string, today: string): string {
  if (on < today) return 'The day has passed';
  if (on === today) return 'Today';
  const weeks = (weekOf(on) - weekOf(today)) / 7;
  if (weeks === 0) return 'This week';
  if (weeks === 1) return 'Next week';
  return monthWords.format(atNoon(on));
}

/** Puts sessions, the soonest first, under the day, the week or the month they fall in. */
export function dueGroups({ today, items }: ComingUp): readonly DueGroup[] {
  const groups = Map.groupBy(items, ({ on }) => nameOf(on, today));
  return [...groups].map(([name, due]) => ({ name, items: due }));
}
