import type { CareItem } from '../src/care/care-item.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import type { Position } from '../src/plan/position.ts';
import type { FactCondition, Thing } from '../src/plan/thing.ts';

/** Everything said about one thing, found again without the engine's help. */
export interface Family {
  readonly thing: Thing;
  /** The thing and what it is. */
  readonly above: ReadonlySet<string>;
  readonly avoidItems: readonly CareItem[];
  readonly doItems: readonly CareItem[];
  readonly positions: readonly Position[];
  readonly forbiddenBy: readonly FactCondition[];
  /** Facts any of this mentions. */
  readonly facts: ReadonlySet<string>;
  /** What it is, of which something narrower that it is too is spoken against. */
  readonly wide: ReadonlySet<string>;
  /** The needs it meets. */
  readonly meets: ReadonlySet<string>;
  /** Rule 11: no line, of whomever, tells a person to use it. */
  readonly isUntold: boolean;
}

function aboveOf(id: string, things: readonly Thing[]): ReadonlySet<string> {
  const above = new Set([id]);
  for (let size = 0; size < above.size; ) {
    size = above.size;
    for (const thing of things) {
      if (above.has(thing.id)) for (const parent of thing.isA ?? []) above.add(parent);
    }
  }
  return above;
}

function isWide(id: string, above: ReadonlySet<string>, { things, care, positions }: PlanKnowledge): boolean {
  const isAgainst = (other: string): boolean =>
    [...care, ...positions].some(({ stance, thing }) => stance === 'avoid' && thing === other);
  return [...above].some((other) => other !== id && aboveOf(other, things).has(id) && isAgainst(other));
}

function familyOf(thing: Thing, knowledge: PlanKnowledge): Family {
  const { things, care, positions } = knowledge;
  const above = aboveOf(thing.id, things);
  const named = things.filter(({ id }) => above.has(id));
  const isPrescribed = (id: string): boolean =>
    things.some((other) => other.id === id && other.prescribed === true);
  const own = care.filter((item) => item.stance === 'do' && item.thing === thing.id);
  const asking = care.filter((item) => item.stance === 'do' && isPrescribed(item.thing));
  const avoidItems = care.filter((item) => item.stance === 'avoid' && above.has(item.thing));
  const doItems = thing.prescribed === true && own.length === 0 ? asking : own;
  const said = positions.filter((position) => above.has(position.thing));
  const forbiddenBy = named.flatMap(({ contraindicatedBy }) => contraindicatedBy ?? []);
  const items = [...avoidItems, ...doItems];
  const hangsOnDepth = items.some(
    ({ untilHour, floorHour }) =>
      untilHour.standard !== untilHour.deep || floorHour?.standard !== floorHour?.deep,
  );
  const facts = [
    ...items.flatMap(({ whenContext }) => (whenContext === undefined ? [] : [whenContext.c])),
    ...said.flatMap(({ when }) => (when === undefined ? [] : [when.c])),
    ...forbiddenBy.map(({ c }) => c),
    ...(hangsOnDepth ? ['depth-class'] : []),
  ];
  return {
    thing,
    above,
    avoidItems,
    doItems,
    positions: said,
    forbiddenBy,
    facts: new Set(facts),
    wide: new Set([...above].filter((id) => isWide(id, above, knowledge))),
    meets: new Set(named.flatMap(({ meets }) => meets ?? [])),
    isUntold: named.some((other) => other.neverTold ?? false),
  };
}

const known = new WeakMap<PlanKnowledge, ReadonlyMap<string, Family>>();

/** Answers what is said about each thing, by its id. */
export function familiesOf(knowledge: PlanKnowledge): ReadonlyMap<string, Family> {
  const before = known.get(knowledge);
  if (before !== undefined) return before;
  const families = new Map(knowledge.things.map((thing) => [thing.id, familyOf(thing, knowledge)]));
  known.set(knowledge, families);
  return families;
}
