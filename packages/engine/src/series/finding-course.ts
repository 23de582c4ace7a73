import type { CompiledSeries, EnvelopeStep, Followed } from './compile-series.ts';
import { excessOver, expectedAt } from './envelope.ts';
import type { Point } from './sample.ts';
import type { SeriesNumbers } from './series-knowledge.ts';
import type { CourseKind, FindingCourse } from './series-reading.ts';

const HOUR = 60;

/** What of a sign lies above its lowest so far. */
interface Rise {
  readonly steps: number;
  /** Minutes for which every answer was above the low, and how many answers that are. */
  readonly heldMinutes: number;
  readonly heldAnswers: number;
  /** How often the low was told. */
  readonly lowAnswers: number;
  readonly low: Point | undefined;
  readonly first: Point | undefined;
  readonly cameBack: boolean;
}

const NO_RISE: Rise = {
  steps: 0,
  heldMinutes: 0,
  heldAnswers: 0,
  lowAnswers: 0,
  low: undefined,
  first: undefined,
  cameBack: false,
};

/** The low is the last of the lowest answers since the sign had time to build up. */
function riseOf(points: readonly Point[], now: Point, risesUntilMinute: number): Rise {
  const lows = points.slice(0, -1).filter(({ minutes }) => minutes >= risesUntilMinute);
  const lowest = Math.min(...lows.map(({ severity }) => severity));
  const low = lows.findLast(({ severity }) => severity === lowest);
  if (low === undefined || now.severity <= lowest) return NO_RISE;
  const at = points.indexOf(low);
  const first = points[at + 1] ?? now;
  const cameBack = lowest === 0 && points.slice(0, at).some(({ severity }) => severity > 0);
  return {
    steps: now.severity - lowest,
    heldMinutes: now.minutes - first.minutes,
    heldAnswers: points.length - 1 - at,
    lowAnswers: lows.filter(({ severity }) => severity === lowest).length,
    low,
    first,
    cameBack,
  };
}

/** A CUSUM that an answer no better than the one before never lowers, and that "gone" sets back to nothing. */
function excessOf(points: readonly Point[], steps: readonly EnvelopeStep[], numbers: SeriesNumbers): number {
  const { slackQuarters, standsForHours, slowFromHour } = numbers;
  let excess = 0;
  let before: Point = { minutes: slowFromHour.value * HOUR, severity: 0 };
  for (const point of points) {
    if (point.severity === 0) excess = 0;
    else if (point.minutes > before.minutes) {
      const more = excessOver(steps, point.severity, {
        fromMinute: Math.max(before.minutes, point.minutes - standsForHours.value * HOUR),
        toMinute: point.minutes,
        slackQuarters: slackQuarters.value,
      });
      const isFall = point.severity < before.severity;
      excess = Math.max(0, excess + (isFall ? more : Math.max(0, more)));
    }
    before = { minutes: Math.max(before.minutes, point.minutes), severity: point.severity };
  }
  return excess;
}

function isFast(
  points: readonly Point[],
  now: Point,
  { isAmount, numbers }: { readonly isAmount: boolean; readonly numbers: SeriesNumbers },
): boolean {
  const { fastFromHour, fastWithinHours, fastRise, manyWithinHours } = numbers;
  const within = (isAmount ? manyWithinHours : fastWithinHours).value * HOUR;
  return points.some(
    ({ minutes, severity }, at) =>
      minutes >= fastFromHour.value * HOUR &&
      points
        .slice(at + 1)
        .some(
          (later) =>
            later.minutes - minutes <= within &&
            later.severity - severity >= fastRise.value &&
            now.severity >= later.severity,
        ),
  );
}

function kindOf({
  isRising,
  isFastRise,
  isSlow,
  isEasing,
}: Readonly<Record<'isRising' | 'isFastRise' | 'isSlow' | 'isEasing', boolean>>): CourseKind {
  if (isFastRise) return 'rising-fast';
  if (isRising) return 'rising';
  if (isSlow) return 'slower';
  return isEasing ? 'easing' : 'as-expected';
}

const COURSE_OF = { easing: 0, 'as-expected': 0, slower: 1, rising: 2, 'rising-fast': 3 } as const;

/** Answers how one sign went, or nothing while nobody spoke of it. */
export function courseOf(
  points: readonly Point[],
  followed: Followed,
  { depth, knowledge }: { readonly depth: string; readonly knowledge: CompiledSeries['knowledge'] },
): FindingCourse | undefined {
  const now = points.at(-1);
  if (now === undefined) return undefined;
  const { numbers } = knowledge;
  const steps = followed.steps.get(depth) ?? [];
  const expected = expectedAt(steps, now.minutes);
  const excess = excessOf(points, steps, numbers);
  const rise = riseOf(points, now, followed.risesUntilMinute);
  const isOutside = now.severity > expected;
  const isSlow = isOutside && points.length > 1 && excess >= numbers.slowQuarterHours.value * HOUR;
  const isHeld =
    isOutside &&
    rise.steps > 0 &&
    rise.lowAnswers >= numbers.lowAnswers.value &&
    rise.heldAnswers >= numbers.heldAnswers.value &&
    rise.heldMinutes >= numbers.heldHours.value * HOUR;
  const isFastRise = isFast(points, now, { isAmount: followed.isAmount, numbers });
  const isClear = rise.steps >= numbers.clearRise.value && (isOutside || rise.cameBack);
  const isRising = isClear || isHeld || (rise.steps > 0 && isSlow);
  const previous = points.at(-2);
  const isEasing = previous !== undefined && now.severity < previous.severity;
  const kind = kindOf({ isRising, isFastRise, isSlow, isEasing });
  return {
    finding: followed.finding,
    kind,
    course: COURSE_OF[kind],
    cameBack: rise.cameBack && (isRising || isFastRise),
    mayRise: isOutside && rise.heldAnswers === 1 && !isRising && !isFastRise,
    excess,
    expected,
    points: tellingPoints(points, now, { rise, isTelling: isRising || isFastRise }),
  };
}

/** The answers a sentence needs: the highest before the low, the low and now; for a slow sign the highest and now. */
function tellingPoints(
  points: readonly Point[],
  now: Point,
  { rise, isTelling }: { readonly rise: Rise; readonly isTelling: boolean },
): readonly Point[] {
  const until = isTelling && rise.low !== undefined ? points.indexOf(rise.low) : points.length - 1;
  const earlier = points.slice(0, until);
  const highest = Math.max(...earlier.map(({ severity }) => severity));
  const peak = earlier.findLast(({ severity }) => severity === highest);
  const isFall = peak !== undefined && (rise.low === undefined || peak.severity > rise.low.severity);
  return [...(isFall ? [peak] : []), ...(isTelling && rise.low !== undefined ? [rise.low] : []), now];
}
