import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isClaim, isListLike } from './label-claims.ts';
import { tidyLabelText } from './label-text.ts';
import { splitIngredients } from './split-ingredients.ts';

const printed = (text: string): readonly string[] => {
  const result = splitIngredients(text);
  return result.ok ? result.mentions.map((mention) => mention.printed) : [];
};

const LIST = ['Water', 'Glycerin', 'Squalane', 'Niacinamide', 'Panthenol', 'Xanthan Gum'];

describe('words of praise', () => {
  test.each([
    'Visibly smooths fine lines',
    'Hydrates',
    'helps skin keep its water',
    'pflegt trockene Haut',
    'apaise la peau',
    'hidrata y suaviza la piel',
    'an antioxidant-rich superfruit',
  ])('%s', (text) => expect(isClaim(text)).toBe(true));

  test.each([
    'Vitis Vinifera (Grape) Skin Extract',
    'Hydrated Silica',
    'Chloral Hydrate',
    'Human Fibroblast Conditioned Media',
    'Eel Skin Mucus Extract',
    'Dimethicone (Skin-Softening)',
    'Platelet-Rich Plasma',
    'Parfum',
    'Skin Repair Complex',
    'Moisture Lock Technology',
    'Firming Peptides',
  ])('%s is a name', (text) => expect(isClaim(text)).toBe(false));
});

describe('around a list without a heading', () => {
  test.each([
    [
      'in sentences',
      `-Squalane: Softens and smooths. -Oat and Aloe: Calm irritation, redness, and dryness. ${LIST.join(', ')}.`,
    ],
    ['with a list of virtues', `Helps soothe, plump, and firm. ${LIST.join(', ')}.`],
    [
      'on lines',
      `• Niacinamide – brightens dull skin\n• Panthenol – keeps moisture in\n\n${LIST.join(', ')}`,
    ],
    [
      'behind the list',
      `${LIST.join(', ')}. Glycerin: draws moisture into the skin, leaving it supple. Suitable for sensitive skin.`,
    ],
    ['under a heading that praises', `Key Ingredients: -Oat: Soothes dry skin. ${LIST.join(', ')}.`],
    ['with its full stop lost', `-Oat: Calms dry skin -Aloe: a plant that helps hydrate ${LIST.join(', ')}.`],
    ['in German', `Squalane: pflegt trockene Haut und spendet Feuchtigkeit. ${LIST.join(', ')}.`],
    ['with the name of the product', `-Oat: Soothes. Rose Night Cream: ${LIST.join(', ')}.`],
    [
      'with two products',
      `Rose Cream: ${LIST.slice(0, 3).join(', ')}. Rose Mask: ${LIST.slice(3).join(', ')}.`,
    ],
  ])('praise %s is left out and the list is whole', (_, text) => expect(printed(text)).toEqual(LIST));

  test.each([
    'Firming Serum\nAqua, Glycerin, Retinol',
    'Hydrating Cream: Aqua, Glycerin, Retinol',
    'Soothing Gel - Aqua, Glycerin, Retinol',
    'Softens dry skin Aqua, Glycerin, Retinol',
    'Squalane: softens skin Aqua, Glycerin, Retinol',
    'Brightening Serum. Aqua, Glycerin, Retinol.',
  ])('%j: a short list behind praise is whole', (text) => {
    expect(printed(text).slice(-3)).toEqual(['Aqua', 'Glycerin', 'Retinol']);
  });

  test('a mixture nobody knows stays in its list', () => {
    expect(printed('Aqua, Glycerin, Skin Repair Complex, Talc, Mica, Silica, Urea.')).toContain(
      'Skin Repair Complex',
    );
    expect(printed('Aqua, Glycerin, Firming Complex.')).toEqual(['Aqua', 'Glycerin', 'Firming Complex']);
  });

  test('a strength that is praised is inside, first and once', () => {
    expect(printed(`Avobenzone 3%, Octisalate 5%: Protect skin. ${LIST.join(', ')}.`)).toEqual([
      'Avobenzone 3%',
      'Octisalate 5%',
      ...LIST,
    ]);
    expect(printed(`Niacinamide 5%: Evens skin tone. ${LIST.join(', ')}.`)).toEqual(LIST);
  });

  test('where nothing else is named, what is praised is named', () => {
    expect(printed('Retinol: smooths wrinkles. Squalane: softens skin.')).toEqual(['Retinol', 'Squalane']);
  });

  test('what a name is there for, in its bracket, is no name', () => {
    expect(printed('Aqua, Dimethicone (Skin-Softening), Bakuchiol (Texture Enhancer), Talc')).toEqual([
      'Aqua',
      'Dimethicone',
      'Bakuchiol',
      'Talc',
    ]);
  });

  test('words on lists that change are no heading that hides the list before them', () => {
    expect(printed(`${LIST.join(', ')}. Ingredient listings are updated from time to time.`)).toEqual(LIST);
  });

  test('a list before the other ingredients is a list', () => {
    expect(
      printed(
        'Boosts your energy. Magnesium, Folate, Biotin, Niacin, Taurine. Other ingredients: Talc, Silica',
      ),
    ).toEqual(['Magnesium', 'Folate', 'Biotin', 'Niacin', 'Taurine', 'Talc', 'Silica']);
  });
});

test('a list is short names between separators, praise is not', () => {
  expect(isListLike('Aqua, Glycerin, Talc, Mica, Silica')).toBe(true);
  expect(isListLike('softens skin, plumps lines, calms redness, Talc, Mica')).toBe(false);
  expect(isListLike('Aqua, Glycerin')).toBe(false);
  const seven = 'Seed Oil of the Wild Carrot Root';
  expect(isListLike(Array(5).fill(seven).join(', '))).toBe(true);
  expect(isListLike(Array(5).fill(`${seven} Powder`).join(', '))).toBe(false);
});

const letters = (text: string): string =>
  Array.from(text.toLowerCase().match(/\p{L}/gu) ?? [])
    .toSorted()
    .join('');

test('property: praise and names in any mixture lose no letter, and no name where names alone are listed', () => {
  const piece = fc.constantFrom(
    ...LIST,
    'Vitamin C 5%',
    'Softens and smooths skin.',
    '-Oat: Calms.',
    'Squalane: ',
    'a rich blend that helps hydrate',
    'visibly plumper',
    '. ',
    ', ',
    '\n\n',
    ' - ',
    'Key Ingredients: ',
    'Ingredients: ',
    'Suitable for sensitive skin',
    'The active substance is ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' ', ', '), (pieces, joint) => {
      const text = pieces.join(joint);
      const result = splitIngredients(text);
      if (!result.ok) return;
      const kept = [...result.mentions.map((one) => one.printed), ...result.dropped.map((one) => one.text)];
      expect(letters(kept.join(' '))).toBe(letters(tidyLabelText(text)));
    }),
    { numRuns: 2000 },
  );
});
