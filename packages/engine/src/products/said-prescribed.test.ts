import { describe, expect, test } from 'vitest';
import { smallHolds, smallIngredients } from '../../proofs/small-ingredients.ts';
import { compileIngredients } from './compile-ingredients.ts';
import { judgeEveryday } from './judge-everyday.ts';
import { judgeProduct } from './judge-product.ts';
import { judgeTyped } from './judge-typed.ts';

const compiled = compileIngredients({
  ...smallIngredients,
  everyday: [...smallIngredients.everyday, smallIngredients.prescription.as],
});
const typed = (text: string) => {
  const judged = judgeTyped(compiled, smallHolds, { text, hour: 10 });
  if (!judged.ok) throw new Error(text);
  return judged.answer;
};
const said = (phrase: string) => judgeEveryday(compiled, smallHolds, { phrase, hour: 10 });

describe('what somebody says was prescribed', () => {
  test.each(['prescribed foundation', 'Retinol (my doctor)', 'salicylic acid for my heart', 'warfarin'])(
    '%s is for the prescriber, without a date',
    (text) => {
      expect(typed(text)).toMatchObject({ answer: 'ask', askWhom: 'prescriber' });
      expect(typed(text)).not.toHaveProperty('untilHour');
    },
  );

  test('what a doctor only recommended is bought, and waits', () => {
    expect(typed('foundation my doctor recommended')).toMatchObject({ answer: 'not-until', untilHour: 48 });
    expect(typed('prescribed foundation, recommended')).toMatchObject({ askWhom: 'prescriber' });
  });

  test('a medicine is not held, even where the thing it is filed under is', () => {
    const warfarin = { ...smallIngredients.prescription.as, thing: 'never' };
    const held = compileIngredients({ ...smallIngredients, everyday: [warfarin] });
    const answer = judgeEveryday(held, smallHolds, { phrase: 'warfarin', hour: 10 });
    expect(answer).toMatchObject({ answer: 'ask', askWhom: 'prescriber' });
    expect(answer).not.toHaveProperty('never');
    expect(answer).not.toHaveProperty('untilHour');
  });

  test('words are compared whole: "prescribedly" says nothing', () => {
    expect(typed('foundation prescribedly')).toMatchObject({ answer: 'not-until', untilHour: 48 });
  });

  test('what is done keeps its wait beside what was prescribed', () => {
    expect(said('gym, my doctor said')).toMatchObject({ answer: 'not-until', untilHour: 48 });
    expect(typed('prescribed retinol, gym')).toMatchObject({ answer: 'ask', untilHour: 48 });
  });

  test('tablets are prescribed where nothing we know is named, or a medicine', () => {
    expect(said('blue tablets')).toMatchObject({ answer: 'ask', askWhom: 'prescriber' });
    expect(said('warfarin tablets')).toMatchObject({ answer: 'ask', askWhom: 'prescriber' });
    expect(said('foundation tablets')).toMatchObject({ answer: 'not-until', untilHour: 48 });
  });

  test('a label under the name of a prescribed product is for the prescriber whole', () => {
    const names = ['Aqua', 'Retinol'];
    const named = judgeProduct(compiled, smallHolds, { names, product: 'prescribed cream', hour: 10 });
    const plain = judgeProduct(compiled, smallHolds, { names, product: 'cream', hour: 10 });
    expect(named).toMatchObject({ ok: true, answer: { answer: 'ask', askWhom: 'prescriber' } });
    expect(plain).toMatchObject({ ok: true, answer: { answer: 'not-until', untilHour: 168 } });
  });

  test('an allergy the person named stays on top, and does not end in a pause', () => {
    const person = { facts: { 'allergy-fragrance': 'yes' } };
    const answer = judgeEveryday(compiled, smallHolds, { phrase: 'prescribed parfum', hour: 10, person });
    expect(answer.answer).toBe('ask');
    expect(answer.ingredients[0]).toMatchObject({ personal: true, askWhom: 'prescriber' });
    expect(answer.never).toBeUndefined();
  });
});
