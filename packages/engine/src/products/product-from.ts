import type { FactCondition } from '../plan/thing.ts';
import { ifNoneOf } from './if-none.ts';
import type { IngredientAnswer, ProductAnswer } from './product-answer.ts';
import { byStrictness, strictest, type Verdict } from './strictness.ts';

function openFacts(ingredients: readonly IngredientAnswer[]): readonly FactCondition[] {
  return [
    ...new Map(ingredients.flatMap(({ unless = [] }) => unless).map((fact) => [fact.c, fact])).values(),
  ];
}

const isHeld = ({ answer, untilHour }: Verdict): boolean => answer === 'not-until' || untilHour !== undefined;

/** The longest hold, also of what is asked about besides. */
function longestHold(ingredients: readonly IngredientAnswer[]): Verdict | undefined {
  return strictest(
    ingredients
      .filter(isHeld)
      .map(({ untilHour }) => ({ answer: 'not-until', ...(untilHour === undefined ? {} : { untilHour }) })),
  );
}

/** Answers a product from its ingredients: the strictest decides, and what is missing is no "may". */
export function productFrom(
  ingredients: readonly IngredientAnswer[],
  {
    notes,
    isIncomplete,
    unknownAllergies = [],
  }: {
    readonly notes: readonly string[];
    readonly isIncomplete: boolean;
    readonly unknownAllergies?: readonly string[];
  },
): ProductAnswer {
  const missing: readonly Verdict[] = isIncomplete || ingredients.length === 0 ? [{ answer: 'unknown' }] : [];
  const worst = strictest<Verdict>([...ingredients, ...missing]) ?? { answer: 'unknown' };
  const isNever = worst.never === true;
  const held = worst.answer === 'ask' && !isNever ? longestHold(ingredients) : undefined;
  const deciding = ingredients.flatMap((one, index) =>
    byStrictness(one, worst) === 0 || (held !== undefined && isHeld(one)) ? [index] : [],
  );
  const asked = ingredients.filter((one) => byStrictness(one, worst) === 0);
  const isPrescribed = worst.answer === 'ask' && asked.every(({ askWhom }) => askWhom === 'prescriber');
  const untilHour = isNever ? undefined : (held ?? worst).untilHour;
  const onlyWhen = (['calm', 'clinic-agrees'] as const).filter((kind) =>
    ingredients.some((one) => one.onlyWhen?.includes(kind)),
  );
  const unless = openFacts(ingredients);
  return {
    ingredients,
    answer: worst.answer,
    ...(untilHour === undefined ? {} : { untilHour }),
    ...(isNever ? { never: true as const } : {}),
    ...(isPrescribed ? { askWhom: 'prescriber' as const } : {}),
    ...(onlyWhen.length === 0 ? {} : { onlyWhen }),
    ...(unless.length === 0 ? {} : { unless }),
    ...ifNoneOf([...ingredients, ...missing], worst),
    deciding,
    notes,
    ...(unknownAllergies.length === 0 ? {} : { unknownAllergies }),
  };
}
