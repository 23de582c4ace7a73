import { addValues, decidingHolds, factsFrom, sorted } from './deciding-holds.ts';
import { viewIn } from './heard.ts';
import type { Band, PlanCondition } from './plan.ts';
import type { Stance } from './position.ts';
import type { SettledHold } from './settle-hold.ts';
import { isFreed } from './settle-hold.ts';
import { covers, holdsIn, isHeldByClinic, type Subject } from './subject.ts';
import type { FactCondition } from './thing.ts';
import type { Span } from './votes.ts';

/** A stretch of minutes with what counts in it. */
export interface Stretch extends Span {
  readonly stance: Stance;
  readonly conditions: readonly PlanCondition[];
  readonly band: Band;
  /** Left out only if one of these is so; empty where the answers make no difference. */
  readonly onlyIf: readonly FactCondition[];
  readonly decidedBy: readonly string[];
}

/** What is asked before the thing is used, and by what. */
interface Asked {
  readonly kinds: Set<'calm' | 'clinic-agrees'>;
  readonly unless: Map<string, Set<string>>;
  readonly by: Set<string>;
}

function conditionsFrom({ kinds, unless }: Asked): readonly PlanCondition[] {
  if (kinds.size === 0 && unless.size === 0) return [];
  return [
    ...(['calm', 'clinic-agrees'] as const).filter((kind) => kinds.has(kind)).map((kind) => ({ kind })),
    ...factsFrom(unless).map((fact) => ({ kind: 'unless' as const, ...fact })),
  ];
}

/** A hold that is over, ended by a clinician or outvoted leaves its condition behind. A clinician who ends it agrees. */
function addAfterHolds({ holds, wish }: Subject, stretch: Span, asked: Asked): void {
  for (const hold of holds) {
    if (hold.condition === undefined || hold.from > stretch.from) continue;
    const isAgreed = isFreed(hold, stretch.from, { wish, until: stretch.until });
    if (isAgreed && hold.condition === 'clinic-agrees') continue;
    asked.kinds.add(hold.condition);
    asked.by.add(hold.by);
  }
}

function addUnnamed({ votes, moment }: Subject, stretch: Span, asked: Asked): void {
  for (const hold of votes.unnamed) {
    if (hold.from > stretch.from) continue;
    const isOver = hold.until <= stretch.from;
    const isNotCalm = hold.condition === 'calm' && moment.isCalm === false && moment.nowMinute > hold.until;
    if (!isOver || isNotCalm) {
      addValues(asked.unless, hold.fact);
      asked.by.add(hold.by);
    }
    const isCalmEnough =
      hold.condition === 'calm' && moment.isCalm === true && moment.nowMinute >= hold.until;
    if (isOver && hold.condition !== undefined && !isCalmEnough) {
      asked.kinds.add(hold.condition);
      asked.by.add(hold.by);
    }
  }
}

/** What ends a hold that has no end: asked only where nothing else holds the thing anyway. */
function conditionsOfHold(holds: readonly SettledHold[], stretch: Span): readonly PlanCondition[] {
  const kinds = holds.map(({ isEndless, condition, notCalmFrom }) => {
    if (notCalmFrom <= stretch.from) return 'calm';
    return isEndless ? condition : undefined;
  });
  if (kinds.includes(undefined)) return [];
  return (['calm', 'clinic-agrees'] as const)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => ({ kind }));
}

function bandOf({ entry, voices, usual, votes }: Subject, stretch: Span, isHeld: boolean): Band {
  let waits = false;
  let allows = votes.instructions.some((span) => covers(span, stretch));
  for (const voice of voices) {
    const view = viewIn(voice, stretch, isHeld);
    if (view === 'wait') waits = true;
    else if (view === 'allow') allows = true;
  }
  const isWide = ({ thing }: SettledHold): boolean => entry.levels.get(thing)?.isWide === true;
  for (const hold of usual) {
    if (hold.kind !== 'item') continue;
    if (covers(hold, stretch)) waits = true;
    else if (hold.open === undefined && hold.until <= stretch.from && !isWide(hold)) allows = true;
  }
  if (waits && allows) return 'sources-differ';
  return waits || (isHeld && !allows) ? 'all-wait' : 'all-allow';
}

function heldStretch(subject: Subject, stretch: Span, holds: readonly SettledHold[]): Stretch {
  const isByClinic = isHeldByClinic(subject, stretch);
  const standing = decidingHolds(holds, subject.moment);
  const hasItem = standing.deciding.some(({ kind }) => kind === 'item');
  const deciding = standing.deciding
    .filter(({ kind }) => kind !== 'position' || !hasItem)
    .map(({ by }) => by);
  return {
    ...stretch,
    stance: 'avoid',
    conditions: isByClinic ? [] : conditionsOfHold(standing.deciding, stretch),
    band: bandOf(subject, stretch, true),
    onlyIf: isByClinic ? [] : standing.onlyIf,
    decidedBy: sorted([...deciding, ...(isByClinic && subject.wish !== undefined ? [subject.wish.by] : [])]),
  };
}

/** Answers what counts for a thing in a stretch in which nothing changes. */
export function resolveStretch(
  subject: Subject,
  stretch: Span,
  { isHeldAbove }: { readonly isHeldAbove: (stretch: Span) => boolean },
): Stretch {
  const { entry, votes, wish } = subject;
  const holds = holdsIn(subject, stretch, { as: 'now' });
  if (holds.length > 0 || isHeldByClinic(subject, stretch)) return heldStretch(subject, stretch, holds);
  const asked: Asked = { kinds: new Set(), unless: new Map(), by: new Set() };
  addAfterHolds(subject, stretch, asked);
  addUnnamed(subject, stretch, asked);
  const doing = [...votes.instructions, ...(wish?.instructions ?? [])].filter((span) =>
    covers(span, stretch),
  );
  const isDone = doing.length > 0 && entry.thing.prescribed !== true && !isHeldAbove(stretch);
  const isEased = wish !== undefined && holdsIn(subject, stretch, { as: 'usual' }).length > 0;
  const deciding = [...asked.by, ...doing.map(({ by }) => by), ...(isEased ? [wish.by] : [])];
  return {
    ...stretch,
    stance: isDone ? 'do' : 'may',
    conditions: conditionsFrom(asked),
    band: bandOf(subject, stretch, false),
    onlyIf: [],
    decidedBy: sorted(deciding),
  };
}

function isSameFact(a: FactCondition, b: FactCondition | undefined): boolean {
  return a.c === b?.c && a.is.join() === b.is.join();
}

function isSameCondition(a: PlanCondition, b: PlanCondition | undefined): boolean {
  if (a.kind !== 'unless') return a.kind === b?.kind;
  return b?.kind === 'unless' && isSameFact(a, b);
}

/** Answers whether two stretches say the same, whenever they are. */
function saysSame(a: Stretch, b: Stretch): boolean {
  return (
    a.stance === b.stance &&
    a.band === b.band &&
    a.conditions.length === b.conditions.length &&
    a.decidedBy.length === b.decidedBy.length &&
    a.onlyIf.length === b.onlyIf.length &&
    a.onlyIf.every((fact, index) => isSameFact(fact, b.onlyIf[index])) &&
    a.decidedBy.every((by, index) => by === b.decidedBy[index]) &&
    a.conditions.every((condition, index) => isSameCondition(condition, b.conditions[index]))
  );
}

/** Answers the same stretches with neighbours that say the same made one. */
export function joinStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && last.until === stretch.from && saysSame(last, stretch)) {
      joined[joined.length - 1] = { ...last, until: stretch.until };
    } else joined.push(stretch);
  }
  return joined;
}
