import { compileIngredients, judgeProduct } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { allergyWords } from './allergy-words.ts';
import { ingredientKnowledge } from './index.ts';

const compiled = compileIngredients(ingredientKnowledge);
const free = () => ({ isHeld: false, untilHour: null, onlyWhen: [], unless: [] });

function isBarred(name: string, allergy: string): boolean {
  const judged = judgeProduct(compiled, free, {
    names: ['Aqua', name],
    hour: 400,
    isCalm: true,
    person: { allergies: [allergy] },
  });
  if (!judged.ok) throw new Error(name);
  return judged.answer.ingredients.some(({ personal }) => personal === true);
}

describe('an allergy in words of its own', () => {
  test.each([
    ['ragweed', 'Calendula Officinalis Flower Extract'],
    ['compositae', 'Calendula Officinalis Flower Extract'],
    ['wool alcohols', 'Lanolin'],
    ['perfume', 'Linalool'],
    ['scented products', 'Parfum'],
    ['balsam of peru', 'Myroxylon Pereirae Resin'],
    ['perfume', 'Limonene'],
    ['formaldehyde', 'Quaternium-15'],
    ['neosporin', 'Bacitracin'],
    ['lignocaine', 'Tetracaine'],
    ['sun cream', 'Avobenzone'],
    ['manzanilla', 'Calendula Officinalis Flower Extract'],
  ])('%s bars %s', (allergy, name) => {
    expect(isBarred(name, allergy)).toBe(true);
    expect(isBarred('Glycerin', allergy)).toBe(false);
  });

  test('each name of each question bars all that the question bars', () => {
    for (const { c, names } of allergyWords) {
      const barred = ingredientKnowledge.classes.filter(({ personal }) =>
        personal?.some((one) => one.c === c),
      );
      expect([c, barred.length > 0]).toEqual([c, true]);
      const one = ingredientKnowledge.ingredients.find(({ classes }) =>
        classes.some((id) => barred.some((other) => other.id === id)),
      );
      for (const said of names) expect([said, isBarred(one?.names[0] ?? '', said)]).toEqual([said, true]);
    }
  });
});
