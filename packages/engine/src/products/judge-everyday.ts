import type { CompiledIngredients } from './compile-ingredients.ts';
import { type PhraseWord, phraseWords, placesOf } from './everyday-words.ts';
import type { EverydayThing } from './ingredient-knowledge.ts';
import { judgeIngredient } from './judge-ingredient.ts';
import { type PersonalFacts, personalReason, readAllergy } from './personal-allergies.ts';
import type { IngredientAnswer, ProductAnswer } from './product-answer.ts';
import { productFrom } from './product-from.ts';
import { recogniseIngredient } from './recognise-ingredient.ts';
import type { HoldLookup } from './thing-hold.ts';
import type { Moment } from './thing-verdict.ts';
import { thingVerdict } from './thing-verdict.ts';

/** A product type or an activity by an everyday name, and for whom and when. */
export interface EverydayInput {
  readonly phrase: string;
  readonly person?: PersonalFacts;
  /** Hours since the end of the treatment; unknown counts as its end. */
  readonly hour?: number;
  readonly isCalm?: boolean;
}

const LONGEST_PHRASE = 200;
const MOST_WORDS = 5;
const NOBODY_SAYS = 'No source we have speaks of this. Ask your clinic.';
const PARTLY =
  'We do not know every word of this name, so it may hold more. Ask your clinic, or paste its list.';
const NO_TIME = 'You gave no time, so this counts as just after your treatment.';
const ONLY_A_NAME = 'A name does not tell all that is inside. Paste the list of ingredients to be sure.';

interface Hit {
  readonly thing: EverydayThing;
  readonly places: readonly number[];
}

/** The longest names first; a shorter one counts only where it names something the longer ones did not. */
function hitsIn(compiled: CompiledIngredients, words: readonly PhraseWord[]): readonly Hit[] {
  const all = compiled.knowledge.everyday
    .flatMap((thing) =>
      thing.names.flatMap((name) => {
        const places = placesOf(words, name);
        return places === undefined ? [] : [{ thing, places }];
      }),
    )
    .sort((a, b) => b.places.length - a.places.length);
  const taken = new Set<number>();
  const hits: Hit[] = [];
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
  return hits;
}

function everydayAnswer({ thing }: Hit, moment: Moment): IngredientAnswer {
  const verdict =
    thing.thing === undefined
      ? ({ answer: thing.answer ?? 'ask', onlyWhen: [], unless: [] } as const)
      : thingVerdict(thing.thing, moment);
  const { answer, onlyWhen, unless } = verdict;
  const untilHour = 'untilHour' in verdict ? verdict.untilHour : undefined;
  return {
    name: thing.names[0],
    recognised: 'by-table',
    id: thing.id,
    classes: [],
    answer,
    ...(untilHour === undefined ? {} : { untilHour }),
    ...(onlyWhen.length === 0 ? {} : { onlyWhen }),
    ...(unless.length === 0 ? {} : { unless }),
    because: thing.because,
    basis: thing.cites,
  };
}

/** "my retinol serum" is no name of an ingredient: its first or last word is not of it. */
function hasLooseEnd(name: string, spoken: ReadonlySet<string | undefined>): boolean {
  const words = phraseWords(name);
  return [words[0], words.at(-1)].some(
    (word) => word !== undefined && (word.isFiller || spoken.has(word.stem)),
  );
}

interface Named {
  readonly answer: IngredientAnswer;
  readonly places: readonly number[];
}

function ingredientsIn(
  compiled: CompiledIngredients,
  phrase: string,
  context: {
    readonly moment: Moment;
    readonly told: PersonalFacts;
    readonly spoken: ReadonlySet<string | undefined>;
  },
): readonly Named[] {
  const { moment, told, spoken } = context;
  const words = phrase.split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== '');
  const allergies = (told.allergies ?? []).map((said) => readAllergy(compiled, said));
  const found: Named[] = [];
  const taken = new Set<number>();
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const places = Array.from({ length }, (_, step) => start + step);
      if (places.some((place) => taken.has(place))) continue;
      const name = words.slice(start, start + length).join(' ');
      const mention = { printed: name, name, bracketed: [] };
      const read = recogniseIngredient(compiled, mention);
      if (read.recognised === 'no' || read.classes.length === 0) continue;
      if (read.recognised === 'by-name' && length === 1 && words.length > 1 && read.label === undefined)
        continue;
      if (read.recognised === 'by-name' && length > 1 && hasLooseEnd(name, spoken)) continue;
      const one = { mention, found: read };
      found.push({
        places,
        answer: judgeIngredient(compiled, one, {
          moment,
          personal: personalReason(compiled, one, { told, allergies }),
        }),
      });
      for (const place of places) taken.add(place);
    }
  }
  return found;
}

/** Answers whether a product or an activity named in everyday words may be used or done; where nothing is known, the clinic is asked. */
export function judgeEveryday(
  compiled: CompiledIngredients,
  holds: HoldLookup,
  input: EverydayInput,
): ProductAnswer {
  const { person: told = {}, hour, isCalm } = input;
  const phrase = input.phrase.slice(0, LONGEST_PHRASE).trim();
  const moment: Moment = { holds, hour: hour ?? 0, ...(isCalm === undefined ? {} : { isCalm }) };
  const words = phraseWords(phrase);
  const hits = hitsIn(compiled, words);
  const spoken = new Set(hits.flatMap(({ places }) => places).map((place) => words[place]?.stem));
  const isSpoken = (name: string): boolean => phraseWords(name).every(({ stem }) => spoken.has(stem));
  const named = ingredientsIn(compiled, phrase, { moment, told, spoken }).filter(
    ({ answer }) => answer.personal === true || !isSpoken(answer.name),
  );
  const all = [...hits.map((hit) => everydayAnswer(hit, moment)), ...named.map(({ answer }) => answer)];
  const generic = new Set(hits.flatMap(({ thing }) => (thing.isGeneric ? [thing.id] : [])));
  const specific = all.filter(({ id }) => id === undefined || !generic.has(id));
  const answers = specific.some(({ answer }) => answer !== 'may') ? specific : all;
  const inNames = new Set(named.flatMap(({ answer }) => phraseWords(answer.name)).map(({ stem }) => stem));
  const strange = words.filter(({ stem, isFiller }) => !isFiller && !spoken.has(stem) && !inNames.has(stem));
  const asked = (because: string): IngredientAnswer => ({
    name: phrase,
    recognised: 'no',
    classes: [],
    answer: 'ask',
    because,
    basis: [],
  });
  const judged =
    answers.length === 0
      ? [asked(NOBODY_SAYS)]
      : strange.length > 0 && answers.every(({ answer }) => answer === 'may')
        ? [...answers, asked(PARTLY)]
        : answers;
  const isProduct = named.length > 0 || hits.some(({ thing }) => thing.thing !== undefined);
  const notes = [
    ...(hour === undefined ? [NO_TIME] : []),
    ...(isProduct && answers.length > 0 && judged.every(({ answer }) => answer === 'may')
      ? [ONLY_A_NAME]
      : []),
  ];
  return productFrom(judged, { notes, isIncomplete: false });
}
