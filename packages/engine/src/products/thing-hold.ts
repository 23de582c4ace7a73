import type { Plan, PlanCondition, Segment } from '../plan/plan.ts';
import type { FactCondition } from '../plan/thing.ts';
import { joinedFacts } from './if-none.ts';

/** Whether a thing is left out at an hour, until when, and what must hold besides. */
export interface ThingHold {
  readonly isHeld: boolean;
  /** The last hour of the hold; null has no end. */
  readonly untilHour: number | null;
  readonly onlyWhen: readonly ('calm' | 'clinic-agrees')[];
  /** Facts nobody gave with which it would stay left out. */
  readonly unless: readonly FactCondition[];
  /** What would hold if none of these facts were so, of which nobody knows. */
  readonly ifNone?: {
    readonly onlyIf: readonly FactCondition[];
    readonly isHeld: boolean;
    readonly untilHour: number | null;
  };
  /** Facts the person told of, because of which it is left out. */
  readonly facts?: readonly string[];
}

/** Answers the hold of a thing at an hour, or nothing where nobody speaks of it. */
export type HoldLookup = (thing: string, hour: number) => ThingHold | undefined;

function kindsOf(conditions: readonly PlanCondition[]): ThingHold['onlyWhen'] {
  return (['calm', 'clinic-agrees'] as const).filter((kind) => conditions.some((one) => one.kind === kind));
}

function unlessOf(conditions: readonly PlanCondition[]): readonly FactCondition[] {
  return conditions.flatMap((one) => (one.kind === 'unless' ? [{ c: one.c, is: one.is }] : []));
}

function factsOf({ decidedBy }: Segment): readonly string[] {
  return decidedBy.flatMap((by) => (by.startsWith('fact:') ? [by.slice('fact:'.length)] : []));
}

/** The end of the part of a hold that stands whatever the answers are. */
function ifNoneIn(held: readonly Segment[]): Pick<ThingHold, 'ifNone'> {
  const sureAt = held.findLastIndex(({ onlyIf }) => onlyIf === undefined);
  const onlyIf = joinedFacts(held.slice(sureAt + 1).flatMap((segment) => segment.onlyIf ?? []));
  if (onlyIf.length === 0) return {};
  const sure = held[sureAt];
  return { ifNone: { onlyIf, isHeld: sure !== undefined, untilHour: sure?.untilHour ?? null } };
}

function holdIn(segments: readonly Segment[], hour: number): ThingHold | undefined {
  const first = segments.findIndex(({ untilHour }) => untilHour === null || hour <= untilHour);
  let at = first;
  const now = segments[at];
  if (now === undefined) return undefined;
  const isHeld = now.stance === 'avoid';
  while (segments[at]?.stance === 'avoid' && segments[at + 1]?.stance === 'avoid') at += 1;
  const last = segments[at] ?? now;
  const after = isHeld && last.untilHour !== null ? segments[at + 1] : last;
  const conditions = (after ?? last).conditions;
  const facts = isHeld ? factsOf(last) : [];
  return {
    isHeld,
    untilHour: isHeld ? last.untilHour : null,
    onlyWhen: kindsOf(conditions),
    unless: unlessOf(conditions),
    ...(isHeld ? ifNoneIn(segments.slice(first, at + 1)) : {}),
    ...(facts.length === 0 ? {} : { facts }),
  };
}

/** Answers how to look up holds in a plan. */
export function holdsOf(plan: Plan): HoldLookup {
  const lines = new Map(plan.lines.map((line) => [line.thing, line.segments]));
  return (thing, hour) => holdIn(lines.get(thing) ?? [], hour);
}
