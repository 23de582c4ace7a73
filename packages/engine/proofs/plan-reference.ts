import type { CareItem } from '../src/care/care-item.ts';
import type { OverlayLine, PlanInput } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import type { Position } from '../src/plan/position.ts';
import type { FactCondition } from '../src/plan/thing.ts';
import type { Family } from './plan-family.ts';
import { toMinutes } from './plan-subject.ts';

const NEVER_HOURS = 26_280;
const FOREVER = Number.POSITIVE_INFINITY;
const NO_FLOOR = Number.NEGATIVE_INFINITY;

/** One treatment as the reference reads it. */
export interface Begun {
  readonly at: number;
  readonly facts: Readonly<Record<string, string>>;
  readonly depth: 'standard' | 'deep' | 'unknown';
}

/** One reason to leave a thing out, with all that may still change it. */
export interface Against {
  readonly what: 'item' | 'position' | 'fact';
  readonly by: string;
  readonly thing: string;
  readonly begun: Begun;
  readonly from: number;
  readonly until: number;
  /** Up to and with this minute it stands, whatever anybody says. */
  readonly floor: number;
  readonly strength: number;
  readonly condition: 'calm' | 'clinic-agrees' | undefined;
  /** A fact it hangs on, which nobody knows. */
  readonly unknown: FactCondition | undefined;
}

/** An input as the reference reads it. */
export interface Case {
  readonly knowledge: PlanKnowledge;
  readonly input: PlanInput;
  readonly begun: readonly Begun[];
  readonly now: number;
  readonly lines: readonly OverlayLine[];
}

/** Answers how the reference reads an input. */
export function caseOf(knowledge: PlanKnowledge, input: PlanInput): Case {
  const zero = Math.min(...input.treatments.map(({ endedAt }) => endedAt));
  const begun = input.treatments.map(({ endedAt, facts: own }): Begun => {
    const facts: Record<string, string> = { ...own, ...input.person };
    for (const [c, word] of Object.entries(own)) if (word !== 'unsure') facts[c] = word;
    if (facts['device'] === 'rf') facts['depth-class'] = 'deep-or-rf';
    const depth = facts['depth-class'];
    const isKnown = depth !== undefined && depth !== 'unsure';
    return {
      at: Math.round((endedAt - zero) / 60_000),
      facts,
      depth: isKnown ? (depth === 'deep-or-rf' ? 'deep' : 'standard') : 'unknown',
    };
  });
  return {
    knowledge,
    input,
    begun,
    now: Math.floor((input.now - zero) / 60_000),
    lines: input.policy === 'clinic' ? (input.clinic?.lines ?? []) : [],
  };
}

/** Answers whether a condition is met: undefined where nobody knows. */
export function isMet(condition: FactCondition | undefined, { facts }: Begun): boolean | undefined {
  if (condition === undefined) return true;
  const word = facts[condition.c];
  return word === undefined || word === 'unsure' ? undefined : condition.is.includes(word);
}

/** Answers whether a care item counts for the signs there are. */
export function fitsSigns({ whenAny, unlessAny }: CareItem, { input: { signs = [] } }: Case): boolean {
  const isWanted = whenAny === undefined || whenAny.some((sign) => signs.includes(sign));
  return isWanted && !(unlessAny ?? []).some((sign) => signs.includes(sign));
}

function itemEnd({ untilHour: { standard, deep } }: CareItem, { depth }: Begun): number {
  if (depth === 'deep') return toMinutes(deep);
  return depth === 'standard' ? toMinutes(standard) : Math.max(toMinutes(standard), toMinutes(deep));
}

function itemFloor(item: CareItem, { depth }: Begun, end: number): number {
  if (end === FOREVER && item.endCondition === undefined) return FOREVER;
  const { standard, deep } = item.floorHour ?? { standard: 0, deep: 0 };
  const hours = depth === 'deep' ? deep : depth === 'standard' ? standard : Math.max(standard, deep);
  if (hours >= NEVER_HOURS) return FOREVER;
  return hours === 0 ? NO_FLOOR : toMinutes(hours);
}

/** Answers whether the clinic gave this thing, so that an item made for other products does not count. */
export function isExempt(item: CareItem, { thing }: Family, { input: { clinic } }: Case): boolean {
  return item.unlessSupplied === true && (clinic?.supplied.includes(thing.id) ?? false);
}

function againstByItem(item: CareItem, begun: Begun): Against {
  const end = itemEnd(item, begun);
  return {
    what: 'item',
    by: item.id,
    thing: item.thing,
    begun,
    from: begun.at + toMinutes(item.fromHour),
    until: begun.at + end,
    floor: begun.at + itemFloor(item, begun, end),
    strength: 1,
    condition: item.endCondition,
    unknown: isMet(item.whenContext, begun) === undefined ? item.whenContext : undefined,
  };
}

function againstByPosition(position: Position, begun: Begun): Against {
  const isOpen = position.untilHour === 'not-said';
  return {
    what: 'position',
    by: position.cite,
    thing: position.thing,
    begun,
    from: begun.at + toMinutes(position.fromHour),
    until: begun.at + (position.untilHour === 'not-said' ? FOREVER : toMinutes(position.untilHour)),
    floor: NO_FLOOR,
    strength: position.strength,
    condition: isOpen ? 'clinic-agrees' : position.endCondition,
    unknown: isMet(position.when, begun) === undefined ? position.when : undefined,
  };
}

function againstByFact(fact: FactCondition, { thing }: Family, begun: Begun): Against {
  return {
    what: 'fact',
    by: fact.c,
    thing: thing.id,
    begun,
    from: begun.at,
    until: FOREVER,
    floor: FOREVER,
    strength: FOREVER,
    condition: undefined,
    unknown: isMet(fact, begun) === undefined ? fact : undefined,
  };
}

/** Answers every reason to leave a thing out, those that hang on an unknown fact too. */
export function reasonsAgainst(family: Family, one: Case): readonly Against[] {
  if (family.thing.prescribed === true) return [];
  const exempt = family.avoidItems.filter((item) => isExempt(item, family, one));
  const isFreed = (thing: string): boolean => exempt.some((item) => item.thing === thing);
  const isUnspoken = family.avoidItems.length + family.doItems.length === 0;
  const items = family.avoidItems.filter((item) => !exempt.includes(item) && fitsSigns(item, one));
  const positions = family.positions.filter(
    ({ stance, overruledBy, untilHour, thing }) =>
      stance === 'avoid' &&
      overruledBy === undefined &&
      !isFreed(thing) &&
      (untilHour !== 'not-said' || isUnspoken),
  );
  return one.begun
    .flatMap((begun) => [
      ...items
        .filter(({ whenContext }) => isMet(whenContext, begun) !== false)
        .map((item) => againstByItem(item, begun)),
      ...positions
        .filter(({ when }) => isMet(when, begun) !== false)
        .map((position) => againstByPosition(position, begun)),
      ...family.forbiddenBy
        .filter((fact) => isMet(fact, begun) !== false)
        .map((fact) => againstByFact(fact, family, begun)),
    ])
    .filter(({ from, until }) => from < until);
}

/** Answers whether a minute lies after the first up to and with the last; hour 0 belongs to what begins there. */
export function isWithin(minute: number, { from, until }: { from: number; until: number }): boolean {
  return (minute > from || (minute === 0 && from === 0)) && minute <= until;
}
