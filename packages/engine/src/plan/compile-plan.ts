import type { CareItem } from '../care/care-item.ts';
import type { ContextDefinition } from '../facts/vocabulary.ts';
import { lineagesOf } from './lineage.ts';
import type { PlanKnowledge } from './plan-knowledge.ts';
import type { Position } from './position.ts';
import type { FactCondition, NeedRule, Thing } from './thing.ts';

/** Something that a thing is, as far as it decides how much is meant by what is said about it. */
export interface Level {
  /** It and everything it is: the holds that an allowance for it may outweigh. */
  readonly reach: ReadonlySet<string>;
  /** Something narrower is left out too: the end of what is said about this says nothing about the thing. */
  readonly isWide: boolean;
}

/** One thing with all that is said about it or about something it is. */
export interface CompiledThing {
  readonly thing: Thing;
  /** Itself first. */
  readonly lineage: readonly string[];
  readonly levels: ReadonlyMap<string, Level>;
  readonly avoidItems: readonly CareItem[];
  readonly doItems: readonly CareItem[];
  readonly positions: readonly Position[];
  readonly contraindications: readonly FactCondition[];
  readonly meets: ReadonlySet<string>;
  /** It or something it is must not be told to anybody as a thing to do. */
  readonly isNeverTold: boolean;
}

/** What a plan believes, sorted by thing; the order of the lists it was made from does not matter. */
export interface CompiledPlan {
  readonly things: readonly CompiledThing[];
  readonly byId: ReadonlyMap<string, CompiledThing>;
  readonly needs: readonly NeedRule[];
  /** The questions of a plan, by fact id; only to be looked up, so that their order decides nothing. */
  readonly asked: Pick<ReadonlyMap<string, ContextDefinition>, 'get'>;
}

const conditionKey = (condition: FactCondition | undefined): string =>
  condition === undefined ? '' : `${condition.c}=${condition.is.toSorted().join()}`;

/** Answers whether one text stands before another, the same on every machine. */
const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const byHourAndId = (a: CareItem, b: CareItem): number => a.fromHour - b.fromHour || order(a.id, b.id);

function positionKey({ cite, thing, stance, fromHour, untilHour, ...rest }: Position): string {
  const { endCondition, strength, when, overruledBy } = rest;
  return [
    cite,
    thing,
    stance,
    fromHour,
    untilHour,
    endCondition,
    strength,
    conditionKey(when),
    overruledBy,
  ].join(' ');
}

function checkNames({ things, care, positions, needs, causeCare, prevention }: PlanKnowledge): void {
  const known = new Set(things.map(({ id }) => id));
  const named: readonly (readonly [string, string])[] = [
    ...care.map(({ id, thing }) => [id, thing] as const),
    ...positions.map(({ cite, thing }) => [cite, thing] as const),
    ...needs.map(({ need, fallback }) => [need, fallback] as const),
    ...[
      ...causeCare.flatMap(({ soothes, worsens, clinicianOnly }) => [
        ...soothes,
        ...worsens,
        ...clinicianOnly,
      ]),
      ...prevention,
    ].flatMap(({ id, thing }) => (thing === undefined ? [] : [[id, thing] as const])),
  ];
  for (const [by, thing] of named) {
    if (!known.has(thing)) throw new RangeError(`${by} speaks of ${thing}, which is not a thing`);
  }
}

function checkFallback({ need, fallback }: NeedRule, byId: CompiledPlan['byId']): void {
  const entry = byId.get(fallback);
  if (entry === undefined) return;
  const isHeld = entry.positions.some(
    ({ stance, overruledBy }) => stance === 'avoid' && overruledBy === undefined,
  );
  const isPrescribed = entry.thing.prescribed === true;
  if (entry.avoidItems.length + entry.contraindications.length > 0 || isHeld || isPrescribed) {
    throw new RangeError(`${fallback} must stand in for ${need} at any time, so nothing may hold it`);
  }
  if (!entry.meets.has(need)) throw new RangeError(`${fallback} stands in for ${need} but does not meet it`);
}

/** What nobody may be told to use is no thing to do, stands in for no need and soothes no cause. */
function checkTold({ care, needs, causeCare }: PlanKnowledge, byId: CompiledPlan['byId']): void {
  const told = [
    ...care.filter(({ stance }) => stance === 'do').map(({ id, thing }) => [id, thing] as const),
    ...needs.map(({ need, fallback }) => [need, fallback] as const),
    ...causeCare.flatMap(({ soothes }) =>
      soothes.flatMap(({ id, thing }) => (thing === undefined ? [] : [[id, thing] as const])),
    ),
  ];
  for (const [by, thing] of told) {
    if (byId.get(thing)?.isNeverTold === true)
      throw new RangeError(`${by} tells to use ${thing}, which nobody may be told`);
  }
}

function compile(knowledge: PlanKnowledge): CompiledPlan {
  const { things, care, positions, needs } = knowledge;
  const lineages = lineagesOf(things);
  checkNames(knowledge);
  const thingOf = new Map(things.map((thing) => [thing.id, thing]));
  const isPrescribed = (id: string): boolean => thingOf.get(id)?.prescribed === true;
  const asking = care.filter(({ stance, thing }) => stance === 'do' && isPrescribed(thing));
  const itemsOf = Map.groupBy(care, ({ thing }) => thing);
  const positionsOf = Map.groupBy(positions, ({ thing }) => thing);
  const isSpokenAgainst = new Set(
    [...care, ...positions].filter(({ stance }) => stance === 'avoid').map(({ thing }) => thing),
  );
  const reachOf = new Map([...lineages].map(([id, lineage]) => [id, new Set(lineage)]));
  const levelIn = (lineage: readonly string[], id: string): Level => ({
    reach: reachOf.get(id) ?? new Set(),
    isWide: lineage.some(
      (other) => other !== id && isSpokenAgainst.has(other) && reachOf.get(other)?.has(id) === true,
    ),
  });
  const compiled = things.map((thing): CompiledThing => {
    const lineage = lineages.get(thing.id) as readonly string[];
    const ofAll = lineage.flatMap((id) => thingOf.get(id) ?? []);
    const conditions = ofAll.flatMap(({ contraindicatedBy = [] }) => contraindicatedBy);
    const own = (itemsOf.get(thing.id) ?? []).filter(({ stance }) => stance === 'do');
    return {
      thing,
      lineage,
      levels: new Map(lineage.map((id) => [id, levelIn(lineage, id)])),
      avoidItems: lineage
        .flatMap((id) => itemsOf.get(id) ?? [])
        .filter(({ stance }) => stance === 'avoid')
        .toSorted(byHourAndId),
      doItems: (thing.prescribed === true && own.length === 0 ? asking : own).toSorted(byHourAndId),
      positions: lineage
        .flatMap((id) => positionsOf.get(id) ?? [])
        .toSorted((a, b) => order(positionKey(a), positionKey(b))),
      contraindications: [...new Map(conditions.map((condition) => [conditionKey(condition), condition]))]
        .toSorted(([a], [b]) => order(a, b))
        .map(([, condition]) => condition),
      meets: new Set(ofAll.flatMap(({ meets = [] }) => meets)),
      isNeverTold: ofAll.some(({ neverTold }) => neverTold === true),
    };
  });
  const byId = new Map(compiled.map((entry) => [entry.thing.id, entry]));
  for (const need of needs) checkFallback(need, byId);
  checkTold(knowledge, byId);
  return {
    things: compiled,
    byId,
    needs: needs.toSorted((a, b) => order(a.need, b.need) || a.fromHour - b.fromHour),
    asked: new Map(knowledge.facts.map((fact) => [fact.id, fact])),
  };
}

const compiledPlans = new WeakMap<PlanKnowledge, CompiledPlan>();

/** Answers what is said about each thing; throws where the knowledge names what is not there or holds a fallback. */
export function compilePlan(knowledge: PlanKnowledge): CompiledPlan {
  const known = compiledPlans.get(knowledge);
  if (known !== undefined) return known;
  const compiled = compile(knowledge);
  compiledPlans.set(knowledge, compiled);
  return compiled;
}
