import { compileIngredients, holdsOf, judgeProduct, planOf, recogniseIngredient } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { planKnowledge } from '../plan.ts';
import type { IngredientClassId } from './classes.ts';
import { ingredientKnowledge } from './index.ts';

const compiled = compileIngredients(ingredientKnowledge);
const found = (name: string) => recogniseIngredient(compiled, { printed: name, name, bracketed: [] });

/** Names no table has: their form must tell at least this class. */
const TOLD: readonly (readonly [IngredientClassId, readonly string[]])[] = [
  [
    'botanical',
    ['Mesua Ferrea', 'Boerhavia Diffusa Root', 'Newplant Novum Leaf Powder', 'Newplant Novum Flower Nectar'],
  ],
  [
    'exfoliating-particle',
    [
      'Newplant Novum Wood Powder',
      'Newplant Novum Seedcake',
      'Newstone Shell Powder',
      'Newplant Novum Shell',
      'Newplant (New) Husk',
    ],
  ],
  [
    'cleansing-agent',
    ['Sodium Laureth-13 Carboxylate', 'Potassium Palm Kernelate', 'Sodium Newane Sulfonate'],
  ],
  ['harsh-cleanser', ['Zinc Coco-Sulfate', 'Ammonium C12-16 Alkyl Sulfate']],
  [
    'plain-base',
    ['Diheptyl Succinate', 'Distearyl Ether', 'Coceth-25', 'Polybutyl Newate', 'Calcium Bromide'],
  ],
  [
    'heavy-emollient',
    [
      'Ethyl Avocadate',
      'Dipentaerythrityl Hexa C5-10 Acid Esters',
      'Reindeer Fat',
      'Octyldecyl Meadowfoamate',
    ],
  ],
  ['fragrance', ['Decyl Angelate', '2-Methyl Newenal', 'Newyl Cyclohexanone', 'Dibutyl Phthalate']],
  ['other-active', ['Copper Acetylmethionate', 'Newsaponoside', 'Acetyl Proline', 'Emerald Extract']],
  ['ferment', ['Enterococcus Novum', 'Pseudonewbacter Lysate']],
  ['peptide', ['Sodium Caseinate', 'Bovine Serum Albumin', 'Goat Whey']],
  ['medicine', ['Newlodipine', 'Famciclovir', 'Flurbiprofen']],
  ['prescription-only', ['Bimatoprost', 'Estradiol Benzoate', 'Testosterone Cypionate']],
  ['antiseptic', ['Sodium Iodate', 'Dequalinium Newate']],
];

describe('names told by their family', () => {
  test.each(TOLD.flatMap(([id, names]) => names.map((name) => [name, id] as const)))(
    '%s is at least %s',
    (name, id) => expect(found(name).classes).toContain(id),
  );
});

describe('names of other languages', () => {
  test.each<readonly [string, IngredientClassId]>([
    ['Alcool éthylique', 'drying-alcohol'],
    ['Alcohol etílico', 'drying-alcohol'],
    ['Ácido sórbico', 'preservative'],
    ['Kwas askorbinowy', 'vitamin-c'],
    ['Kwas nowy', 'other-acid-or-peel'],
    ['Мочевина', 'urea'],
    ['Экстракт чего-то', 'botanical'],
    ['Huile de chanvre', 'nut-or-seed-oil'],
    ['Olejek sosnowy', 'essential-oil'],
    ['Masło mango', 'heavy-emollient'],
    ['Peróxido de benzoíla', 'benzoyl-peroxide'],
    ['Valerato de betametasona', 'steroid'],
    ['Wintergrünöl', 'bha'],
    ['Mentol', 'cooling-or-warming'],
  ])('%s is at least %s', (name, id) => expect(found(name).classes).toContain(id));
});

describe('a name of known words', () => {
  test.each([
    ['Sodium Nitrate', 'sodium-citrate'],
    ['Vitamin D', 'ascorbic-acid'],
    ['T-Butyl Alcohol', 'batyl-alcohol'],
    ['Potassium Chlorate', 'potassium-chloride'],
  ])('%s is not taken for %s', (name, other) => expect(found(name).ids).not.toContain(other));
});

describe('grains that may also only thicken', () => {
  const holds = holdsOf(
    planOf(planKnowledge, {
      treatments: [{ endedAt: 0, facts: { 'depth-class': 'standard' } }],
      person: {},
      policy: 'strictest',
      now: 0,
    }),
  );
  const classesIn = (text: string, name: string) => {
    const judged = judgeProduct(compiled, holds, { text, hour: 0 });
    return judged.ok ? judged.answer.ingredients.find((one) => one.name === name)?.classes : undefined;
  };
  const CREAM = 'Aqua, Glycerin, Talc, Mica, Panthenol, Squalane';

  test('count as a scrub beside what is one outright, wherever they stand', () => {
    expect(classesIn(`${CREAM}, Alumina`, 'Alumina')).toEqual(['plain-base']);
    expect(classesIn(`${CREAM}, Alumina, Pumice`, 'Alumina')).toContain('exfoliating-particle');
  });
});
