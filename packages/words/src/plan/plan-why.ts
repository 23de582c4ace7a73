import { type CareItem, type HeardPosition, MAX_HOURS, type PlanLine } from '@afterneedle/engine';
import type { BasisId } from '@afterneedle/knowledge';
import { basisLabel } from '@afterneedle/knowledge/basis-labels';
import type { Say } from '../catalogue/catalogue.ts';
import { sourceLines } from '../result/source-groups.ts';
import type { PlanWhy } from './plan-page-model.ts';

/** Answers a stretch of hours in days where it is whole days, else in hours. */
export function spanText(hours: number, say: Say): string {
  return hours >= 24 && hours % 24 === 0
    ? say('plan.days', { days: hours / 24 })
    : say('plan.hours', { hours });
}

function spanOf({ fromHour, untilHour }: HeardPosition, say: Say): string {
  if (untilHour === 'not-said' || (untilHour === null && fromHour === 0)) return say('plan.span.open');
  if (untilHour === null) return say('plan.span.from', { from: spanText(fromHour, say) });
  if (fromHour === 0) return say('plan.span.until', { until: spanText(untilHour, say) });
  return say('plan.span.between', { from: spanText(fromHour, say), until: spanText(untilHour, say) });
}

function heardText(position: HeardPosition, say: Say): string {
  const source = say.text(basisLabel(position.cite as BasisId).label);
  return say(`plan.said.${position.stance}`, { source, span: spanOf(position, say) });
}

const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

/** What a line of the plan stands on. */
export interface StandsOn {
  readonly items: readonly CareItem[];
  readonly isHeld: boolean;
  /** Hours since the latest treatment. */
  readonly hour: number;
}

/** Whether a source asks to leave a thing out at this hour; one that gives no end still does. */
function holdsAt({ stance, fromHour, untilHour }: HeardPosition, hour: number): boolean {
  if (stance !== 'avoid' || hour < fromHour) return false;
  return untilHour === null || untilHour === 'not-said' || hour <= untilHour;
}

/** For a line that waits the plan has sorted them; for one to do, who asks to wait at this hour says otherwise. */
function sides(
  line: PlanLine,
  { isHeld, hour }: StandsOn,
): readonly [readonly HeardPosition[], readonly HeardPosition[]] {
  if (isHeld) return [line.supporters, line.dissenters];
  const all = [...line.supporters, ...line.dissenters];
  return [all.filter(({ stance }) => stance !== 'avoid'), all.filter((position) => holdsAt(position, hour))];
}

/** Answers who agrees with a line of the plan, who says otherwise, and who is heard but not followed. */
export function whyOf(line: PlanLine, on: StandsOn, say: Say): PlanWhy {
  const [agrees, others] = sides(line, on);
  const texts = (positions: readonly HeardPosition[]): readonly string[] =>
    unique(positions.map((position) => heardText(position, say)));
  const isFollowed = ({ overruledBy }: HeardPosition): boolean => overruledBy === undefined;
  return {
    sources: sourceLines(
      on.items.flatMap(({ cites }) => [...cites]),
      say,
    ),
    supports: texts(agrees.filter(isFollowed)),
    dissents: texts(others.filter(isFollowed)),
    overruled: texts([...agrees, ...others].filter((position) => !isFollowed(position))),
  };
}

/** Answers in one line how far apart the sources are; nothing where all say the same or nobody ever ends the wait. */
export function differText(line: PlanLine, policy: string, say: Say): string | undefined {
  const heard = [...line.supporters, ...line.dissenters];
  if (line.dissenters.length === 0 || line.floorHour >= MAX_HOURS) return undefined;
  const ends = heard
    .filter(
      ({ stance, untilHour, overruledBy }) =>
        stance === 'avoid' && typeof untilHour === 'number' && overruledBy === undefined,
    )
    .map(({ untilHour }) => Number(untilHour));
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  if (ends.length < 2 || low === high || high !== line.usualUntilHour)
    return say(policy === 'weighted' ? 'plan.differ-plain-weighted' : 'plan.differ-plain');
  const values = { low: spanText(low, say), high: spanText(high, say) };
  return say(policy === 'weighted' ? 'plan.differ-weighted' : 'plan.differ', values);
}
