import type { Plan, PlanCondition, PlanLine, Segment } from '../src/plan/plan.ts';
import { segmentAt } from './plan-faults.ts';
import { toMinutes } from './plan-subject.ts';

interface Span {
  readonly from: number;
  readonly until: number;
}

function keeps(condition: PlanCondition, after: Segment): boolean {
  return after.conditions.some((other) => {
    if (condition.kind !== 'unless') return other.kind === condition.kind;
    return (
      other.kind === 'unless' &&
      other.c === condition.c &&
      condition.is.every((value) => other.is.includes(value))
    );
  });
}

/** Answers the stretches in which neither of two lines changes, in minutes of the second. */
function sharedSpans(a: PlanLine, b: PlanLine, shift: number): readonly Span[] {
  const borders = [
    ...a.segments.map(({ fromHour }) => toMinutes(fromHour) + shift),
    ...b.segments.map(({ fromHour }) => toMinutes(fromHour)),
  ];
  const sorted = [...new Set(borders)].filter((border) => border >= shift).toSorted((x, y) => x - y);
  return sorted.map((from, index) => ({ from, until: sorted[index + 1] ?? Number.POSITIVE_INFINITY }));
}

/** How one stretch may be laxer than another. */
export type IsLaxer = (before: Segment, after: Segment) => boolean;

const isSure = ({ stance, onlyIf }: Segment): boolean => stance === 'avoid' && onlyIf === undefined;

/** No longer left out, or only if an open fact is so, or with a condition less. */
export const isLaxer: IsLaxer = (before, after) => {
  if (after.stance === 'avoid') return isSure(before) && !isSure(after);
  return before.stance === 'avoid' || before.conditions.some((condition) => !keeps(condition, after));
};

/** With a condition less, where both allow it. */
export const losesCondition: IsLaxer = (before, after) => {
  if (after.stance === 'avoid' || before.stance === 'avoid') return false;
  return before.conditions.some((condition) => !keeps(condition, after));
};

/** Answers where the second plan is laxer than the first, and how many stretches were compared. */
export function laxerIn(
  before: Plan,
  after: Plan,
  { by = isLaxer, things }: { readonly by?: IsLaxer; readonly things?: ReadonlySet<string> } = {},
): { readonly compared: number; readonly laxer: readonly string[] } {
  const shift = Math.round((before.zeroAt - after.zeroAt) / 60_000);
  const laxer: string[] = [];
  let compared = 0;
  const lines = new Map(after.lines.map((line) => [line.thing, line]));
  for (const line of before.lines) {
    const other = lines.get(line.thing);
    if (other === undefined || things?.has(line.thing) === false) continue;
    for (const { from, until } of sharedSpans(line, other, shift)) {
      const minute = until === Number.POSITIVE_INFINITY ? from + 1 : until;
      const was = segmentAt(line, minute - shift);
      const is = segmentAt(other, minute);
      compared++;
      if (was === undefined || is === undefined || !by(was, is)) continue;
      laxer.push(`${line.thing} from hour ${from / 60}: ${was.stance}, then only ${is.stance}`);
    }
  }
  return { compared, laxer };
}
