import type { CareItem } from '../care/care-item.ts';
import { MAX_HOURS } from '../facts/facts.ts';
import type { CompiledThing } from './compile-plan.ts';
import { type Moment, minutesIn, readsAs, type Started } from './moment.ts';
import type { Position } from './position.ts';
import type { FactCondition } from './thing.ts';

const FOREVER = Number.POSITIVE_INFINITY;

/** Whole minutes, after the first up to and with the last. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** Something that says to leave the thing out. */
export interface Hold extends Span {
  readonly kind: 'item' | 'position' | 'fact';
  /** The care item, the source, or `fact:` and the fact. */
  readonly by: string;
  /** Where it stands: the thing itself or one it is. */
  readonly thing: string;
  readonly treatment: Started;
  readonly strength: number;
  /** Up to and with this minute nobody shortens it. */
  readonly floor: number;
  readonly condition?: 'calm' | 'clinic-agrees';
}

/** A hold that counts only if a fact nobody knows is so. */
export interface OpenHold extends Span {
  readonly by: string;
  readonly fact: FactCondition;
  readonly condition?: 'calm' | 'clinic-agrees';
}

/** Something that says the thing may be used, or shall be. */
export interface Allowance extends Span {
  readonly strength: number;
  /** Only what is said about these is outweighed by it. */
  readonly reach: ReadonlySet<string>;
  readonly treatment: Started;
}

/** A care item that says to do it. */
export interface Instruction extends Span {
  readonly by: string;
}

/** What is said for and against one thing, on the line of minutes. */
export interface Votes {
  readonly holds: readonly Hold[];
  readonly openHolds: readonly OpenHold[];
  readonly allowances: readonly Allowance[];
  readonly instructions: readonly Instruction[];
  readonly openInstructions: readonly (Instruction & { readonly fact: FactCondition })[];
  /** Things to do and holds whose hours hang on the needle depth, which nobody knows. */
  readonly asksDepth: boolean;
}

const hasSign = (signs: readonly string[], { signs: present }: Moment): boolean =>
  signs.some((sign) => present.has(sign));

function countsForSigns({ whenAny, unlessAny }: CareItem, moment: Moment): boolean {
  return (whenAny === undefined || hasSign(whenAny, moment)) && !hasSign(unlessAny ?? [], moment);
}

function spanFrom(at: number, fromHour: number, untilMinutes: number): Span {
  return { from: at + minutesIn(fromHour), until: at + untilMinutes };
}

function holdMinutes({ untilHour: { standard, deep } }: CareItem, { depth }: Started): number {
  if (depth === 'unknown') return Math.max(minutesIn(standard), minutesIn(deep));
  return minutesIn(depth === 'deep' ? deep : standard);
}

/** Answers the hour below which nobody ends a hold; 3 years or more is never, and so is an end that is not given. */
function floorMinutes({ floorHour, endCondition }: CareItem, { depth }: Started, length: number): number {
  if (length === FOREVER && endCondition === undefined) return FOREVER;
  if (floorHour === undefined) return 0;
  const { standard, deep } = floorHour;
  const hours = depth === 'unknown' ? Math.max(standard, deep) : depth === 'deep' ? deep : standard;
  return hours >= MAX_HOURS ? FOREVER : minutesIn(hours);
}

function holdOfItem(item: CareItem, treatment: Started): Hold {
  const length = holdMinutes(item, treatment);
  return {
    kind: 'item',
    by: item.id,
    thing: item.thing,
    treatment,
    strength: 1,
    floor: treatment.atMinute + floorMinutes(item, treatment, length),
    ...spanFrom(treatment.atMinute, item.fromHour, length),
    ...(item.endCondition === undefined ? {} : { condition: item.endCondition }),
  };
}

function holdOfPosition(position: Position, treatment: Started, untilHour: number | null): Hold {
  const isWithoutEnd = position.untilHour === 'not-said';
  const condition = isWithoutEnd ? 'clinic-agrees' : position.endCondition;
  return {
    kind: 'position',
    by: position.cite,
    thing: position.thing,
    treatment,
    strength: position.strength,
    floor: treatment.atMinute,
    ...spanFrom(treatment.atMinute, position.fromHour, minutesIn(untilHour)),
    ...(condition === undefined ? {} : { condition }),
  };
}

interface Gathered {
  readonly holds: Hold[];
  readonly openHolds: OpenHold[];
  readonly allowances: Allowance[];
  readonly instructions: Instruction[];
  readonly openInstructions: (Instruction & { fact: FactCondition })[];
  asksDepth: boolean;
}

function addHold(hold: Hold, fact: FactCondition | undefined, votes: Gathered): void {
  const reading = readsAs(fact, hold.treatment.facts);
  if (hold.from >= hold.until || reading === 'no') return;
  if (reading === 'yes' || fact === undefined) votes.holds.push(hold);
  else votes.openHolds.push({ ...hold, fact });
}

function isSuppliedInstead({ thing }: CompiledThing, item: CareItem, { supplied }: Moment): boolean {
  return item.unlessSupplied === true && supplied.has(thing.id);
}

function addHolds(entry: CompiledThing, moment: Moment, votes: Gathered): void {
  const freed = new Set<string>();
  for (const item of entry.avoidItems) {
    if (isSuppliedInstead(entry, item, moment)) freed.add(item.thing);
    else if (countsForSigns(item, moment)) {
      for (const treatment of moment.started) addHold(holdOfItem(item, treatment), item.whenContext, votes);
    }
  }
  const hasItem = entry.avoidItems.length + entry.doItems.length > 0;
  for (const position of entry.positions) {
    const { stance, untilHour, overruledBy } = position;
    if (stance !== 'avoid' || overruledBy !== undefined || freed.has(position.thing)) continue;
    if (untilHour === 'not-said' && hasItem) continue;
    const end = untilHour === 'not-said' ? null : untilHour;
    for (const treatment of moment.started) {
      addHold(holdOfPosition(position, treatment, end), position.when, votes);
    }
  }
}

function addContraindications(
  { thing, contraindications }: CompiledThing,
  moment: Moment,
  votes: Gathered,
): void {
  for (const fact of contraindications) {
    for (const treatment of moment.started) {
      const hold: Hold = {
        kind: 'fact',
        by: `fact:${fact.c}`,
        thing: thing.id,
        treatment,
        strength: FOREVER,
        floor: FOREVER,
        from: treatment.atMinute,
        until: FOREVER,
      };
      addHold(hold, fact, votes);
    }
  }
}

/** Of treatments for which the same line counts, a newer one begins it anew. */
function addInstructions({ doItems }: CompiledThing, moment: Moment, votes: Gathered): void {
  for (const item of doItems) {
    if (!countsForSigns(item, moment)) continue;
    const readings = moment.started.map(({ facts }) => readsAs(item.whenContext, facts));
    for (const [index, { atMinute, depth }] of moment.started.entries()) {
      if (readings[index] === 'no') continue;
      const isNext = (other: Started, at: number): boolean =>
        other.atMinute > atMinute && readings[at] === 'yes';
      const next = moment.started.find(isNext)?.atMinute ?? FOREVER;
      const length = minutesIn(item.untilHour[depth === 'standard' ? 'standard' : 'deep']);
      const span = spanFrom(atMinute, item.fromHour, length);
      const instruction = { by: item.id, from: span.from, until: Math.min(span.until, next) };
      if (instruction.from >= instruction.until) continue;
      const fact = item.whenContext;
      if (fact === undefined || readings[index] === 'yes') votes.instructions.push(instruction);
      else votes.openInstructions.push({ ...instruction, fact });
    }
  }
}

function addAllowances({ positions, levels }: CompiledThing, moment: Moment, votes: Gathered): void {
  for (const { thing, stance, untilHour, overruledBy, fromHour, strength, when } of positions) {
    if (stance === 'avoid' || overruledBy !== undefined || untilHour === 'not-said') continue;
    const reach = levels.get(thing)?.reach ?? new Set();
    const length = minutesIn(untilHour);
    for (const treatment of moment.started) {
      if (readsAs(when, treatment.facts) === 'yes') {
        votes.allowances.push({
          ...spanFrom(treatment.atMinute, fromHour, length),
          strength,
          reach,
          treatment,
        });
      }
    }
  }
}

function asksDepth({ avoidItems, doItems }: CompiledThing, moment: Moment): boolean {
  const hangsOnDepth = ({ untilHour, floorHour }: CareItem): boolean =>
    untilHour.standard !== untilHour.deep || floorHour?.standard !== floorHour?.deep;
  return [...avoidItems, ...doItems].some(
    (item) =>
      hangsOnDepth(item) &&
      countsForSigns(item, moment) &&
      moment.started.some(
        ({ depth, facts }) => depth === 'unknown' && readsAs(item.whenContext, facts) !== 'no',
      ),
  );
}

/** Answers what care items, sources and facts say about one thing over all treatments. */
export function votesOn(entry: CompiledThing, moment: Moment): Votes {
  const votes: Gathered = {
    holds: [],
    openHolds: [],
    allowances: [],
    instructions: [],
    openInstructions: [],
    asksDepth: false,
  };
  addInstructions(entry, moment, votes);
  if (entry.thing.prescribed === true) return votes;
  addHolds(entry, moment, votes);
  addContraindications(entry, moment, votes);
  addAllowances(entry, moment, votes);
  return { ...votes, asksDepth: asksDepth(entry, moment) };
}
