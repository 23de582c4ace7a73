import type { PlanLine, Segment } from '@afterneedle/engine';
import type { Say } from '../catalogue/catalogue.ts';
import {
  dateText,
  dayOf,
  dayOnlyText,
  type Here,
  momentText,
  quarterAfter,
  quarterBefore,
  timeText,
} from '../dates/moment.ts';

const HOUR = 3_600_000;
const QUARTER = 15 * 60_000;
/** 25 hours, in quarters, and one more. */
const LONGEST_DAY = 101;

/** Answers the stretch of a line that an hour lies in; a boundary belongs to the stretch before it. */
export function segmentAt({ segments }: PlanLine, hour: number): Segment | undefined {
  return segments.find(({ untilHour }) => untilHour === null || hour <= untilHour);
}

/** Answers the stretch that begins at an hour. */
export function segmentAfter({ segments }: PlanLine, hour: number): Segment | undefined {
  return segments.find(({ fromHour }) => fromHour === hour);
}

/** Answers when the stance of an hour ends, over all stretches that follow with the same one; null never. */
export function stanceEnd(
  { segments }: PlanLine,
  hour: number,
): { readonly untilHour: number | null; readonly next?: Segment } {
  const at = segments.findIndex(({ untilHour }) => untilHour === null || hour <= untilHour);
  const stance = segments[at]?.stance;
  const nextAt = segments.findIndex((segment, index) => index > at && segment.stance !== stance);
  const next = segments[nextAt];
  return next === undefined ? { untilHour: null } : { untilHour: next.fromHour, next };
}

/** When the hours of a plan begin, and how exactly anybody knows it. */
export interface PlanClock extends Here {
  /** The day or the hour of the treatment is a guess: limits are said in whole days, never a day too early. */
  readonly isRough?: boolean;
  /** It is read on another day than it is made: never "today" or "tomorrow". */
  readonly isForLater?: boolean;
}

/** The first quarter of an hour of the day after a moment. */
function nextDay(at: number, timeZone: string): number {
  const day = dayOf(at, timeZone);
  let early = 0;
  let late = LONGEST_DAY;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (dayOf(at + middle * QUARTER, timeZone) > day) late = middle;
    else early = middle;
  }
  return at + late * QUARTER;
}

/** Answers the instant of an hour of the plan, at the quarter after it, or the day after it where the time is rough: no hold ends too early. */
export function instantAt(zeroAt: number, hour: number, { isRough = false, timeZone }: PlanClock): number {
  const at = quarterAfter(zeroAt + hour * HOUR);
  return isRough ? nextDay(at, timeZone) : at;
}

/** The first quarter of an hour of the day a moment lies in. */
function dayBegin(at: number, timeZone: string): number {
  const day = dayOf(at, timeZone);
  let early = LONGEST_DAY;
  let late = 0;
  const from = quarterBefore(at);
  while (early - late > 1) {
    const middle = Math.floor((early + late) / 2);
    if (dayOf(from - middle * QUARTER, timeZone) < day) early = middle;
    else late = middle;
  }
  return from - late * QUARTER;
}

/** Answers the last moment that an hour of the plan leaves for sure, at the quarter before it, or on the day before it where the time is rough: nothing is called usual too long. */
export function instantBefore(
  zeroAt: number,
  hour: number,
  { isRough = false, timeZone }: PlanClock,
): number {
  if (!isRough) return quarterBefore(zeroAt + hour * HOUR);
  return dayBegin(dayBegin(zeroAt, timeZone) + hour * HOUR, timeZone) - QUARTER;
}

/** Answers a moment of the plan in words: with its time, or as a day where the time is rough. */
export function planMoment(at: number, clock: PlanClock, say: Say): string {
  if (clock.isRough === true)
    return clock.isForLater === true ? dateText(at, clock) : dayOnlyText(at, clock, say);
  if (clock.isForLater !== true) return momentText(at, clock, say);
  return say('moment.other', { date: dateText(at, clock), time: timeText(at, clock, say) });
}
