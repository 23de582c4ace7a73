import { describe, expect, test } from 'vitest';
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
  ])('%j', (text, names) => {
    expect(printed(text)).toEqual(names);
  });

  test('a name nobody knows is not cut for a short one inside it', () => {
    expect(printed('Niacinamide, Stearyl Newname, Lactic Acid')).toContain('Stearyl Newname');
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
