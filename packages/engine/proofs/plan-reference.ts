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
  /** What it hangs on and nobody knows. */
  readonly unknown: FactCondition | undefined;
  /** It hangs on an allergy that nobody was asked about: it is told, but holds nothing. */
  readonly isUnnamed: boolean;
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
    else if (facts['device'] === 'unsure' && facts['depth-class'] !== 'deep-or-rf')
      facts['depth-class'] = 'unsure';
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

function itemFloor(item: CareItem, depth: 'standard' | 'deep', end: number): number {
  if (end === FOREVER && item.endCondition === undefined) return FOREVER;
  const hours = item.floorHour === undefined ? 0 : item.floorHour[depth];
  if (hours >= NEVER_HOURS) return FOREVER;
  return hours === 0 ? NO_FLOOR : toMinutes(hours);
}

/** Answers whether the clinic gave this thing, so that an item made for other products does not count. */
export function isExempt(item: CareItem, { thing }: Family, { input: { clinic } }: Case): boolean {
  return item.unlessSupplied === true && (clinic?.supplied.includes(thing.id) ?? false);
}

/** Which words of a question would say that the needles went in so deep. */
function wordsFor(depth: 'standard' | 'deep', { knowledge }: Case): FactCondition {
  const words = knowledge.facts.find(({ id }) => id === 'depth-class')?.values ?? [];
  return { c: 'depth-class', is: words.filter((word) => (word === 'deep-or-rf') === (depth === 'deep')) };
}

function unknownOf(
  condition: FactCondition | undefined,
  begun: Begun,
  { knowledge }: Case,
): Pick<Against, 'unknown' | 'isUnnamed'> {
  if (isMet(condition, begun) !== undefined) return { unknown: undefined, isUnnamed: false };
  const fact = knowledge.facts.find(({ id }) => id === condition?.c);
  const isAsked = begun.facts[condition?.c ?? ''] !== undefined;
  return { unknown: condition, isUnnamed: fact?.missing === 'only-named' && !isAsked };
}

/** A hold for each depth there may have been; both are the same where the depth says nothing. */
function againstByItem(item: CareItem, begun: Begun, one: Case): readonly Against[] {
  const isUnknown = begun.depth === 'unknown';
  const depths = (['standard', 'deep'] as const).filter((depth) => isUnknown || depth === begun.depth);
  const said = depths.map((depth) => againstAtDepth(item, depth, { begun, one }));
  const [first] = said;
  const isSame = said.every(({ until, floor }) => until === first?.until && floor === first.floor);
  if (first !== undefined && isSame) return [first];
  return said.map((against, index) => ({
    ...against,
    unknown: against.unknown ?? wordsFor(depths[index] ?? 'deep', one),
  }));
}

function againstAtDepth(
  item: CareItem,
  depth: 'standard' | 'deep',
  { begun, one }: { readonly begun: Begun; readonly one: Case },
): Against {
  const end = toMinutes(item.untilHour[depth]);
  return {
    what: 'item',
    by: item.id,
    thing: item.thing,
    begun,
    from: begun.at + toMinutes(item.fromHour),
    until: begun.at + end,
    floor: begun.at + itemFloor(item, depth, end),
    strength: 1,
    condition: item.endCondition,
    ...unknownOf(item.whenContext, begun, one),
  };
}

function againstByPosition(position: Position, begun: Begun, one: Case): Against {
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
    ...unknownOf(position.when, begun, one),
  };
}

function againstByFact(
  fact: FactCondition,
  begun: Begun,
  { family: { thing }, one }: { readonly family: Family; readonly one: Case },
): Against {
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
    ...unknownOf(fact, begun, one),
  };
}

/** Answers every reason to leave a thing out, those that hang on what nobody knows too. */
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
        .flatMap((item) => againstByItem(item, begun, one)),
      ...positions
        .filter(({ when }) => isMet(when, begun) !== false)
        .map((position) => againstByPosition(position, begun, one)),
      ...family.forbiddenBy
        .filter((fact) => isMet(fact, begun) !== false)
        .map((fact) => againstByFact(fact, begun, { family, one })),
    ])
    .filter(({ from, until }) => from < until);
}

/** Answers whether a minute lies after the first up to and with the last; hour 0 belongs to what begins there. */
export function isWithin(minute: number, { from, until }: { from: number; until: number }): boolean {
  return (minute > from || (minute === 0 && from === 0)) && minute <= until;
}
