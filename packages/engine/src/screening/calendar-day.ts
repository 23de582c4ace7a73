const DAY_MS = 86_400_000;

/** Answers which day since 1970 a date such as `2026-11-22` is; nothing where there is no such date. */
export function dayNumberOf(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const at = Date.UTC(year, month - 1, day);
  const isThere = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && new Date(at).getUTCDate() === day;
  return isThere ? at / DAY_MS : undefined;
}

/** Answers the date of a day since 1970. */
export function dateOfDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Answers over how many whole days a number of hours reaches. */
export function daysOfHours(hours: number): number {
  return Math.ceil(hours / 24);
}
