import type { OpeningHours } from '@afterneedle/contract';
import { openMinutesOf } from '../inbox/open-minutes.ts';
import { dayIn } from '../people/age.ts';
import { instantAt } from '../people/instant-at.ts';

const DAY_MS = 24 * 3_600_000;
const LONG = [{ from: '09:00', until: '18:00' }];

/** When the demo clinic is open. */
export const DEMO_HOURS: OpeningHours = {
  week: [LONG, LONG, LONG, LONG, LONG, [{ from: '09:00', until: '14:00' }], []],
  holidays: [],
};

const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();

/** Answers a time of day on the last working day at or before a moment; Sundays go back to Friday, Saturdays too. */
export function workingDay(near: number, timeZone: string, minuteOfDay: number): number {
  let at = near;
  while (weekdayOf(dayIn(timeZone, new Date(at))) % 6 === 0) at -= DAY_MS;
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
  return instantAt(dayIn(timeZone, new Date(at)), time, timeZone).getTime();
}

/** Answers the moment after so many minutes of opening hours. */
export function afterOpenMinutes(from: number, minutes: number, timeZone: string): number {
  return openMinutesOf(DEMO_HOURS, timeZone)(new Date(from), minutes).getTime();
}
