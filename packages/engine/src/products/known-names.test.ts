import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallIngredients } from '../../proofs/small-ingredients.ts';
import { compileIngredients } from './compile-ingredients.ts';
import { cutIntoNames, isKnownName } from './known-names.ts';

const NAMES = ['Aqua', 'Zinc Oxide', 'Mineral Oil', 'Oil', 'Urea', 'Alcohol', 'Cetyl Alcohol', 'EDTA', 'Bo'];
const compiled = compileIngredients(
  {
    classes: [],
    ingredients: NAMES.map((name) => ({ id: name, names: [name], classes: [] })),
    patterns: [],
    genera: [],
    plantParts: [],
    everyday: [],
    prescription: smallIngredients.prescription,
    allergyWords: [],
  },
  ['Listed Thing'],
);
const runs = (text: string): readonly string[] =>
  cutIntoNames(compiled, text).map(({ text: run, isKnown }) => (isKnown ? run : `?${run}`));

test.each([
  ['Aqua', true],
  ['aqua (purified)', true],
  ['Aqua/Urea', true],
  ['Aqua/Newname', false],
  ['listed thing', true],
  // Two letters are too easily part of a word.
  ['Bo', false],
  ['Newname', false],
  ['(Aqua', true],
  ['Newname (Aqua)', false],
])('%s is known: %s', (text, is) => expect(isKnownName(compiled, text)).toBe(is));

test.each([
  ['Aqua Zinc Oxide', ['Aqua', 'Zinc Oxide']],
  ['Aqua Mineral Oil', ['Aqua', 'Mineral Oil']],
  ['Cetyl Alcohol Alcohol', ['Cetyl Alcohol', 'Alcohol']],
  ['AquaUrea', ['Aqua', 'Urea']],
  ['Aqua UreaAlcohol', ['Aqua', 'Urea', 'Alcohol']],
  ['New Name Aqua Other New Name', ['?New Name', 'Aqua', '?Other New Name']],
  ['Aqua Newname', ['Aqua', '?Newname']],
  ['Zinc Urea Oxide', ['?Zinc', 'Urea', '?Oxide']],
])('%s', (text, names) => {
  expect(runs(text)).toEqual(names);
});

test('one word alone is not cut, known or not', () => {
  expect(cutIntoNames(compiled, 'Aqua')).toEqual([{ text: 'Aqua', isKnown: false }]);
});

test('property: the runs are the words in their order, and no two strange ones stand together', () => {
  const word = fc.constantFrom('Aqua', 'Zinc', 'Oxide', 'Mineral', 'Oil', 'Newname', 'Cetyl', 'Alcohol');
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 9 }), (words) => {
      const cut = cutIntoNames(compiled, words.join(' '));
      expect(cut.map(({ text }) => text).join(' ')).toBe(words.join(' '));
      for (const [at, { text, isKnown }] of cut.entries()) {
        if (isKnown) expect(isKnownName(compiled, text)).toBe(true);
        else expect(cut[at + 1]?.isKnown).not.toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

test('property: names that are all known are cut where they meet, and into no more than they are', () => {
  const name = fc.constantFrom('Aqua', 'Zinc Oxide', 'Mineral Oil', 'Cetyl Alcohol', 'EDTA');
  fc.assert(
    fc.property(fc.array(name, { minLength: 2, maxLength: 6 }), (names) => {
      expect(runs(names.join(' '))).toEqual(names);
    }),
    { numRuns: 100 },
  );
});
