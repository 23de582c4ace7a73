import { describe, expect, test } from 'vitest';
import { splitIngredients } from './split-ingredients.ts';

function split(text: string) {
  const result = splitIngredients(text);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join());
  return result;
}

const names = (text: string): readonly string[] => split(text).mentions.map(({ name }) => name);

describe('what stands around the list', () => {
  test.each([
    ['Ingredients: Aqua, Glycerin'],
    ['INGREDIENTS / INGRÉDIENTS: Aqua, Glycerin'],
    ['Ingredientes: Aqua, Glycerin'],
    ['Inhaltsstoffe: Aqua, Glycerin. Hergestellt in Deutschland.'],
    ['Bestandteile: Aqua, Glycerin'],
    ['Składniki: Aqua, Glycerin. Sposób użycia: nanieść na skórę.'],
    ['Ингредиенты: Aqua, Glycerin'],
    ['전성분: Aqua, Glycerin'],
    ['【全成分】Aqua、Glycerin'],
    ['INCI: Aqua, Glycerin'],
    ['Our serum is made for you and your skin. Aqua, Glycerin. Made in France.'],
    ['Aqua, Glycerin. Free from parabens, silicones and oil. Please recycle this box.'],
    ['Aqua*, Glycerin. *from organic farming FIL D12345/1'],
    ['Aqua, Glycerin (F.I.L. C12345/1)'],
    ['Key ingredients: Retinol\nIngredients: Aqua, Glycerin\n\nDermatologically tested. 50 ml'],
  ])('is no ingredient: %s', (text) => {
    expect(names(text)).toEqual(['Aqua', 'Glycerin']);
  });

  test('a drug block puts the active ones first and leaves out what they are for', () => {
    const text =
      'Drug Facts\nActive ingredients  Purpose\nZinc Oxide 12%.....Sunscreen\nTitanium Dioxide 6% Sunscreen\nUses helps prevent sunburn\nInactive ingredients water, glycerin\nQuestions? 1-800-555-0100';
    expect(split(text).mentions.map(({ name, isActive }) => [name, isActive])).toEqual([
      ['Zinc Oxide', true],
      ['Titanium Dioxide', true],
      ['water', undefined],
      ['glycerin', undefined],
    ]);
  });

  test('a drug without inactive ones, and a Japanese one', () => {
    expect(names('Active Ingredient: Petrolatum (41%). Inactive Ingredients: None')).toEqual(['Petrolatum']);
    const japanese = split('有効成分：グリチルリチン酸2K　その他の成分：精製水、ＢＧ').mentions;
    expect(japanese.map(({ name, isActive }) => [name, isActive])).toEqual([
      ['グリチルリチン酸2K', true],
      ['精製水', undefined],
      ['BG', undefined],
    ]);
  });

  test.each(['Lidocaine 4%', 'Lidocaine 4% w/w', 'Lidocaine 4 % (w/w)', 'Retinol 0.3% w/v'])(
    '%s before the other ingredients is an active one',
    (active) => {
      const [first = ''] = active.split(' ');
      expect(names(`${active}. Other ingredients: Aqua, Glycerin`)).toEqual([first, 'Aqua', 'Glycerin']);
    },
  );

  test('a drug told in prose gives its names', () => {
    expect(
      names('Each gram contains: hydrocortisone 10 mg in a vehicle of white petrolatum and lanolin.'),
    ).toEqual(['hydrocortisone', 'white petrolatum', 'lanolin']);
  });

  test('what a drug is for may stand under its own heading', () => {
    const text =
      'Active ingredient\n\n(in each gram)\n\nLidocaine 4%\n\nPurpose\n\nPain & Itch Relief\n\nInactive ingredients\n\nwater';
    expect(names(text)).toEqual(['Lidocaine', 'water']);
    expect(names('Active ingredient Purpose Zinc Oxide 12% Sunscreen')).toEqual(['Zinc Oxide']);
  });

  test('what a shop tells of each ingredient is no list', () => {
    const text =
      '-Retinol: Helps the skin look young.\n-Rose Oil: Features a soft scent.\n\nAqua, Glycerin, Urea.';
    expect(names(text)).toEqual(['Aqua', 'Glycerin', 'Urea']);
  });

  test('a sentence that tells what it contains is read from there', () => {
    expect(names('Unsere Salbe enthält Panthenol, Paraffin und Ceresin.')).toEqual([
      'Panthenol',
      'Paraffin',
      'Ceresin',
    ]);
  });

  test('two lists are noticed', () => {
    expect(split('Step 1\nIngredients: Aqua, Urea\nStep 2\nIngredients: Aqua, Retinol').hasTwoLists).toBe(
      true,
    );
    expect(split('Ingredients: Aqua. Ingrédients: Eau.').hasTwoLists).toBe(false);
  });

  test('a name that only says a kind is marked', () => {
    expect(split('emollients, preservatives, Aqua').mentions.map(({ isVague }) => isVague)).toEqual([
      true,
      true,
      undefined,
    ]);
  });
});
