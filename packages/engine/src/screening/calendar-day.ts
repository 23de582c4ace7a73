const DAY_MS = 86_400_000;

/** Answers which day since 1970 a date such as `2026-11-22` is; nothing where there is no such date. */
export function dayNumberOf(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const number = Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
  return dateOfDay(number) === date ? number : undefined;
}

/** Answers the date of a day since 1970. */
export function dateOfDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Answers over how many whole days a number of hours reaches. */
export function daysOfHours(hours: number): number {
  return Math.ceil(hours / 24);
}
