import type { CareItem, FactCondition, PlanKnowledge, Position } from '@afterneedle/engine';
import { isSaid, isUnknown, isUnnamed, mayBeDepth } from './plan-case-smt.ts';
import {
  FOREVER,
  minutesOf,
  NEVER,
  type Nth,
  type Said,
  TREATMENTS,
  termOfPlan as term,
} from './plan-terms.ts';
import { all, any, equal, not } from './smt.ts';

const NEVER_HOURS = 26_280;

/** One reason to leave a thing out, of one treatment; what is text is a formula. */
export interface Reason {
  readonly kind: 'item' | 'position' | 'fact';
  /** What it speaks of. */
  readonly thing: string;
  readonly nth: Nth;
  /** It may be so, as far as anybody knows, but for allergies that nobody named. */
  readonly counts: string;
  /** It hangs on an allergy that nobody named. */
  readonly isUnnamed: string;
  readonly from: string;
  readonly until: string;
  readonly isEndless: boolean;
  readonly floor: string;
  readonly strength: number;
  readonly condition?: 'calm' | 'clinic-agrees';
}

/** Answers a minute of a treatment's own. */
export function after(nth: Nth, minutes: number): string {
  if (minutes >= FOREVER) return String(FOREVER);
  return nth === 0 ? String(minutes) : `(+ ${term.at(nth)} ${minutes})`;
}

/** Answers that an item counts for the signs there are. */
export function fitsSigns({ whenAny, unlessAny = [] }: CareItem): string {
  const present = (sign: string): string => equal(term.sign(sign), 1);
  return all([
    ...(whenAny === undefined ? [] : [any(whenAny.map(present))]),
    ...unlessAny.map((sign) => not(present(sign))),
  ]);
}

function known(
  knowledge: PlanKnowledge,
  nth: Nth,
  condition: FactCondition | undefined,
): { readonly counts: string; readonly isUnnamed: string } {
  const unnamed = all([equal(term.isThere(nth), 1), isUnnamed(knowledge, nth, condition)]);
  const may = any([isSaid(knowledge, nth, condition), isUnknown(nth, condition)]);
  return { counts: all([equal(term.isThere(nth), 1), may, not(unnamed)]), isUnnamed: unnamed };
}

function floorOf(item: CareItem, depth: 'standard' | 'deep', nth: Nth): string {
  const hours = item.floorHour?.[depth] ?? 0;
  const isNever = (item.untilHour[depth] === null && item.endCondition === undefined) || hours >= NEVER_HOURS;
  if (isNever) return String(FOREVER);
  return hours === 0 ? `(- ${-NEVER})` : after(nth, minutesOf(hours));
}

const withCondition = (condition: Reason['condition']): Pick<Reason, 'condition'> =>
  condition === undefined ? {} : { condition };

function ofItem(item: CareItem, { thing }: Said, knowledge: PlanKnowledge): readonly Reason[] {
  const { standard, deep } = item.untilHour;
  const isSame = standard === deep && item.floorHour?.standard === item.floorHour?.deep;
  const isGiven = item.unlessSupplied === true ? not(equal(term.supplied(thing.id), 1)) : 'true';
  return TREATMENTS.flatMap((nth) =>
    (isSame ? (['standard'] as const) : (['standard', 'deep'] as const)).flatMap(
      (depth): readonly Reason[] => {
        const until = minutesOf(item.untilHour[depth]);
        if (minutesOf(item.fromHour) >= until) return [];
        const { counts, isUnnamed: unnamed } = known(knowledge, nth, item.whenContext);
        const beside = [fitsSigns(item), isGiven, ...(isSame ? [] : [mayBeDepth(knowledge, nth, depth).may])];
        return [
          {
            kind: 'item',
            thing: item.thing,
            nth,
            counts: all([counts, ...beside]),
            isUnnamed: all([unnamed, ...beside]),
            from: after(nth, minutesOf(item.fromHour)),
            until: after(nth, until),
            isEndless: until >= FOREVER,
            floor: floorOf(item, depth, nth),
            strength: 1,
            ...withCondition(item.endCondition),
          },
        ];
      },
    ),
  );
}

function ofPosition(position: Position, said: Said, knowledge: PlanKnowledge): readonly Reason[] {
  const { untilHour, fromHour, stance, overruledBy, thing, strength } = position;
  const isSilent = untilHour === 'not-said' && said.leaves.length + said.does.length > 0;
  const until = untilHour === 'not-said' ? FOREVER : minutesOf(untilHour);
  if (stance !== 'avoid' || overruledBy !== undefined || isSilent || minutesOf(fromHour) >= until) return [];
  const isExempt = said.leaves.some((item) => item.unlessSupplied === true && item.thing === thing);
  const isKept = isExempt ? not(equal(term.supplied(said.thing.id), 1)) : 'true';
  return TREATMENTS.map((nth): Reason => {
    const { counts, isUnnamed: unnamed } = known(knowledge, nth, position.when);
    return {
      kind: 'position',
      thing,
      nth,
      counts: all([counts, isKept]),
      isUnnamed: all([unnamed, isKept]),
      from: after(nth, minutesOf(fromHour)),
      until: after(nth, until),
      isEndless: until >= FOREVER,
      floor: `(- ${-NEVER})`,
      strength,
      ...withCondition(untilHour === 'not-said' ? 'clinic-agrees' : position.endCondition),
    };
  });
}

function ofFact(fact: FactCondition, { thing }: Said, knowledge: PlanKnowledge): readonly Reason[] {
  return TREATMENTS.map(
    (nth): Reason => ({
      kind: 'fact',
      thing: thing.id,
      nth,
      ...known(knowledge, nth, fact),
      from: after(nth, 0),
      until: String(FOREVER),
      isEndless: true,
      floor: String(FOREVER),
      strength: FOREVER,
    }),
  );
}

/** Answers every reason there may be to leave a thing out. */
export function reasonsOf(said: Said, knowledge: PlanKnowledge): readonly Reason[] {
  if (said.thing.prescribed === true) return [];
  const forbidding = knowledge.things
    .filter(({ id }) => said.is.has(id))
    .flatMap(({ contraindicatedBy = [] }) => contraindicatedBy);
  return [
    ...said.leaves.flatMap((item) => ofItem(item, said, knowledge)),
    ...said.positions.flatMap((position) => ofPosition(position, said, knowledge)),
    ...forbidding.flatMap((fact) => ofFact(fact, said, knowledge)),
  ];
}
