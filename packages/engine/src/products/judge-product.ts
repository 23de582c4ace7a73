import type { Problem } from '../facts/problem.ts';
import type { FactCondition } from '../plan/thing.ts';
import type { CompiledIngredients } from './compile-ingredients.ts';
import { judgeIngredient } from './judge-ingredient.ts';
import { namesAround } from './names-around.ts';
import { type PersonalFacts, personalReason, readAllergy } from './personal-allergies.ts';
import type { IngredientAnswer, ProductAnswer } from './product-answer.ts';
import { productNotes } from './product-notes.ts';
import { type ReadLabel, type ReadMention, readLabel } from './read-label.ts';
import { recogniseIngredient } from './recognise-ingredient.ts';
import { MAX_MENTIONS, splitIngredients } from './split-ingredients.ts';
import { byStrictness, strictest, type Verdict } from './strictness.ts';
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

function openFacts(ingredients: readonly IngredientAnswer[]): readonly FactCondition[] {
  return [
    ...new Map(ingredients.flatMap(({ unless = [] }) => unless).map((fact) => [fact.c, fact])).values(),
  ];
}

/** Answers a product from its ingredients: the strictest decides, and what is missing is no "may". */
export function productFrom(
  ingredients: readonly IngredientAnswer[],
  { notes, isIncomplete }: { readonly notes: readonly string[]; readonly isIncomplete: boolean },
): ProductAnswer {
  const missing: readonly Verdict[] = isIncomplete || ingredients.length === 0 ? [{ answer: 'unknown' }] : [];
  const worst = strictest<Verdict>([...ingredients, ...missing]) ?? { answer: 'unknown' };
  const deciding = ingredients.flatMap((one, index) => (byStrictness(one, worst) === 0 ? [index] : []));
  const onlyWhen = (['calm', 'clinic-agrees'] as const).filter((kind) =>
    ingredients.some((one) => one.onlyWhen?.includes(kind)),
  );
  const unless = openFacts(ingredients);
  return {
    ingredients,
    answer: worst.answer,
    ...(worst.untilHour === undefined ? {} : { untilHour: worst.untilHour }),
    ...(onlyWhen.length === 0 ? {} : { onlyWhen }),
    ...(unless.length === 0 ? {} : { unless }),
    deciding,
    notes,
  };
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
  const allergies = (person.allergies ?? []).map((said) => readAllergy(compiled, said));
  const moment = { holds, hour: hour ?? 0, ...(isCalm === undefined ? {} : { isCalm }) };
  const ingredients = read.mentions.map((one) =>
    judgeIngredient(compiled, one, {
      moment,
      personal: personalReason(compiled, one, { told: person, allergies }),
    }),
  );
  const hasFilter = read.mentions.some(({ found }) =>
    found.classes.some((id) => compiled.classes.get(id)?.isSunFilter),
  );
  const lacksFilter = !hasFilter && SUNSCREEN.test(`${product} ${text}`);
  const around = namesAround(compiled, read, moment);
  const notes = productNotes(read, {
    ingredients,
    around,
    lacksFilter,
    hasHour: hour !== undefined,
    strangers: allergies.filter(({ isKnown }) => !isKnown).map(({ said }) => said),
  });
  return {
    ok: true,
    answer: productFrom(ingredients, { notes, isIncomplete: lacksFilter || around.length > 0 }),
  };
}
