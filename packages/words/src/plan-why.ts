import { type CareItem, type HeardPosition, MAX_HOURS, type PlanLine } from '@afterneedle/engine';
import type { BasisId } from '@afterneedle/knowledge';
import { basisLabel } from '@afterneedle/knowledge/basis-labels';
import type { Say } from './catalogue.ts';
import type { PlanWhy } from './plan-page-model.ts';
import { sourceLines } from './source-groups.ts';

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
  const source = basisLabel(position.cite as BasisId).label;
  return say(`plan.said.${position.stance}`, { source, span: spanOf(position, say) });
}

const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

/** Answers who agrees with a line of the plan, who says otherwise, and who is heard but not followed. */
export function whyOf({ supporters, dissenters }: PlanLine, items: readonly CareItem[], say: Say): PlanWhy {
  const all = [...supporters, ...dissenters];
  const texts = (positions: readonly HeardPosition[]): readonly string[] =>
    unique(positions.map((position) => heardText(position, say)));
  return {
    sources: sourceLines(items.flatMap(({ cites }) => [...cites])),
    supports: texts(supporters.filter(({ overruledBy }) => overruledBy === undefined)),
    dissents: texts(dissenters.filter(({ overruledBy }) => overruledBy === undefined)),
    overruled: texts(all.filter(({ overruledBy }) => overruledBy !== undefined)),
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
  if (ends.length < 2 || low === high || high !== line.usualUntilHour) return say('plan.differ-plain');
  const values = { low: spanText(low, say), high: spanText(high, say) };
  return say(policy === 'weighted' ? 'plan.differ-weighted' : 'plan.differ', values);
}
