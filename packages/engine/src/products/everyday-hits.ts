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

const SAID_FREE = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+[ -]free(?![\p{L}\p{N}]| (?:of|from)(?!\p{L}))/giu;
/** "without" and the words behind it, up to any mark between words. */
const SAID_WITHOUT =
  /(?<![\p{L}\p{N}])(?:without|free (?:of|from)|sans|sin|ohne)((?: +[\p{L}\p{N}][\p{L}\p{N}'’-]*)+)/giu;
const NAME_LENGTHS = [4, 3, 2];
const NO_NAME = new Set('any added the all'.split(' '));
const OR = new Set('or nor o ni ou oder'.split(' '));

type Names = Pick<CompiledIngredients, 'everyday' | 'byKey'>;

function isName({ everyday, byKey }: Names, words: readonly string[]): boolean {
  const text = words.join(' ');
  const stems = phraseWords(text).map(({ stem }) => stem);
  const isSpoken = ({ name }: Names['everyday'][number]): boolean =>
    name.stems.length === stems.length && name.stems.every((one, at) => one === stems[at]);
  return byKey.has(nameKey(text)) || everyday.some(isSpoken);
}

/** How many words "without" denies: the longest name right behind it, or one word; after "or" the next one too. */
function deniedCount(names: Names, words: readonly string[]): number {
  const isIn = (set: ReadonlySet<string>, at: number): boolean => set.has(words[at]?.toLowerCase() ?? '');
  let at = 0;
  while (isIn(NO_NAME, at)) at += 1;
  at += NAME_LENGTHS.find((n) => words.length >= at + n && isName(names, words.slice(at, at + n))) ?? 1;
  return isIn(OR, at) ? at + 1 + deniedCount(names, words.slice(at + 1)) : at;
}

function withoutDenied(names: Names, phrase: string): string {
  const rest = phrase.replace(SAID_FREE, ' ').replace(SAID_WITHOUT, (_, run: string) => {
    const words = run.trim().split(/ +/u);
    return ` ${words.slice(deniedCount(names, words)).join(' ')} `;
  });
  return rest === phrase ? phrase : withoutDenied(names, rest);
}

/** "after microneedling": what all are here for says nothing of what is asked about. */
const AFTER_IT =
  /(?<![\p{L}\p{N}])(?:after|following|post|since)[- ]+(?:(?:my|the|a|an|last|rf|face|facial) )*(?:micro ?-?needling|needling|derma ?-?roll(?:er|ing)|derma ?pen|skin ?pen|treatment)(?: (?:session|treatment|procedure))?(?![\p{L}\p{N}])/giu;

/** Answers a phrase without what it says is not in it, and without the treatment it comes after: "retinol-free cream" is a cream; "fragrance-free cream" is a thing of its own. */
export function saidIn(names: Names, phrase: string): string {
  const { everyday, byKey } = names;
  const asked = phrase.replace(AFTER_IT, ' ').trim();
  if (asked !== phrase && /\p{L}/u.test(asked)) return saidIn(names, asked);
  const rest = withoutDenied(names, phrase).trim();
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
