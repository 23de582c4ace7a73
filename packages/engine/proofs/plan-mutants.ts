import type { CareItem } from '../src/care/care-item.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import type { Position } from '../src/plan/position.ts';
import type { NeedRule, Thing } from '../src/plan/thing.ts';

/** A knowledge with one thing changed. */
export interface PlanMutant {
  readonly how: string;
  /** What the change is about. */
  readonly things: readonly string[];
  readonly facts: readonly string[];
  readonly knowledge: PlanKnowledge;
}

type Edit<T> = readonly [how: string, to: T | undefined];

function without<T extends object>(entry: T, key: keyof T): T {
  const { [key]: _, ...rest } = entry;
  return rest as T;
}

const shorter = (hour: number | null, by: number): number => (hour === null ? 500 : Math.max(0, hour - by));

function itemEdits(item: CareItem): readonly Edit<CareItem>[] {
  const { untilHour, floorHour } = item;
  const ends = (['standard', 'deep'] as const).flatMap((depth): readonly Edit<CareItem>[] => {
    const to = (hour: number): CareItem => ({ ...item, untilHour: { ...untilHour, [depth]: hour } });
    const belowFloor =
      floorHour === undefined ? [] : ([[`${depth} end below the floor`, to(floorHour[depth] - 1)]] as const);
    return [[`${depth} end an hour earlier`, to(shorter(untilHour[depth], 1))], ...belowFloor];
  });
  return [
    ['deleted', undefined],
    ['turned round', { ...item, stance: item.stance === 'avoid' ? 'do' : 'avoid' }],
    ['begins an hour later', { ...item, fromHour: item.fromHour + 1 }],
    ...ends,
    ...(floorHour === undefined ? [] : ([['without its floor', without(item, 'floorHour')]] as const)),
    ...(item.endCondition === undefined
      ? []
      : ([['without its condition', without(item, 'endCondition')]] as const)),
    ...(item.whenContext === undefined
      ? []
      : ([
          ['for everybody', without(item, 'whenContext')],
          ['for nobody', { ...item, whenContext: { ...item.whenContext, is: [] } }],
        ] as const)),
    ...(item.whenAny === undefined ? [] : ([['without signs', without(item, 'whenAny')]] as const)),
    ...(item.unlessAny === undefined ? [] : ([['with any sign', without(item, 'unlessAny')]] as const)),
    ...(item.unlessSupplied === undefined
      ? item.stance === 'avoid'
        ? ([['not for what is supplied', { ...item, unlessSupplied: true }]] as const)
        : []
      : ([['for what is supplied too', without(item, 'unlessSupplied')]] as const)),
  ];
}

function positionEdits(position: Position): readonly Edit<Position>[] {
  const { stance, untilHour, overruledBy, endCondition, when } = position;
  return [
    ['not told', undefined],
    ['turned round', { ...position, stance: stance === 'avoid' ? 'may' : 'avoid' }],
    ...(typeof untilHour === 'number'
      ? ([['an hour shorter', { ...position, untilHour: Math.max(0, untilHour - 1) }]] as const)
      : ([['with an end', { ...position, untilHour: 500 }]] as const)),
    ...(overruledBy === undefined
      ? ([['overruled', { ...position, overruledBy: 'X-1' }]] as const)
      : ([['followed', without(position, 'overruledBy')]] as const)),
    ...(endCondition === undefined
      ? []
      : ([['without its condition', without(position, 'endCondition')]] as const)),
    ...(when === undefined ? [] : ([['for everybody', without(position, 'when')]] as const)),
    ['as strong as can be', { ...position, strength: 5 }],
  ];
}

function thingEdits(thing: Thing): readonly Edit<Thing>[] {
  const { isA = [], contraindicatedBy = [], meets = [] } = thing;
  return [
    ...isA.map(
      (parent): Edit<Thing> => [
        `no longer a ${parent}`,
        { ...thing, isA: isA.filter((other) => other !== parent) },
      ],
    ),
    ...contraindicatedBy.map(
      (fact): Edit<Thing> => [
        `not forbidden by ${fact.c}`,
        { ...thing, contraindicatedBy: contraindicatedBy.filter((other) => other !== fact) },
      ],
    ),
    ...meets.map(
      (need): Edit<Thing> => [
        `no longer meets ${need}`,
        { ...thing, meets: meets.filter((other) => other !== need) },
      ],
    ),
    ...(thing.neverTold === undefined ? [] : ([['told', without(thing, 'neverTold')]] as const)),
    ...(thing.prescribed === undefined ? [] : ([['not prescribed', without(thing, 'prescribed')]] as const)),
  ];
}

function needEdits(need: NeedRule): readonly Edit<NeedRule>[] {
  return [
    ['forgotten', undefined],
    ['counted an hour later', { ...need, fromHour: need.fromHour + 1 }],
  ];
}

function replaced<T>(list: readonly T[], at: number, to: T | undefined): readonly T[] {
  return list.toSpliced(at, 1, ...(to === undefined ? [] : [to]));
}

/** Answers a knowledge with each care item, source, thing and need changed in each way, one at a time. */
export function* planMutants(knowledge: PlanKnowledge): Generator<PlanMutant> {
  const { care, positions, things, needs } = knowledge;
  for (const [at, item] of care.entries()) {
    const facts = item.whenContext === undefined ? [] : [item.whenContext.c];
    for (const [how, to] of itemEdits(item)) {
      const changed = { ...knowledge, care: replaced(care, at, to) };
      yield { how: `${item.id} ${how}`, things: [item.thing], facts, knowledge: changed };
    }
  }
  for (const [at, position] of positions.entries()) {
    const facts = position.when === undefined ? [] : [position.when.c];
    for (const [how, to] of positionEdits(position)) {
      const changed = { ...knowledge, positions: replaced(positions, at, to) };
      yield {
        how: `${position.cite} on ${position.thing} ${how}`,
        things: [position.thing],
        facts,
        knowledge: changed,
      };
    }
  }
  for (const [at, thing] of things.entries()) {
    const facts = (thing.contraindicatedBy ?? []).map(({ c }) => c);
    for (const [how, to] of thingEdits(thing)) {
      const changed = { ...knowledge, things: replaced(things, at, to) };
      yield { how: `${thing.id} ${how}`, things: [thing.id], facts, knowledge: changed };
    }
  }
  for (const [at, need] of needs.entries()) {
    for (const [how, to] of needEdits(need)) {
      const changed = { ...knowledge, needs: replaced(needs, at, to) };
      yield { how: `${need.need} ${how}`, things: [need.fallback], facts: [], knowledge: changed };
    }
  }
}
