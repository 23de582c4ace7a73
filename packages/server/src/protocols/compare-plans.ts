import type { ProtocolProblem, ProtocolReport } from '@afterneedle/contract';
import { MAX_HOURS, type Plan, type PlanLine } from '@afterneedle/engine';
import { planKnowledge } from '@afterneedle/knowledge/plan';

/** For how many people a line of the plan changes. */
export type LineChange = ProtocolReport['lines'][number];

const FOREVER = Number.POSITIVE_INFINITY;
const labels = new Map(planKnowledge.things.map(({ id, label }) => [id, label]));

function heldUntil({ segments }: PlanLine): number {
  const last = segments.findLast(({ stance }) => stance === 'avoid');
  return last === undefined ? 0 : (last.untilHour ?? FOREVER);
}

const said = ({ segments }: PlanLine): string =>
  segments.map(({ fromHour, untilHour, stance }) => `${stance} ${fromHour}-${untilHour}`).join();

/** Answers whether a line is free somewhere below its floor although it was held there before. */
function isBelowFloor(before: PlanLine, after: PlanLine): boolean {
  const floor = before.floorHour >= MAX_HOURS ? FOREVER : before.floorHour;
  const held = before.segments.filter(({ stance, fromHour }) => stance === 'avoid' && fromHour < floor);
  const free = after.segments.filter(({ stance }) => stance !== 'avoid');
  return held.some((one) =>
    free.some((other) => {
      const from = Math.max(one.fromHour, other.fromHour);
      const until = Math.min(one.untilHour ?? FOREVER, other.untilHour ?? FOREVER, floor);
      return from < until;
    }),
  );
}

const REFUSED = {
  'below-floor': 'would end below its floor.',
  'nobody-named': 'would be shorter or told to use, but nobody is named for it.',
  'nothing-left': 'would leave nothing that cleans, covers from the sun or keeps moist.',
  prescribed: 'is prescribed for some people: only who prescribed it may pause it.',
  'open-fact': 'counts only once the person has told more.',
} as const;

function problemOf(before: PlanLine, after: PlanLine, label: string): readonly ProtocolProblem[] {
  const message = (text: string): string => `"${label}" ${text}`;
  if (isBelowFloor(before, after))
    return [{ path: '/holds', kind: 'blocks', message: message(REFUSED['below-floor']) }];
  const refused = after.changed?.refused;
  if (refused === undefined) return [];
  const kind = refused === 'prescribed' || refused === 'open-fact' ? 'note' : 'blocks';
  return [{ path: '/holds', kind, message: message(REFUSED[refused]) }];
}

/** Answers what is wrong with the plan of one person under a protocol, and counts the lines it changes. */
export function comparePlans(
  before: Plan,
  after: Plan,
  changes: Map<string, LineChange>,
): readonly ProtocolProblem[] {
  return before.lines.flatMap((line, index) => {
    const other = after.lines[index];
    if (other === undefined) return [];
    const label = labels.get(line.thing) ?? line.thing;
    const change = changes.get(line.thing) ?? {
      thing: line.thing,
      label,
      longer: 0,
      shorter: 0,
      otherwise: 0,
    };
    const [was, is] = [heldUntil(line), heldUntil(other)];
    if (is > was) change.longer += 1;
    else if (is < was) change.shorter += 1;
    else if (said(line) !== said(other)) change.otherwise += 1;
    changes.set(line.thing, change);
    return problemOf(line, other, label);
  });
}
