import type { IngredientKnowledge, PlanKnowledge } from '@afterneedle/engine';
import type { LedgerEntry, StatedByKind } from './ledger-entry.ts';

type Held = Pick<PlanKnowledge, 'things' | 'care'>;

function lineageOf(id: string, things: Held['things']): readonly string[] {
  const parents = things.find((thing) => thing.id === id)?.isA ?? [];
  return [id, ...parents.flatMap((parent) => lineageOf(parent, things))];
}

/** The hours for which a thing waits: those of every care item that leaves it out. */
function statedByThing(
  thing: string | undefined,
  { things, care }: Held,
): { readonly stated?: StatedByKind } {
  if (thing === undefined) return {};
  const lineage = lineageOf(thing, things);
  const held = care.filter((item) => item.stance === 'avoid' && lineage.includes(item.thing));
  if (held.length === 0) return {};
  const stated = {
    starts: held.map(({ fromHour }) => fromHour),
    ends: held.flatMap(({ untilHour: { standard, deep } }) => [standard, deep]),
  };
  return { stated: { 'care-avoid': stated } };
}

/** Answers the entries of "May I use this yet?"; their dates are those of the thing they name. */
export function productEntries(
  { classes, everyday }: IngredientKnowledge,
  held: Held,
): readonly LedgerEntry[] {
  return [
    ...classes.map(
      ({ id, cites, thing }): LedgerEntry => ({
        kind: 'ingredient-class',
        id,
        cites,
        ...statedByThing(thing, held),
      }),
    ),
    ...everyday.map(
      ({ id, cites, thing }): LedgerEntry => ({
        kind: 'everyday',
        id,
        cites,
        ...statedByThing(thing, held),
      }),
    ),
  ];
}
