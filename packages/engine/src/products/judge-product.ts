import type { Problem } from '../facts/problem.ts';
import { withFirstPlaces } from './among-first.ts';
import type { CompiledIngredients } from './compile-ingredients.ts';
import { judgeEveryday } from './judge-everyday.ts';
import { judgeIngredient } from './judge-ingredient.ts';
import { namesAround } from './names-around.ts';
import { type PersonalFacts, personalReason, readAllergies } from './personal-allergies.ts';
import type { IngredientAnswer, ProductAnswer } from './product-answer.ts';
import { productFrom } from './product-from.ts';
import { productNotes } from './product-notes.ts';
import { type ReadLabel, type ReadMention, readLabel } from './read-label.ts';
import { recogniseIngredient } from './recognise-ingredient.ts';
import { asPrescribed, isSaidPrescribed } from './said-prescribed.ts';
import { MAX_MENTIONS, splitIngredients } from './split-ingredients.ts';
import type { HoldLookup } from './thing-hold.ts';

/** A product to judge: its label as pasted, or the names of its ingredients. */
export interface ProductInput {
  readonly text?: string;
  readonly names?: readonly string[];
  /** What the product is called; tells a sunscreen from a cream. */
  readonly product?: string;
  readonly person?: PersonalFacts;
  /** Hours since the end of the treatment; unknown counts as its end. */
  readonly hour?: number;
  /** Typed by a person: a name that no label has may be of everyday words. */
  readonly isTyped?: true;
  /** Whether redness, stinging, peeling and weeping are gone, where known. */
  readonly isCalm?: boolean;
}

export type JudgedProduct =
  | { readonly ok: true; readonly answer: ProductAnswer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const SUNSCREEN =
  /\bspf ?\d{0,3}\b|sun ?screen|sun ?(?:cream|block|lotion|milk|fluid|stick|gel)|sonnen(?:creme|schutz|milch)|cr[èe]me solaire|protector solar|солнцезащит|日焼け止め|선크림/iu;

function readName(compiled: CompiledIngredients, name: string): readonly ReadMention[] {
  const split = splitIngredients(name);
  const mentions =
    split.ok && split.mentions.length > 0 ? split.mentions : [{ printed: name, name, bracketed: [] }];
  return mentions.map((mention) => ({ mention, found: recogniseIngredient(compiled, mention) }));
}

function readAll(compiled: CompiledIngredients, { text, names }: ProductInput): ReadLabel {
  if (text !== undefined) return readLabel(compiled, text);
  const given = (names ?? []).filter((name) => name.trim() !== '');
  const refuse = (code: Problem['code'], message: string): ReadLabel => ({
    ok: false,
    problems: [{ path: '/names', code, message }],
  });
  if (given.length === 0) return refuse('bad-value', 'no ingredient is named');
  if (given.length > MAX_MENTIONS)
    return refuse('too-long', `one list has at most ${MAX_MENTIONS} ingredients`);
  const mentions = given.flatMap((name) => readName(compiled, name));
  return { ok: true, mentions, dropped: [], hasTwoLists: false };
}

/** More names than so are a list and no everyday words. */
const MOST_TYPED = 4;

/** What no label knows may be said in everyday words: "retinol, gym". */
function withEverydayWords(
  compiled: CompiledIngredients,
  holds: HoldLookup,
  { listed, input }: { readonly listed: readonly IngredientAnswer[]; readonly input: ProductInput },
): readonly IngredientAnswer[] {
  if (input.isTyped !== true || listed.length > MOST_TYPED) return listed;
  return listed.flatMap((one) => {
    const isPrescribed = isSaidPrescribed(compiled, one.name);
    if ((one.recognised !== 'no' && !isPrescribed) || one.personal === true) return [one];
    const { ingredients } = judgeEveryday(compiled, holds, { ...input, phrase: one.name });
    return ingredients.some(({ recognised }) => recognised !== 'no') ? ingredients : [one];
  });
}

function untoldIn(
  ingredients: readonly IngredientAnswer[],
  { definitions = [] }: PersonalFacts,
): readonly string[] {
  const open = new Set(ingredients.flatMap(({ unless = [] }) => unless.map(({ c }) => c)));
  return definitions.filter(({ id }) => open.has(id)).map(({ label }) => label.toLowerCase());
}

/** Answers whether a product may be used at an hour after the treatment, ingredient by ingredient. */
export function judgeProduct(
  compiled: CompiledIngredients,
  holds: HoldLookup,
  input: ProductInput,
): JudgedProduct {
  const read = readAll(compiled, input);
  if (!read.ok) return read;
  const { person = {}, hour, isCalm, product = '', text = '' } = input;
  const allergies = readAllergies(compiled, person);
  const moment = { holds, hour: hour ?? 0, ...(isCalm === undefined ? {} : { isCalm }) };
  const found = withFirstPlaces(compiled, read.mentions).map((one) =>
    judgeIngredient(compiled, one, {
      moment,
      personal: personalReason(compiled, one, { told: person, allergies }),
    }),
  );
  const listed = withEverydayWords(compiled, holds, { listed: found, input });
  const called =
    product.trim() === '' ? [] : judgeEveryday(compiled, holds, { ...input, phrase: product }).ingredients;
  const isPrescribed = isSaidPrescribed(compiled, product);
  const ingredients = [
    ...(isPrescribed ? listed.map((one) => asPrescribed(compiled, one)) : listed),
    ...called.filter(({ recognised, answer }) => recognised !== 'no' && answer !== 'may'),
  ];
  const hasFilter = read.mentions.some(({ found }) =>
    found.classes.some((id) => compiled.classes.get(id)?.isSunFilter),
  );
  const lacksFilter = !hasFilter && SUNSCREEN.test(`${product} ${text}`);
  const around = namesAround(compiled, read, moment);
  const strangers = allergies.filter(({ isKnown }) => !isKnown).map(({ said }) => said);
  const notes = productNotes(read, {
    ingredients,
    around,
    lacksFilter,
    hasHour: hour !== undefined,
    untold: untoldIn(ingredients, person),
    strangers,
  });
  return {
    ok: true,
    answer: productFrom(ingredients, {
      notes,
      isIncomplete: lacksFilter || around.length > 0,
      unknownAllergies: strangers,
    }),
  };
}
