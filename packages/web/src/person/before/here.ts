import { calendarDate } from '@afterneedle/words/before';
import { localeHere } from '../../ui/date-words.ts';
import { timeZoneHere } from '../danger/place.ts';

/** Where and when this page is read. */
export function hereAt(now: number) {
  return { now, timeZone: timeZoneHere(), locale: localeHere() };
}

/** Answers the date of today on this device. */
export function todayAt(now: number): string {
  return calendarDate(now, timeZoneHere());
}
