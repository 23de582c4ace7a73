import type { CompiledIngredients } from './compile-ingredients.ts';
import { everydayAnswer } from './everyday-answer.ts';
import { type EverydayHit, everydayHits, saidIn } from './everyday-hits.ts';
import { phraseWords } from './everyday-words.ts';
import { judgeIngredient } from './judge-ingredient.ts';
import { withoutStrength } from './label-strength.ts';
import { nameKey } from './name-key.ts';
import {
  hasAllergy,
  type PersonalFacts,
  personalReason,
  type ReadAllergy,
  readAllergies,
} from './personal-allergies.ts';
import type { IngredientAnswer, ProductAnswer } from './product-answer.ts';
import { productFrom } from './product-from.ts';
import { byNameNote, unknownAllergyNote } from './product-notes.ts';
import { recogniseIngredient } from './recognise-ingredient.ts';
import { withPrescribed } from './said-prescribed.ts';
import { byStrictness, strictest } from './strictness.ts';
import type { HoldLookup } from './thing-hold.ts';
import type { Moment } from './thing-verdict.ts';

/** A product type or an activity by an everyday name, and for whom and when. */
export interface EverydayInput {
  readonly phrase: string;
  readonly person?: PersonalFacts;
  /** Hours since the end of the treatment; unknown counts as its end. */
  readonly hour?: number;
  readonly isCalm?: boolean;
}

/** A name of a product or an activity is no longer than so. */
export const MAX_PHRASE_LENGTH = 200;
const MOST_WORDS = 5;
const AMOUNT = /(?<![\p{L}\d-])(?:\d+[.,]\d+ ?%?|\d+ ?%)/gu;
const NOBODY_SAYS = 'No source we have speaks of this. Ask your clinic.';
const PARTLY =
  'We do not know every word of this name, so it may hold more. Ask your clinic, or paste its list.';
const NOT_TOLD =
  'You told of an allergy, and a name does not tell what is inside. Paste its list, or ask your clinic.';
const NO_TIME = 'You gave no time, so this counts as just after your treatment.';

/** Answers whether a text holds no word at all, only signs and pictures. */
export function namesNothing(phrase: string): boolean {
  return !/[\p{L}\p{N}]/u.test(phrase);
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
  /** It stands in the table as it is said, but for a word such as "cream". */
  readonly isSure: boolean;
  readonly places: readonly number[];
}

function ingredientsIn(
  compiled: CompiledIngredients,
  phrase: string,
  context: {
    readonly moment: Moment;
    readonly told: PersonalFacts;
    readonly allergies: readonly ReadAllergy[];
    readonly spoken: ReadonlySet<string | undefined>;
    readonly isInTable: boolean;
  },
): readonly Named[] {
  const { moment, told, allergies, spoken, isInTable } = context;
  const { strength } = withoutStrength(phrase);
  const words = phrase
    .replace(AMOUNT, ' ')
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '');
  const found: Named[] = [];
  const taken = new Set<number>();
  const most = isInTable ? words.length : MOST_WORDS;
  for (let length = Math.min(most, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const places = Array.from({ length }, (_, step) => start + step);
      if (places.some((place) => taken.has(place))) continue;
      const name = words.slice(start, start + length).join(' ');
      const mention = { printed: name, name, bracketed: [], ...(strength === undefined ? {} : { strength }) };
      const read = recogniseIngredient(compiled, mention);
      if (read.recognised === 'no' || read.classes.length === 0) continue;
      if (read.recognised === 'by-name' && length === 1 && words.length > 1 && read.label === undefined)
        continue;
      const isSure = read.recognised === 'by-table' && read.readAs === undefined;
      if (!isSure && length > 1 && hasLooseEnd(name, spoken)) continue;
      const one = { mention, found: read };
      found.push({
        places,
        isSure,
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

/** What was judged when only a name was given; a list tells more. */
function nameNotes(
  judgedAs: readonly IngredientAnswer[],
  { isBrand, allergies }: { readonly isBrand: boolean; readonly allergies: readonly ReadAllergy[] },
): readonly string[] {
  if (judgedAs.length === 0) return [];
  const told = allergies.map(({ said }) => said).join(', ');
  return [
    byNameNote([...new Set(judgedAs.map(({ name }) => name))]),
    ...(isBrand ? ['One brand has many products. Check the list on yours.'] : []),
    ...(told === '' ? [] : [`A name does not tell what is inside. Look on the label for: ${told}.`]),
  ];
}

/** Answers whether a product or an activity named in everyday words may be used or done; where nothing is known, the clinic is asked. */
export function judgeEveryday(
  compiled: CompiledIngredients,
  holds: HoldLookup,
  input: EverydayInput,
): ProductAnswer {
  const { person: told = {}, hour, isCalm } = input;
  const phrase = saidIn(compiled, input.phrase.slice(0, MAX_PHRASE_LENGTH).trim());
  const moment: Moment = { holds, hour: hour ?? 0, ...(isCalm === undefined ? {} : { isCalm }) };
  const words = phraseWords(phrase);
  const allergies = readAllergies(compiled, told);
  // The very name of an ingredient is no misspelling of something else: betaine is not betadine.
  const isInTable = compiled.byKey.has(nameKey(phrase));
  const { hits: spokenOf, taken, isBrand } = everydayHits(compiled, words, isInTable ? 'the-word' : 'a-slip');
  const spoken = new Set([...taken].map((place) => words[place]?.stem));
  const isSpoken = (name: string): boolean => phraseWords(name).every(({ stem }) => spoken.has(stem));
  const forWhom = { compiled, phrase, moment, told, allergies };
  const spokenAs = strictest(spokenOf.map(({ thing }) => everydayAnswer(thing, forWhom)));
  const isMoreSaid = (name: string): boolean => {
    const stems = new Set(phraseWords(name).map(({ stem }) => stem));
    return spokenOf.some(({ places }) => places.length > stems.size);
  };
  /**
   * A name both of a product and of what it is made of: the longer wait of the two counts, as it would on the label. Where
   * the product says more than the ingredient ("vitamin C tablets"), or no source holds the ingredient, the thing counts.
   */
  const addsNothing = (answer: IngredientAnswer): boolean => {
    if (!isSpoken(answer.name) || spokenAs === undefined) return false;
    if (!spokenOf.some(({ thing }) => thing.isProduct)) return true;
    const isHeld = answer.untilHour !== undefined || (answer.onlyWhen ?? []).length > 0;
    return !isHeld || isMoreSaid(answer.name) || byStrictness(answer, spokenAs) <= 0;
  };
  const named = ingredientsIn(compiled, phrase, { moment, told, allergies, spoken, isInTable }).filter(
    ({ answer }) => answer.personal === true || answer.askWhom !== undefined || !addsNothing(answer),
  );
  const stems = (name: string): ReadonlySet<string> => new Set(phraseWords(name).map(({ stem }) => stem));
  const exact = named.flatMap(({ answer, isSure }) => (isSure ? [stems(answer.name)] : []));
  /** "hydrocortisone butyrate" is more than "hydrocortisone". */
  const isPartOf = ({ places }: EverydayHit): boolean =>
    exact.some(
      (name) => name.size > places.length && places.every((place) => name.has(words[place]?.stem ?? '')),
    );
  const hits = spokenOf.filter((hit) => !isPartOf(hit));
  const all = [
    ...hits.map(({ thing }) => everydayAnswer(thing, forWhom)),
    ...named.map(({ answer }) => answer),
  ];
  const generic = new Set(hits.flatMap(({ thing }) => (thing.isGeneric ? [thing.id] : [])));
  const specific = all.filter(({ id }) => id === undefined || !generic.has(id));
  const counting = specific.some(({ answer }) => answer !== 'may') ? specific : all;
  const answers = withPrescribed(compiled, { phrase, hits }, counting);
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
  const isProduct = named.length > 0 || hits.some(({ thing }) => thing.isProduct === true);
  const isFree = answers.every(({ answer }) => answer === 'may');
  const isAllergic = isProduct && !isInTable && hasAllergy(compiled, told, allergies);
  const judged =
    answers.length === 0
      ? [asked(NOBODY_SAYS)]
      : isFree && isAllergic
        ? [...answers, asked(NOT_TOLD)]
        : isFree && strange.length > 0
          ? [...answers, asked(PARTLY)]
          : answers;
  const strangers = allergies.filter(({ isKnown }) => !isKnown).map(({ said }) => said);
  const notes = [
    ...(hour === undefined ? [NO_TIME] : []),
    ...(strangers.length === 0 ? [] : [unknownAllergyNote(strangers)]),
    ...(isProduct ? nameNotes(answers, { isBrand, allergies }) : []),
  ];
  return productFrom(judged, { notes, isIncomplete: false, unknownAllergies: strangers });
}
