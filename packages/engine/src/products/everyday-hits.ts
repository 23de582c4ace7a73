import type { CompiledIngredients } from './compile-ingredients.ts';
import { type Nearness, type PhraseWord, placesOf } from './everyday-words.ts';
import type { EverydayThing } from './ingredient-knowledge.ts';

/** An everyday thing that a phrase names, and the places of its words. */
export interface EverydayHit {
  readonly thing: EverydayThing;
  readonly places: readonly number[];
}

/** A brand says nothing where a kind of product is named beside it. */
function withoutSpokenBrands(hits: readonly EverydayHit[]): readonly EverydayHit[] {
  const isKind = ({ thing }: EverydayHit): boolean => thing.isBrand !== true;
  return hits.some(isKind) ? hits.filter(isKind) : hits;
}

/** Answers what a phrase names: the longest names first; a shorter one counts only where it names something the longer ones did not. */
export function everydayHits(
  compiled: CompiledIngredients,
  words: readonly PhraseWord[],
  nearness?: Nearness,
): {
  readonly hits: readonly EverydayHit[];
  readonly taken: ReadonlySet<number>;
  readonly isBrand: boolean;
} {
  const all = compiled.everyday
    .flatMap(({ thing, name }) => {
      const places = placesOf(words, name, nearness);
      return places === undefined ? [] : [{ thing, places }];
    })
    .sort((a, b) => b.places.length - a.places.length);
  const taken = new Set<number>();
  const hits: EverydayHit[] = [];
  for (const hit of all) {
    const isSame = hits.some(
      ({ thing, places }) =>
        thing !== hit.thing &&
        places.length === hit.places.length &&
        hit.places.every((place) => places.includes(place)),
    );
    if (hits.some(({ thing }) => thing === hit.thing)) continue;
    const addsNothing = hit.places.every((place) => taken.has(place) || words[place]?.isFiller);
    if (!isSame && taken.size > 0 && addsNothing) continue;
    hits.push(hit);
    for (const place of hit.places) taken.add(place);
  }
  return { hits: withoutSpokenBrands(hits), taken, isBrand: hits.some(({ thing }) => thing.isBrand) };
}
