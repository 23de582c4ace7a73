import { compileIngredients, judgeTyped } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { allergyKin } from './allergy-kin.ts';
import { ingredientKnowledge } from './index.ts';

const compiled = compileIngredients(ingredientKnowledge);
const free = () => ({ isHeld: false, untilHour: null, onlyWhen: [], unless: [] });

function judge(text: string, allergies: readonly string[]) {
  const judged = judgeTyped(compiled, free, { text, hour: 1000, isCalm: true, person: { allergies } });
  if (!judged.ok) throw new Error(text);
  return judged.answer;
}
const isBarred = (name: string, allergy: string): boolean => {
  const answer = judge(`Aqua, ${name}, Glycerin`, [allergy]);
  return answer.answer === 'ask' && answer.ingredients.some(({ personal }) => personal === true);
};

describe('an allergen under another name', () => {
  test.each([
    ['milk', ['Lac', 'Lactis Proteinum', 'Hydrolyzed Milk Protein', 'Caseinate']],
    ['vitamin e', ['Tocopheryl Acetate', 'Tocopherol']],
    ['tocopherol', ['Tocopheryl Acetate']],
    ['soy', ['Lecithin', 'Glycine Soja Oil', 'Hydrolyzed Soy Protein', 'Hydrogenated Lecithin']],
    ['bees', ['Cera Alba', 'Propolis Extract', 'Mel']],
    ['PEG', ['PEG-8', 'Polysorbate 20', 'Ceteareth-20', 'PEG-40 Stearate']],
    ['polyethylene glycol', ['PEG-8']],
    ['macrogol', ['PEG-8', 'Glycereth-26', 'Nonoxynol-9', 'PPG-26-Buteth-26']],
    ['lactoferrin', ['Lac', 'Casein', 'Lactose']],
    ['vit e', ['Tocopheryl Acetate', 'Tocopherol']],
    ['vitamin A allergy', ['Retinol', 'Retinyl Palmitate']],
    ['vit a', ['Retinol']],
    ['methylparaben', ['Propylparaben', 'Isobutylparaben']],
    ['seafood', ['Chitosan']],
    ['sorbic acid', ['Potassium Sorbate']],
    ['benzoic acid', ['Sodium Benzoate']],
    ['parabens', ['Methylparaben', 'Propylparaben']],
    ['formaldehyde', ['Quaternium-15', 'DMDM Hydantoin', 'Imidazolidinyl Urea', 'Diazolidinyl Urea']],
    ['coconut', ['Cocos Nucifera Oil', 'Sodium Cocoyl Isethionate', 'Cocamidopropyl Betaine']],
    ['linalool', ['Lavandula Angustifolia Oil']],
    ['vanilla', ['Vanillin']],
    ['cinnamon', ['Cinnamal', 'Hexyl Cinnamal']],
    ['eucalyptus', ['Eucalyptol']],
    ['clove', ['Eugenol']],
    ['nuts', ['Prunus Amygdalus Dulcis Oil', 'Juglans Regia Shell Powder']],
    ['wheat', ['Triticum Vulgare Germ Oil', 'Hydrolyzed Wheat Protein']],
    ['shellfish', ['Chitosan']],
    [
      'aspirin',
      ['Homosalate', 'Salicylic Acid', 'Salix Alba Bark Extract', 'Methyl Salicylate', 'Betaine Salicylate'],
    ],
  ])('%s', (allergy, names) => {
    expect(names.filter((name) => !isBarred(name, allergy))).toEqual([]);
  });

  test.each(['ibuprofen', 'nurofen', 'naproxen', 'diclofenac gel', 'willow bark toner'])(
    'somebody whom aspirin gives a rash is asked about %s',
    (name) =>
      expect(judge(name, ['aspirin']).ingredients.some(({ personal }) => personal === true)).toBe(true),
  );

  test('each name of each allergy is known, and none bars water and glycerin', () => {
    const wrong = allergyKin.flatMap(({ names }) =>
      names.filter((name) => {
        const answer = judge('Aqua, Glycerin, Panthenol', [name]);
        return (
          answer.ingredients.some(({ personal }) => personal === true) ||
          answer.notes.join(' ').includes('do not know')
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('vitamin e says nothing of retinol, and coconut nothing of jojoba oil', () => {
    expect(isBarred('Retinol', 'vitamin e')).toBe(false);
    expect(judge('jojoba oil', ['coconut']).ingredients.map(({ personal }) => personal)).not.toContain(true);
  });

  test.each([
    'none',
    'None known',
    'NKDA',
    "I don't have any",
    'no allergies that I know of',
    'n/a',
    'No',
    'I have no allergies',
    'no known allergies',
    'nothing',
    'ninguna',
  ])('"%s" is no allergy', (said) =>
    expect(judge('Aqua, Lanolin, Calendula Officinalis Flower Extract', [said])).toEqual(
      judge('Aqua, Lanolin, Calendula Officinalis Flower Extract', []),
    ),
  );
});
