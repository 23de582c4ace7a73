import { expect, test } from 'vitest';
import type { IngredientAnswer } from './product-answer.ts';
import { productFrom } from './product-from.ts';

const ingredient = (answer: IngredientAnswer['answer'], untilHour?: number): IngredientAnswer => ({
  name: answer,
  recognised: 'by-table',
  classes: [],
  answer,
  ...(untilHour === undefined ? {} : { untilHour }),
  because: '',
  basis: [],
});
const judge = (...ingredients: readonly IngredientAnswer[]) =>
  productFrom(ingredients, { notes: [], isIncomplete: false });

test('one to ask for hides no hold: the answer is to ask, with the end of the longest hold', () => {
  expect(
    judge(ingredient('may'), ingredient('ask'), ingredient('not-until', 72), ingredient('not-until', 168)),
  ).toMatchObject({ answer: 'ask', untilHour: 168, deciding: [1, 2, 3] });
});

test('a hold without an end gives no hour', () => {
  expect(judge(ingredient('ask'), ingredient('not-until'), ingredient('not-until', 72))).not.toHaveProperty(
    'untilHour',
  );
});
