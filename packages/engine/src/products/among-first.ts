import type { CompiledIngredients } from './compile-ingredients.ts';
import type { ReadMention } from './read-label.ts';

/** A shorter list says nothing of how much is in. */
const SHORTEST_LIST = 4;

/** Answers the mentions with what each also counts as by standing among the first: lists name what they hold most of first. */
export function withFirstPlaces(
  { amongFirst }: CompiledIngredients,
  mentions: readonly ReadMention[],
): readonly ReadMention[] {
  if (mentions.length < SHORTEST_LIST) return mentions;
  return mentions.map((one, place) => {
    const also = one.found.ids.flatMap((id) => {
      const first = amongFirst.get(id);
      return first !== undefined && place < first.places ? first.classes : [];
    });
    if (also.length === 0) return one;
    return { ...one, found: { ...one.found, classes: [...new Set([...one.found.classes, ...also])] } };
  });
}
