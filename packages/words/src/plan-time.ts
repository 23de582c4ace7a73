import type { PlanLine, Segment } from '@afterneedle/engine';
import { quarterAfter } from './moment.ts';

const HOUR = 3_600_000;

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

/** Answers the instant of an hour of the plan, at the quarter after it: no hold ends too early. */
export function instantAt(zeroAt: number, hour: number): number {
  return quarterAfter(zeroAt + hour * HOUR);
}
