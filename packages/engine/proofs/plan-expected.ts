import type { PlanCondition } from '../src/plan/plan.ts';
import type { Stance } from '../src/plan/position.ts';
import type { FactCondition } from '../src/plan/thing.ts';
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
  /** What it is left out only for. */
  readonly onlyIf: readonly string[];
  readonly isForbidden: boolean;
  readonly isFloored: boolean;
}

/** Answers a condition as a short text. */
export function conditionText(condition: PlanCondition): string {
  return condition.kind === 'unless' ? `unless ${condition.c}=${condition.is.join('|')}` : condition.kind;
}

/** Answers facts as short texts, each once with all its values, in order. */
export function factTexts(facts: readonly FactCondition[]): readonly string[] {
  const values = Map.groupBy(facts, ({ c }) => c);
  const texts = [...values].map(([c, all]) => {
    const is: readonly string[] = [...new Set(all.flatMap((fact) => fact.is))];
    return `${c}=${is.toSorted().join('|')}`;
  });
  return texts.toSorted();
}

const unknownIn = (reasons: readonly Standing[]): readonly FactCondition[] =>
  reasons.flatMap(({ unknown }) => unknown ?? []);

/** One answer to one question about one treatment takes these away; any other answer leaves the rest. */
function isFreedBySome(holding: readonly Standing[], { knowledge }: Pick<Case, 'knowledge'>): boolean {
  if (holding.some(({ unknown }) => unknown === undefined)) return false;
  const groups = Map.groupBy(holding, ({ begun, unknown }) => `${begun.at} ${unknown?.c}`);
  return [...groups.values()].every((reasons) => {
    const [fact] = unknownIn(reasons);
    const values = knowledge.facts.find(({ id }) => id === fact?.c)?.values ?? [];
    const holds = (value: string): boolean => unknownIn(reasons).some(({ is }) => is.includes(value));
    return values.length === 0 || values.some((value) => !holds(value));
  });
}

/** What the end of a hold without an end hangs on: what stands by itself says it, else what an answer can not take away. */
function sureOf(holding: readonly Standing[], { knowledge }: Pick<Case, 'knowledge'>): readonly Standing[] {
  const groups = Map.groupBy(holding, ({ begun, unknown }) => `${begun.at} ${unknown?.c}`);
  const sure = [...groups.values()].filter((reasons) => !isFreedBySome(reasons, { knowledge })).flat();
  return sure.length > 0 ? sure : holding;
}

function conditionsWhenFree({ family, one, counting, unnamed }: Prepared, minute: number): readonly string[] {
  const begun = (reason: Standing): boolean => minute > reason.from || (minute === 0 && reason.from === 0);
  const left = counting.filter((reason) => begun(reason) && reason.condition !== undefined);
  const kinds = left
    .filter((reason) => reason.condition === 'calm' || !isEnded({ ...reason }, minute, { family, one }))
    .map(({ condition }) => condition ?? '');
  const after = unnamed
    .filter((reason) => begun(reason) && (minute > reason.until || minute > reason.stuckFrom))
    .map(({ condition }) => condition ?? '');
  const open = unnamed.filter((reason) => isWithin(minute, reason));
  const unless = factTexts(unknownIn(open)).map((text) => `unless ${text}`);
  return [...new Set([...kinds, ...after.filter((kind) => kind !== ''), ...unless])].toSorted();
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
    return holdingAt(above.counting, minute, above).length > 0;
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
  const { family, one, counting } = of;
  if (family.thing.prescribed === true) {
    return { stance: 'may', conditions: [], onlyIf: [], isForbidden: false, isFloored: false };
  }
  const isForbidden = counting.some((reason) => reason.what === 'fact' && isWithin(minute, reason));
  const isFloored = counting.some(
    ({ what, from, floor }) => what === 'item' && isWithin(minute, { from, until: floor }),
  );
  const holding = holdingAt(counting, minute, { family, one });
  const isClinics = isClinicHold(minute, { family, one });
  if (holding.length > 0 || isClinics) {
    const conditions = isClinics ? [] : conditionsWhenHeld(sureOf(holding, one), minute);
    const isOpen = !isClinics && isFreedBySome(holding, one);
    const onlyIf = isOpen ? factTexts(unknownIn(holding)) : [];
    return { stance: 'avoid', conditions, onlyIf, isForbidden, isFloored };
  }
  const isDone = isInstructed(minute, { family, one }) && !isUnderHeld(of, minute);
  return {
    stance: isDone ? 'do' : 'may',
    conditions: conditionsWhenFree(of, minute),
    onlyIf: [],
    isForbidden,
    isFloored,
  };
}
