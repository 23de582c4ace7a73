import type { FactCondition } from '../plan/thing.ts';
import type { IngredientAnswer, ProductAnswer } from './product-answer.ts';
import { byStrictness, strictest, type Verdict } from './strictness.ts';

function openFacts(ingredients: readonly IngredientAnswer[]): readonly FactCondition[] {
  return [
    ...new Map(ingredients.flatMap(({ unless = [] }) => unless).map((fact) => [fact.c, fact])).values(),
  ];
}

const isHeld = ({ answer }: IngredientAnswer): boolean => answer === 'not-until';

/** Answers a product from its ingredients: the strictest decides, and what is missing is no "may". */
export function productFrom(
  ingredients: readonly IngredientAnswer[],
  { notes, isIncomplete }: { readonly notes: readonly string[]; readonly isIncomplete: boolean },
): ProductAnswer {
  const missing: readonly Verdict[] = isIncomplete || ingredients.length === 0 ? [{ answer: 'unknown' }] : [];
  const worst = strictest<Verdict>([...ingredients, ...missing]) ?? { answer: 'unknown' };
  const held = strictest(worst.answer === 'ask' ? ingredients.filter(isHeld) : []);
  const deciding = ingredients.flatMap((one, index) =>
    byStrictness(one, worst) === 0 || (held !== undefined && isHeld(one)) ? [index] : [],
  );
  const { untilHour } = held ?? worst;
  const onlyWhen = (['calm', 'clinic-agrees'] as const).filter((kind) =>
    ingredients.some((one) => one.onlyWhen?.includes(kind)),
  );
  const unless = openFacts(ingredients);
  return {
    ingredients,
    answer: worst.answer,
    ...(untilHour === undefined ? {} : { untilHour }),
    ...(onlyWhen.length === 0 ? {} : { onlyWhen }),
    ...(unless.length === 0 ? {} : { unless }),
    deciding,
    notes,
  };
}
