import type { PlanCondition } from '../src/plan/plan.ts';
import type { Stance } from '../src/plan/position.ts';
import { type Family, familiesOf } from './plan-family.ts';
import {
  holdingAt,
  isClinicHold,
  isEnded,
  isInstructed,
  type Prepared,
  prepare,
  type Standing,
} from './plan-holding.ts';
import { type Case, isWithin } from './plan-reference.ts';

/** What the reference expects of a thing at one minute, before needs. */
export interface Expected {
  readonly stance: Stance;
  readonly conditions: readonly string[];
  readonly isForbidden: boolean;
  readonly isFloored: boolean;
}

/** Answers a condition as a short text. */
export function conditionText(condition: PlanCondition): string {
  return condition.kind === 'unless' ? `unless ${condition.c}=${condition.is.join('|')}` : condition.kind;
}

function unlessTexts(open: readonly Standing[]): readonly string[] {
  const values = new Map<string, Set<string>>();
  for (const { unknown } of open) {
    if (unknown === undefined) continue;
    const all = values.get(unknown.c) ?? new Set();
    for (const value of unknown.is) all.add(value);
    values.set(unknown.c, all);
  }
  return [...values].map(([c, is]) => `unless ${c}=${[...is].toSorted().join('|')}`);
}

function conditionsWhenFree({ family, one, known, unknown }: Prepared, minute: number): readonly string[] {
  const begun = (reason: Standing): boolean => minute > reason.from || (minute === 0 && reason.from === 0);
  const left = known.filter((reason) => begun(reason) && reason.condition !== undefined);
  const kinds = left
    .filter((reason) => reason.condition === 'calm' || !isEnded({ ...reason }, minute, { family, one }))
    .map(({ condition }) => condition ?? '');
  const after = unknown
    .filter((reason) => begun(reason) && (minute > reason.until || minute > reason.stuckFrom))
    .map(({ condition }) => condition ?? '');
  const open = unknown.filter((reason) => isWithin(minute, reason));
  return [...new Set([...kinds, ...after.filter((kind) => kind !== ''), ...unlessTexts(open)])].toSorted();
}

function conditionsWhenHeld(holding: readonly Standing[], minute: number): readonly string[] {
  const kinds = holding.map(({ stuckFrom, until, condition }) => {
    if (minute > stuckFrom) return 'calm';
    return until === Number.POSITIVE_INFINITY && stuckFrom === until ? condition : undefined;
  });
  return kinds.includes(undefined) ? [] : [...new Set(kinds.map((kind) => kind ?? ''))].toSorted();
}

function isUnderHeld(prepared: Prepared, minute: number): boolean {
  const { family, one } = prepared;
  if (one.input.policy !== 'weighted' || one.input.clinic?.supplied.includes(family.thing.id) === true)
    return false;
  return [...family.above].some((id) => {
    const other = familiesOf(one.knowledge).get(id);
    if (id === family.thing.id || other === undefined) return false;
    const above = preparedFor(other, one);
    return holdingAt(above.known, minute, above).length > 0;
  });
}

const prepared = new WeakMap<Case, Map<string, Prepared>>();

/** Answers what the reference knows of a thing in a case, worked out once. */
export function preparedFor(family: Family, one: Case): Prepared {
  const ofCase = prepared.get(one) ?? new Map<string, Prepared>();
  prepared.set(one, ofCase);
  const before = ofCase.get(family.thing.id);
  if (before !== undefined) return before;
  const now = prepare(family, one);
  ofCase.set(family.thing.id, now);
  return now;
}

/** Answers what a thing must be at a minute by the letter of the knowledge; needs come on top. */
export function expectedAt(of: Prepared, minute: number): Expected {
  const { family, one, known } = of;
  if (family.thing.prescribed === true) {
    return { stance: 'may', conditions: [], isForbidden: false, isFloored: false };
  }
  const isForbidden = known.some((reason) => reason.what === 'fact' && isWithin(minute, reason));
  const isFloored = known.some(
    ({ what, from, floor }) => what === 'item' && isWithin(minute, { from, until: floor }),
  );
  const holding = holdingAt(known, minute, { family, one });
  const isClinics = isClinicHold(minute, { family, one });
  if (holding.length > 0 || isClinics) {
    const conditions = isClinics ? [] : conditionsWhenHeld(holding, minute);
    return { stance: 'avoid', conditions, isForbidden, isFloored };
  }
  const isDone = isInstructed(minute, { family, one }) && !isUnderHeld(of, minute);
  return {
    stance: isDone ? 'do' : 'may',
    conditions: conditionsWhenFree(of, minute),
    isForbidden,
    isFloored,
  };
}
