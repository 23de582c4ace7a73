import type { CareItem } from '../care/care-item.ts';
import { MAX_HOURS } from '../facts/facts.ts';
import type { CompiledThing } from './compile-plan.ts';
import { DEEP, DEPTH, isUnnamed, type Moment, minutesIn, readsAs, type Started } from './moment.ts';
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
  /** It counts only because nobody knows this: what is open counts as possible. */
  readonly open?: FactCondition;
}

/** A hold by an allergy that nobody named: it does not count, but is told. */
export interface UnnamedHold extends Span {
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
  readonly unnamed: readonly UnnamedHold[];
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

type Depth = 'standard' | 'deep';

function hangsOnDepth({ untilHour, floorHour }: CareItem): boolean {
  return untilHour.standard !== untilHour.deep || floorHour?.standard !== floorHour?.deep;
}

/** The depths that may have been, each with what nobody knows; one where it is known or makes no difference. */
function depthsOf(
  item: CareItem,
  { depth }: Started,
  { asked }: Moment,
): readonly { readonly depth: Depth; readonly open?: FactCondition }[] {
  if (depth !== 'unknown') return [{ depth }];
  if (!hangsOnDepth(item)) return [{ depth: 'standard' }];
  const shallow = (asked.get(DEPTH)?.values ?? []).filter((word) => word !== DEEP);
  return [
    { depth: 'standard', open: { c: DEPTH, is: shallow } },
    { depth: 'deep', open: { c: DEPTH, is: [DEEP] } },
  ];
}

/** Answers the hour below which nobody ends a hold; 3 years or more is never, and so is an end that is not given. */
function floorMinutes({ floorHour, endCondition }: CareItem, depth: Depth, length: number): number {
  if (length === FOREVER && endCondition === undefined) return FOREVER;
  const hours = floorHour?.[depth] ?? 0;
  return hours >= MAX_HOURS ? FOREVER : minutesIn(hours);
}

function holdOfItem(item: CareItem, treatment: Started, depth: Depth): Hold {
  const length = minutesIn(item.untilHour[depth]);
  return {
    kind: 'item',
    by: item.id,
    thing: item.thing,
    treatment,
    strength: 1,
    floor: treatment.atMinute + floorMinutes(item, depth, length),
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
  readonly unnamed: UnnamedHold[];
  readonly allowances: Allowance[];
  readonly instructions: Instruction[];
  readonly openInstructions: (Instruction & { fact: FactCondition })[];
  asksDepth: boolean;
}

/** Whatever is not known counts as possible, so the hold counts; only an allergy that nobody named does not. */
function addHold(
  hold: Hold,
  fact: FactCondition | undefined,
  { moment, votes }: { readonly moment: Moment; readonly votes: Gathered },
): void {
  const { facts } = hold.treatment;
  const reading = readsAs(fact, facts);
  if (hold.from >= hold.until || reading === 'no') return;
  if (reading === 'yes' || fact === undefined) votes.holds.push(hold);
  else if (isUnnamed(fact, facts, moment)) votes.unnamed.push({ ...hold, fact });
  else votes.holds.push({ ...hold, open: fact });
}

function isSuppliedInstead({ thing }: CompiledThing, item: CareItem, { supplied }: Moment): boolean {
  return item.unlessSupplied === true && supplied.has(thing.id);
}

function addHolds(entry: CompiledThing, moment: Moment, votes: Gathered): void {
  const freed = new Set<string>();
  for (const item of entry.avoidItems) {
    if (isSuppliedInstead(entry, item, moment)) freed.add(item.thing);
    else if (countsForSigns(item, moment)) {
      for (const treatment of moment.started) {
        for (const { depth, open } of depthsOf(item, treatment, moment)) {
          const hold = holdOfItem(item, treatment, depth);
          addHold(open === undefined ? hold : { ...hold, open }, item.whenContext, { moment, votes });
        }
      }
    }
  }
  const hasItem = entry.avoidItems.length + entry.doItems.length > 0;
  for (const position of entry.positions) {
    const { stance, untilHour, overruledBy } = position;
    if (stance !== 'avoid' || overruledBy !== undefined || freed.has(position.thing)) continue;
    if (untilHour === 'not-said' && hasItem) continue;
    const end = untilHour === 'not-said' ? null : untilHour;
    for (const treatment of moment.started) {
      addHold(holdOfPosition(position, treatment, end), position.when, { moment, votes });
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
      addHold(hold, fact, { moment, votes });
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
    unnamed: [],
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
