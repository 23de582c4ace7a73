import type { Thing } from './thing.ts';

/** Answers for each thing everything it is, itself first, the others sorted. */
export function lineagesOf(things: readonly Thing[]): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  if (byId.size !== things.length) throw new RangeError('two things have the same id');
  const climb = (id: string, seen: Set<string>): Set<string> => {
    for (const parent of byId.get(id)?.isA ?? []) {
      if (!byId.has(parent)) throw new RangeError(`${id} is a ${parent}, which is not a thing`);
      if (seen.has(parent)) continue;
      seen.add(parent);
      climb(parent, seen);
    }
    return seen;
  };
  return new Map(
    things.map(({ id }) => {
      const above = climb(id, new Set());
      if (above.has(id)) throw new RangeError(`${id} is in the end a ${id}`);
      return [id, [id, ...[...above].toSorted()]];
    }),
  );
}
