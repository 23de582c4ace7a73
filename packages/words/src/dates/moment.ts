import type { Say } from '../catalogue/catalogue.ts';

/** Where and when a page is read. */
export interface Here {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name, for example `Europe/London`. */
  readonly timeZone: string;
  /** BCP 47, for example `en-GB`. */
  readonly locale: string;
}

const QUARTER = 15 * 60_000;
const DAY = 86_400_000;

/** Answers the quarter of an hour at or before a moment: a deadline is never said too late. */
export function quarterBefore(at: number): number {
  return Math.floor(at / QUARTER) * QUARTER;
}

/** Answers the quarter of an hour at or after a moment: a hold never ends too early. */
export function quarterAfter(at: number): number {
  return Math.ceil(at / QUARTER) * QUARTER;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is slow to make and a page asks for the same few again and again. */
function formatOf(locale: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(shape)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, shape);
  formats.set(key, format);
  return format;
}

function figuresOf(at: number, shape: Intl.DateTimeFormatOptions): (type: string) => number {
  const parts = formatOf('en', shape).formatToParts(at);
  return (type) => Number(parts.find((part) => part.type === type)?.value ?? 0);
}

function clockOf(at: number, timeZone: string): { readonly hour: number; readonly minute: number } {
  const figure = figuresOf(at, { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
  return { hour: figure('hour'), minute: figure('minute') };
}

/** Answers the calendar day of a moment, as days since 1970 where the person is. */
export function dayOf(at: number, timeZone: string): number {
  const figure = figuresOf(at, { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  return Math.round(Date.UTC(figure('year'), figure('month') - 1, figure('day')) / DAY);
}

/** Answers the date of a moment where the person is, with the year when it is another one. */
export function dateText(at: number, { now, timeZone, locale }: Here): string {
  const year = (moment: number) => formatOf('en', { timeZone, year: 'numeric' }).format(moment);
  const withYear = year(at) === year(now) ? {} : ({ year: 'numeric' } as const);
  const shape = { timeZone, weekday: 'long', day: 'numeric', month: 'long', ...withYear } as const;
  return formatOf(locale, shape).format(at);
}

/** Answers the date of a calendar day, given as days since 1970, with the year when it is another one: "Sunday 4 October". */
export function dateOfDayText(day: number, { now, timeZone, locale }: Here): string {
  return dateText(day * DAY, { now: dayOf(now, timeZone) * DAY, timeZone: 'UTC', locale });
}

/** Answers the time of day of a moment where the person is; midnight and midday by name. */
export function timeText(at: number, { timeZone, locale }: Here, say: Say): string {
  const { hour, minute } = clockOf(at, timeZone);
  if (minute === 0 && hour === 0) return say('moment.midnight');
  if (minute === 0 && hour === 12) return say('moment.midday');
  return formatOf(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).format(at);
}

const NIGHT_FROM = 22;
const NIGHT_UNTIL = 6;

/** Answers whether a moment is in the night where the person is, when a clinic is hardly open. */
export function isAtNight(at: number, timeZone: string): boolean {
  const { hour } = clockOf(at, timeZone);
  return hour >= NIGHT_FROM || hour < NIGHT_UNTIL;
}

/** Answers a time of day that says so where it is in the night; a clock of 12 hours and midnight say it themselves. */
function nightText(at: number, here: Here, say: Say): string {
  const { timeZone, locale } = here;
  const time = timeText(at, here, say);
  const { hour, minute } = clockOf(at, timeZone);
  const shape = { timeZone, hour: 'numeric', minute: '2-digit' } as const;
  const isClear = formatOf(locale, shape).resolvedOptions().hour12 === true || (hour === 0 && minute === 0);
  if (isClear || !isAtNight(at, timeZone)) return time;
  return say(hour >= NIGHT_FROM ? 'moment.late' : 'moment.small-hours', { time });
}

/** Answers the last moment for something, in words: a quarter of an hour never too late, and said to be at night where it is. */
export function deadlineText(at: number, here: Here, say: Say): string {
  const by = quarterBefore(at);
  return momentWith(nightText(by, here, say), by, here, say);
}

/** Answers a moment in words: "today, 18:00", "tomorrow, Friday 7 August, 09:30", "Sunday 9 August, midnight". */
export function momentText(at: number, here: Here, say: Say): string {
  return momentWith(timeText(at, here, say), at, here, say);
}

function momentWith(time: string, at: number, here: Here, say: Say): string {
  const ahead = dayOf(at, here.timeZone) - dayOf(here.now, here.timeZone);
  const values = { date: dateText(at, here), time };
  if (ahead === 0) return say('moment.today', values);
  return say(ahead === 1 ? 'moment.tomorrow' : 'moment.other', values);
}

/** Answers the day of a moment in words, without a time: "today", "tomorrow, Friday 7 August", "Sunday 9 August". */
export function dayOnlyText(at: number, here: Here, say: Say): string {
  const ahead = dayOf(at, here.timeZone) - dayOf(here.now, here.timeZone);
  const date = dateText(at, here);
  if (ahead === 0) return say('moment.today-day');
  return say(ahead === 1 ? 'moment.tomorrow-day' : 'moment.other-day', { date });
}
