import type { Equivalent } from './alike.ts';
import { equivalents } from './equivalent.ts';
import type { Mutant } from './mutants-of.ts';

const keyOf = ({ file, before, after, kind }: Mutant | Equivalent): string =>
  [file, before, after, kind].join('\n');

/** Answers which mutants are called equal, by their places in the list, and which entries fit no mutant any more. */
export function equalMutants(
  mutants: readonly Mutant[],
  entries: readonly Equivalent[] = equivalents,
): { readonly equal: ReadonlySet<number>; readonly stale: readonly Equivalent[] } {
  const places = Map.groupBy(mutants.keys(), (place) => keyOf(mutants[place] as Mutant));
  const found = entries.map((entry) => {
    const same = places.get(keyOf(entry)) ?? [];
    return { entry, same: entry.nth === undefined ? same : same.slice(entry.nth - 1, entry.nth) };
  });
  return {
    equal: new Set(found.flatMap(({ same }) => same)),
    stale: found.filter(({ same }) => same.length === 0).map(({ entry }) => entry),
  };
}
