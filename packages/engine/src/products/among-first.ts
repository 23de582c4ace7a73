import type { CompiledIngredients } from './compile-ingredients.ts';
import type { ReadMention } from './read-label.ts';

/** A shorter list says nothing of how much is in. */
const SHORTEST_LIST = 4;

/** Answers the mentions with what each also counts as by standing among the first, where most is inside, or beside one that counts so outright or makes it count. */
export function withFirstPlaces(
  { amongFirst }: CompiledIngredients,
  mentions: readonly ReadMention[],
): readonly ReadMention[] {
  if (mentions.length < SHORTEST_LIST) return mentions;
  const outright = new Set(mentions.flatMap(({ found }) => found.classes));
  return mentions.map((one, place) => {
    const also = one.found.ids.flatMap((id) => {
      const first = amongFirst.get(id);
      if (first === undefined) return [];
      const isBeside = first.beside?.some((other) => outright.has(other)) === true;
      return first.classes.filter((counted) => place < first.places || isBeside || outright.has(counted));
    });
    if (also.length === 0) return one;
    return { ...one, found: { ...one.found, classes: [...new Set([...one.found.classes, ...also])] } };
  });
}
