import { msg, t } from '../../language/t.ts';
/** When the treatment ended, as exactly as the person knows. */
export type When =
  | { readonly mode: 'exact'; readonly date: string; readonly time: string }
  | { readonly mode: 'about'; readonly days: number }
  | { readonly mode: 'unknown' };

const HOUR = 3_600_000;
const DAY_0_HOURS = 6;
const LONGEST_HOURS = 26_280;

/** The choices for someone who knows it only roughly; each counts as its longest. */
export const ABOUT_CHOICES: readonly { readonly days: number; readonly label: string }[] = [
  { days: 0, label: msg('Today') },
  { days: 1, label: msg('Yesterday') },
  { days: 2, label: msg('2 days ago') },
  { days: 3, label: msg('3 days ago') },
  { days: 5, label: msg('4 or 5 days ago') },
  { days: 7, label: msg('About a week ago') },
  { days: 14, label: msg('About 2 weeks ago') },
  { days: 28, label: msg('3 or 4 weeks ago') },
  { days: 60, label: msg('1 or 2 months ago') },
  { days: 365, label: msg('Longer ago') },
];

const pad = (value: number): string => String(value).padStart(2, '0');

/** Answers the date of an instant as the calendar on this device shows it. */
export function localDate(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

function partsOf(date: string): readonly [number, number, number] | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Answers the instant a date and a time of day stand for on this device; undefined when there is none. */
export function instantOf(date: string, time: string): number | undefined {
  const parts = partsOf(date);
  const clock = /^(\d{2}):(\d{2})/.exec(time);
  if (parts === undefined || clock === null) return undefined;
  const [year, month, day] = parts;
  const at = new Date(year, month - 1, day, Number(clock[1]), Number(clock[2])).getTime();
  return Number.isNaN(at) ? undefined : at;
}

/** Day 0 is the day of the treatment; without a time it counts as 6 hours, but never more than the day is old. */
function hoursOnDay(days: number, now: number): number {
  if (days > 0) return days * 24;
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return Math.min(DAY_0_HOURS, (now - midnight) / HOUR);
}

function daysBetween(date: string, now: number): number | undefined {
  const parts = partsOf(date);
  const today = partsOf(localDate(now));
  if (parts === undefined || today === undefined) return undefined;
  const utc = ([year, month, day]: readonly [number, number, number]): number =>
    Date.UTC(year, month - 1, day);
  return Math.round((utc(today) - utc(parts)) / (24 * HOUR));
}

/** Answers how many hours lie between the end of treatment and `now`; undefined when nobody knows. */
export function hoursSince(when: When, now: number): number | undefined {
  if (when.mode === 'unknown') return undefined;
  if (when.mode === 'about') return hoursOnDay(when.days, now);
  const at = instantOf(when.date, when.time);
  if (at !== undefined) return Math.max(0, (now - at) / HOUR);
  const days = daysBetween(when.date, now);
  return days === undefined ? undefined : hoursOnDay(Math.max(0, days), now);
}

/** Answers the instant of the treatment where date and time were both given. */
export function treatedAt(when: When): number | undefined {
  return when.mode === 'exact' ? instantOf(when.date, when.time) : undefined;
}

/** Answers what is wrong with a time, in words to show, or undefined when it can be taken. */
export function whenProblem(when: When | undefined, now: number): string | undefined {
  if (when === undefined) return t('Choose a date, a rough time, or “I don’t know”');
  if (when.mode !== 'exact') return undefined;
  const days = daysBetween(when.date, now);
  if (days === undefined) return t('Enter the date of the treatment');
  const at = instantOf(when.date, when.time);
  if (days < 0 || (at !== undefined && at > now)) return t('The treatment must be in the past');
  return days * 24 > LONGEST_HOURS ? t('The treatment must be less than 3 years ago') : undefined;
}
