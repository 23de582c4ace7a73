import { timeZoneHere } from '../person/danger/place.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(asked: string | undefined): Intl.DateTimeFormat {
  const timeZone = asked ?? timeZoneHere();
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}

/** The clock on the wall of a zone, as if it were the time in UTC. */
function wallOf(at: number, timeZone: string | undefined): number {
  const parts = formatOf(timeZone).formatToParts(at);
  const figure = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(figure('year'), figure('month') - 1, figure('day'), figure('hour'), figure('minute'));
}

/** Answers the date of a moment in a zone, or in that of this device: `2026-11-22`. */
export function dateIn(at: number, timeZone: string | undefined): string {
  return new Date(wallOf(at, timeZone)).toISOString().slice(0, 10);
}

/** Answers the days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Answers the date some days after another. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Answers whether a text is a date such as `2026-11-22`. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dateAfter(text, 0) === text;
}

/** Answers the moment at which a clock in a zone shows some minutes after the midnight of a date. */
export function momentIn(date: string, minute: number, timeZone: string): number {
  const wall = Date.parse(date) + minute * MINUTE;
  const offset = (at: number): number => wallOf(at, timeZone) - Math.floor(at / MINUTE) * MINUTE;
  const first = wall - offset(wall);
  return wall - offset(first);
}
