import type { CompiledIngredients } from './compile-ingredients.ts';
import { type Nearness, type PhraseWord, phraseWords, placesOf, type SpokenName } from './everyday-words.ts';
import type { EverydayThing } from './ingredient-knowledge.ts';
import { nameKey } from './name-key.ts';

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

/** A wider thing says nothing beside a kind of it, and a generic one nothing in words that name something else. */
function withoutWider(hits: readonly EverydayHit[], words: readonly PhraseWord[]): readonly EverydayHit[] {
  const kinds = new Set(hits.flatMap(({ thing }) => thing.kindOf ?? []));
  const named = new Set(hits.flatMap(({ thing, places }) => (thing.isGeneric === true ? [] : places)));
  const says = ({ thing, places }: EverydayHit): boolean =>
    thing.isGeneric !== true || places.some((place) => !named.has(place) && words[place]?.isFiller !== true);
  return hits.filter((hit) => !kinds.has(hit.thing.id) && says(hit));
}

const DENIED =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]+[ -]free(?![\p{L}\p{N}]| (?:of|from)(?!\p{L}))|(?<![\p{L}\p{N}])(?:without|free (?:of|from)|sans|sin|ohne)(?![\p{L}\p{N}])(?:(?!(?<!\p{L})(?:with|but|plus|and|con|pero|y|avec|et|mit|und)(?!\p{L})|[&+]).)*/giu;

/** "after microneedling": what all are here for says nothing of what is asked about. */
const AFTER_IT =
  /(?<![\p{L}\p{N}])(?:after|following|post|since)[- ]+(?:(?:my|the|a|an|last|rf|face|facial) )*(?:micro ?-?needling|needling|derma ?-?roll(?:er|ing)|derma ?pen|skin ?pen|treatment)(?: (?:session|treatment|procedure))?(?![\p{L}\p{N}])/giu;

/** Answers a phrase without what it says is not in it, and without the treatment it comes after: "retinol-free cream" is a cream; "fragrance-free cream" is a thing of its own. */
export function saidIn(
  { everyday, byKey }: Pick<CompiledIngredients, 'everyday' | 'byKey'>,
  phrase: string,
): string {
  const asked = phrase.replace(AFTER_IT, ' ').trim();
  if (asked !== phrase && /\p{L}/u.test(asked)) return saidIn({ everyday, byKey }, asked);
  const rest = phrase.replace(DENIED, ' ').trim();
  if (rest === phrase || !/\p{L}/u.test(rest) || byKey.has(nameKey(phrase))) return phrase;
  const words = phraseWords(phrase);
  const left = new Set(phraseWords(rest).map(({ stem }) => stem));
  const isNamed = everyday.some(
    ({ name }) => name.stems.some((stem) => !left.has(stem)) && isDenying(name) && placesOf(words, name),
  );
  return isNamed ? phrase : rest;
}

const isDenying = ({ stems }: SpokenName): boolean => stems.some((stem) => DENYING.has(stem));
const DENYING = new Set(phraseWords('free without sans sin ohne').map(({ stem }) => stem));

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
  return {
    hits: withoutWider(withoutSpokenBrands(hits), words),
    taken,
    isBrand: hits.some(({ thing }) => thing.isBrand),
  };
}
