import type { CareItem } from '../src/care/care-item.ts';
import type { OverlayLine, PlanInput } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import type { Position, Stance } from '../src/plan/position.ts';
import type { FactCondition } from '../src/plan/thing.ts';
import { type Family, familiesOf } from './plan-family.ts';
import { toMinutes } from './plan-subject.ts';

const NEVER_HOURS = 26_280;
const FOREVER = Number.POSITIVE_INFINITY;

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
  return hours >= NEVER_HOURS ? FOREVER : toMinutes(hours);
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
    floor: begun.at,
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

/** What the reference expects of a thing at one minute. */
export interface Expected {
  readonly stance: Stance;
  /** Sorted texts: `calm`, `clinic-agrees`, `unless:fact=value`. */
  readonly conditions: readonly string[];
  /** A known fact forbids it. */
  readonly isForbidden: boolean;
  /** Below a floor. */
  readonly isFloored: boolean;
}

const isSaid = (text: string | undefined): boolean => (text ?? '').trim() !== '';

interface Freeing {
  readonly line: OverlayLine;
  readonly from: number;
  readonly until: number;
}

function freeingOf(line: OverlayLine, begun: Begun): Freeing {
  const until = begun.at + toMinutes(line.untilHour);
  return line.stance === 'avoid'
    ? { line, from: until, until: FOREVER }
    : { line, from: begun.at + toMinutes(line.fromHour ?? 0), until };
}

/** Answers whether a named clinician ends this reason by this minute. */
function isEnded(reason: Against, minute: number, { family, one }: { family: Family; one: Case }): boolean {
  if (reason.what === 'fact' || minute <= reason.floor) return false;
  const families = familiesOf(one.knowledge);
  return one.lines.some(
    (line) =>
      isSaid(line.by) &&
      isSaid(line.reason) &&
      family.above.has(line.thing) &&
      families.get(line.thing)?.above.has(reason.thing) === true &&
      isWithin(minute, freeingOf(line, reason.begun)),
  );
}

function firstEnd(reason: Against, { family, one }: { family: Family; one: Case }): number {
  const marks = one.lines
    .filter((line) => family.above.has(line.thing))
    .map((line) => Math.max(freeingOf(line, reason.begun).from, reason.floor, reason.from))
    .filter((mark) => mark < reason.until && isEnded(reason, mark + 1, { family, one }));
  return Math.min(reason.until, ...marks);
}

/** Nobody is calm before they say so: a hold that waits for calm skin goes on past its end, or ends for good. */
function withCalm(reason: Against, { family, one }: { family: Family; one: Case }): Against & { stuckFrom: number } {
  const { isCalm } = one.input;
  if (reason.condition !== 'calm' || isCalm === undefined) return { ...reason, stuckFrom: FOREVER };
  if (isCalm) {
    const until = reason.until === FOREVER ? Math.max(one.now, reason.floor, reason.from) : reason.until;
    return { ...reason, condition: undefined, until: reason.unknown === undefined ? until : reason.until, stuckFrom: FOREVER };
  }
  const end = reason.unknown === undefined ? firstEnd(reason, { family, one }) : reason.until;
  if (one.now <= end) return { ...reason, stuckFrom: FOREVER };
  return { ...reason, until: FOREVER, stuckFrom: end };
}

function isOutweighed(
  reason: Against & { stuckFrom: number },
  minute: number,
  { family, one }: { family: Family; one: Case },
): boolean {
  const families = familiesOf(one.knowledge);
  return family.positions.some(
    ({ stance, overruledBy, strength, thing, when, fromHour, untilHour }) =>
      stance !== 'avoid' &&
      overruledBy === undefined &&
      strength > reason.strength &&
      families.get(thing)?.above.has(reason.thing) === true &&
      one.begun.some(
        (begun) =>
          isMet(when, begun) === true &&
          isWithin(minute, {
            from: begun.at + toMinutes(fromHour),
            until: begun.at + (untilHour === 'not-said' ? FOREVER : toMinutes(untilHour)),
          }),
      ),
  );
}

type Standing = Against & { readonly stuckFrom: number };

function isFirm({ until, floor, stuckFrom }: Standing, minute: number): boolean {
  return until === FOREVER || minute <= floor || minute > stuckFrom;
}

/** Answers the reasons that hold a thing at a minute. */
function holdingAt(known: readonly Standing[], minute: number, { family, one }: { family: Family; one: Case }): readonly Standing[] {
  const left = known.filter(
    (reason) =>
      isWithin(minute, reason) && (minute > reason.stuckFrom || !isEnded(reason, minute, { family, one })),
  );
  if (one.input.policy !== 'weighted' || left.some((reason) => isFirm(reason, minute))) return left;
  return left.every((reason) => isOutweighed(reason, minute, { family, one })) ? [] : left;
}

/** Answers whether the clinic itself wants a thing left out at a minute. */
export function isClinicHold(minute: number, { family, one }: { family: Family; one: Case }): boolean {
  if (family.thing.prescribed === true) return false;
  return one.lines.some(
    ({ thing, stance, fromHour = 0, untilHour }) =>
      family.above.has(thing) &&
      one.begun.some(({ at }) => {
        if (stance === 'avoid') return isWithin(minute, { from: at + toMinutes(fromHour), until: at + toMinutes(untilHour) });
        return stance === 'may' && fromHour > 0 && isWithin(minute, { from: at, until: at + toMinutes(fromHour) });
      }),
  );
}

function isInstructed(minute: number, { family, one }: { family: Family; one: Case }): boolean {
  const within = (from: number, length: number, begun: Begun, counting: readonly Begun[]): boolean => {
    const next = Math.min(FOREVER, ...counting.filter(({ at }) => at > begun.at).map(({ at }) => at));
    return isWithin(minute, { from: begun.at + from, until: Math.min(begun.at + length, next) });
  };
  const byItem = family.doItems.some((item) => {
    if (!fitsSigns(item, one)) return false;
    const counting = one.begun.filter((begun) => isMet(item.whenContext, begun) === true);
    return counting.some((begun) =>
      within(
        toMinutes(item.fromHour),
        toMinutes(begun.depth === 'standard' ? item.untilHour.standard : item.untilHour.deep),
        begun,
        counting,
      ),
    );
  });
  const byClinic = one.lines.some(
    ({ thing, stance, fromHour = 0, untilHour }) =>
      stance === 'do' &&
      thing === family.thing.id &&
      one.begun.some((begun) => within(toMinutes(fromHour), toMinutes(untilHour), begun, one.begun)),
  );
  return byItem || byClinic;
}

/** One thing of one case, worked out as far as it does not hang on the minute. */
export interface Prepared {
  readonly family: Family;
  readonly one: Case;
  readonly known: readonly Standing[];
  readonly unknown: readonly Standing[];
}

/** Answers what the reference needs to know of a thing before it looks at minutes. */
export function prepare(family: Family, one: Case): Prepared {
  const all = reasonsAgainst(family, one).map((reason) => withCalm(reason, { family, one }));
  return {
    family,
    one,
    known: all.filter(({ unknown }) => unknown === undefined),
    unknown: all.filter(({ unknown }) => unknown !== undefined),
  };
}
