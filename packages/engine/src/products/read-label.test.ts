import { describe, expect, test } from 'vitest';
import { smallIngredients } from '../../proofs/small-ingredients.ts';
import { compileIngredients } from './compile-ingredients.ts';
import type { Ingredient } from './ingredient-knowledge.ts';
import { readLabel } from './read-label.ts';

const one = (name: string, ...more: string[]): Ingredient => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  names: [name, ...more],
  classes: ['plain'],
});
const compiled = compileIngredients({
  classes: [],
  ingredients: [
    one('Cocamidopropyl Betaine'),
    one('Lactic Acid'),
    one('Sodium Benzoate'),
    one('Phenoxyethanol'),
    one('Tretinoin', 'Retinoic Acid', 'Vitamin A Acid'),
    one('Niacinamide'),
  ],
  patterns: [],
  genera: [],
  plantParts: [],
  everyday: [],
  prescription: smallIngredients.prescription,
  allergyWords: [],
});

function printed(text: string): readonly string[] {
  const read = readLabel(compiled, text);
  if (!read.ok) throw new Error(text);
  return read.mentions.map(({ mention }) => mention.printed);
}

describe('names whose separator was lost', () => {
  test.each([
    ['Niacinamide, Sodium Benzoate Lactic Acid', ['Niacinamide', 'Sodium Benzoate', 'Lactic Acid']],
    [
      'Niacinamide, Cocamidopropyl Betaine actic Acid',
      ['Niacinamide', 'Cocamidopropyl Betaine', 'actic Acid'],
    ],
    ['Niacinamide, Phenoxyethanol rr AAA', ['Niacinamide', 'Phenoxyethanol', 'rr AAA']],
    [
      'Niacinamide, Newname\nPhenoxyethanol, Lactic Acid',
      ['Niacinamide', 'Newname', 'Phenoxyethanol', 'Lactic Acid'],
    ],
    [
      'Newname, Niacinamide Phenoxyethanol Tretinoin',
      ['Newname', 'Niacinamide', 'Phenoxyethanol', 'Tretinoin'],
    ],
    ['Tretinoin, Niacinamide- Lactic Acid', ['Tretinoin', 'Niacinamide', 'Lactic Acid']],
    ['IS Serum\nNiacinamide[7], Newname-[9]4, Lactic Acid[1]', ['Niacinamide', 'Newname-4', 'Lactic Acid']],
    ['Paraffin, dickflüssig (7,5%), Phenoxyethanol', ['Paraffin dickflüssig (7,5%)', 'Phenoxyethanol']],
    ['Panthenol, weiße Vaseline', ['Panthenol', 'weiße Vaseline']],
    ['Niacinamide (From Castor Oil), Lactic Acid', ['Niacinamide', 'Lactic Acid']],
    ['Niacinamide-Phenoxyethanol, Tretinoin', ['Niacinamide', 'Phenoxyethanol', 'Tretinoin']],
    ['Niacinamide (Vitamin B3) Tretinoin, Newname', ['Niacinamide (Vitamin B3)', 'Tretinoin', 'Newname']],
    ['Tretinoin Retinoic Acid, Niacinamide', ['Tretinoin Retinoic Acid', 'Niacinamide']],
    ['Niacinamlde Phenoxvethano1 Lactlc Acid', ['Niacinamlde', 'Phenoxvethano1', 'Lactlc Acid']],
    ['Newname (enthält Phenoxyethanol (Ph.Eur.)), Tretinoin', ['Newname', 'Phenoxyethanol', 'Tretinoin']],
  ])('%j', (text, names) => {
    expect(printed(text)).toEqual(names);
  });

  test('a name nobody knows is not cut for a short one inside it', () => {
    expect(printed('Niacinamide, Stearyl Newname, Lactic Acid')).toContain('Stearyl Newname');
  });
});

describe('a drug label', () => {
  test('whose active ones stand with their strengths before the others', () => {
    const names = printed(
      '-Newname: Cares.\n\nNiacinamide 9%, Tretinoin 3%. Inactive Ingredients: Lactic Acid',
    );
    expect(names).toHaveLength(3);
  });

  test('that says what a salt is equivalent to names the salt', () => {
    const text =
      'Active ingredients (in each gram)\n\nTretinoin equivalent to 3.5 mg of newname\n\nInactive ingredients\nLactic Acid';
    expect(printed(text)).toEqual(['Tretinoin', 'Lactic Acid']);
  });
});

describe('a list in brackets', () => {
  test('of other names of the same thing is one ingredient', () => {
    expect(printed('Niacinamide, Tretinoin (retinoic acid, vitamin A acid)')).toEqual([
      'Niacinamide',
      'Tretinoin (retinoic acid, vitamin A acid)',
    ]);
  });

  test('of several things is several ingredients', () => {
    expect(printed('Phenoxyethanol (Niacinamide, Lactic Acid)')).toHaveLength(3);
  });
});
