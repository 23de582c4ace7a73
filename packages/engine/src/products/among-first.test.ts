import { expect, test } from 'vitest';
import { smallIngredients } from '../../proofs/small-ingredients.ts';
import { withFirstPlaces } from './among-first.ts';
import { compileIngredients } from './compile-ingredients.ts';
import { readLabel } from './read-label.ts';

const compiled = compileIngredients({
  ...smallIngredients,
  ingredients: [
    ...smallIngredients.ingredients,
    {
      id: 'sugar',
      names: ['Sucrose'],
      classes: ['plain'],
      amongFirst: { places: 2, classes: ['ferment'], beside: ['bha'] },
    },
    { id: 'yeast', names: ['Yeastol'], classes: ['ferment'] },
  ],
});

function classesOf(text: string): readonly string[] {
  const read = readLabel(compiled, text);
  const mentions = read.ok ? withFirstPlaces(compiled, read.mentions) : [];
  return mentions.find(({ found }) => found.id === 'sugar')?.found.classes ?? [];
}

test.each([
  ['first', 'Sucrose, Aqua, Glycerin, Retinol'],
  ['the last of the first', 'Aqua, Sucrose, Glycerin, Retinol'],
  ['behind them, beside what makes it count', 'Aqua, Glycerin, Sucrose, Salicylic Acid'],
  ['behind them, beside one that counts so outright', 'Aqua, Glycerin, Sucrose, Yeastol'],
])('sugar counts as more where it stands %s', (_, text) => {
  expect(classesOf(text)).toEqual(['plain', 'ferment']);
});

test.each([
  ['behind the first', 'Aqua, Glycerin, Sucrose, Retinol'],
  ['first in a list too short to tell', 'Sucrose, Aqua, Glycerin'],
])('sugar is only sugar where it stands %s', (_, text) => {
  expect(classesOf(text)).toEqual(['plain']);
});
