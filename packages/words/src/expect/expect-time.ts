import type { Say } from '../catalogue/catalogue.ts';
import { dateText, type Here, momentText, quarterBefore } from '../dates/moment.ts';

/** When the treatment ended, as far as it is known. */
export interface Treated {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Only the day is known. */
  readonly isApprox: boolean;
}

/** Where, when and about which treatment a page on what to expect is made. */
export interface ExpectOptions extends Here {
  readonly treated?: Treated;
  readonly needles: 'standard' | 'deep';
}

const HOUR = 3_600_000;
const DAY = 24;
const WEEK = 168;

/** A number of hours as a person counts them: "12 hours", "3 days", "1 week". */
function durationText(hours: number, say: Say): string {
  if (hours % WEEK === 0) return say('expect.weeks', { n: hours / WEEK });
  if (hours % DAY === 0) return say('expect.days', { n: hours / DAY });
  return say('expect.hours', { n: hours });
}

/** How an hour after the treatment is said. */
export interface End {
  readonly isDate: 'yes' | 'no';
  readonly end: string;
  readonly isOver: boolean;
}

/** Answers an hour after the treatment as a date, or as a length of time where no date is known. */
export function endOf(hours: number, options: ExpectOptions, say: Say): End {
  const { treated, now } = options;
  if (treated === undefined) return { isDate: 'no', end: durationText(hours, say), isOver: false };
  const at = treated.at + hours * HOUR;
  return { isDate: 'yes', end: whenText(at, options, say), isOver: at < now };
}

/** Answers a moment of the course, only as exact as the treatment's own time. */
export function whenText(at: number, options: ExpectOptions, say: Say): string {
  if (options.treated?.isApprox === true) return say('expect.about-date', { date: dateText(at, options) });
  return momentText(quarterBefore(at), options, say);
}
