import { describe, expect, test } from 'vitest';
import { smallIngredients } from '../../proofs/small-ingredients.ts';
import { compileIngredients } from './compile-ingredients.ts';
import { cutMention, lineEnds } from './cut-mention.ts';
import { readLabel } from './read-label.ts';

const NAMES = [
  'Niacinamide',
  'Retinol',
  'Lactic Acid',
  'Sodium Benzoate',
  'Phenoxyethanol',
  'Glycerin',
  'Mica',
  'Talc',
  'Tin',
  'Urea',
  'Leaf Extract',
  'Rosa Canina',
  'Cetyl Alcohol',
];
const compiled = compileIngredients({
  classes: [],
  ingredients: NAMES.map((name) => ({ id: name, names: [name], classes: ['plain'] })),
  patterns: [{ id: 'stearate', label: 'by its name: a stearate', ends: 'stearate', classes: ['plain'] }],
  genera: [{ genus: 'Rosa', classes: ['plain'] }],
  plantParts: ['leaf', 'extract', 'seed'],
  everyday: [],
  prescription: smallIngredients.prescription,
  allergyWords: [],
});
const cut = (text: string, how: { isKnown?: boolean; isScanned?: boolean; lines?: string } = {}) =>
  cutMention(compiled, text, {
    isKnown: how.isKnown ?? false,
    isScanned: how.isScanned ?? false,
    ends: lineEnds(how.lines ?? ''),
  })?.names;

describe('words between which lines end', () => {
  test.each([
    ['Zinc\nOxide', ['Zinc\nOxide']],
    ['My Zinc\n\n Oxide, Talc', ['Zinc\nOxide']],
    ['Zinc,\nTalc.', ['Zinc,\nTalc']],
    ['Zinc', []],
    ['\nZinc', []],
  ])('%j', (text, pairs) => expect([...lineEnds(text)]).toEqual(pairs));
});

describe('two known names', () => {
  test.each([
    ['with a dash between', 'Retinol-Glycerin', ['Retinol', 'Glycerin']],
    ['of seven letters at least', 'Retinol - Niacinamide', ['Retinol', 'Niacinamide']],
    ['of more than a word each', 'Lactic Acid Sodium Benzoate', ['Lactic Acid', 'Sodium Benzoate']],
    ['of ten letters each', 'Niacinamide Phenoxyethanol', ['Niacinamide', 'Phenoxyethanol']],
    ['with a dash at the end of one', 'Retinol- Glycerin', ['Retinol', 'Glycerin']],
    ['behind a bracket', 'Niacinamide (Foo) Retinol', ['Niacinamide (Foo)', 'Retinol']],
  ])('%s are cut: %s', (_, text, names) => expect(cut(text)).toEqual(names));

  test.each([
    ['which are one known name', 'Cetyl Alcohol'],
    ['one of them too short', 'Mica-Glycerin'],
    ['one of them unknown', 'Foobarol-Glycerin'],
    ['with a small letter behind the dash', 'Retinol-glycerin'],
    ['the second of which is a part of a plant', 'Sodium Benzoate Leaf Extract'],
    ['between slashes', 'Niacinamide / Phenoxyethanol'],
    ['in one word', 'Niacinamide'],
  ])('%s are not', (_, text) => expect(cut(text)).toBeUndefined());

  test('of short letters are cut where there are three, or where a scanner lost what parted them', () => {
    expect(cut('Retinol Glycerin Retinol')).toEqual(['Retinol', 'Glycerin', 'Retinol']);
    expect(cut('Mica Talc')).toBeUndefined();
    expect(cut('Mica Talc', { isScanned: true })).toEqual(['Mica', 'Talc']);
    expect(cut('Mica Tin', { isScanned: true })).toBeUndefined();
    expect(cut('Mica Foobar', { isScanned: true })).toBeUndefined();
    expect(cut('Mica Leaf Extract', { isScanned: true })).toBeUndefined();
    expect(cut('Leaf Extract Mica', { isScanned: true })).toEqual(['Leaf Extract', 'Mica']);
  });

  test('are not looked for in more than fourteen words', () => {
    const words = (count: number): string => `${'Lactic Acid '.repeat(count / 2).trim()}`;
    expect(cut(words(14))).toHaveLength(7);
    expect(cut(words(16))).toBeUndefined();
  });
});

describe('a known name and one that is nearly one', () => {
  test('are cut', () => {
    expect(cut('Lactic Acid Glycerrin')).toEqual(['Lactic Acid', 'Glycerrin']);
    expect(cut('Glycerrin Lactic Acid')).toEqual(['Glycerrin', 'Lactic Acid']);
    expect(cut('Phenoxyethanol rr ab')).toEqual(['Phenoxyethanol', 'rr ab']);
  });

  test('are not where the other is a name of its own, a figure, or the whole is known by its form', () => {
    expect(cut('Lactic Acid Foobarol')).toBeUndefined();
    expect(cut('Phenoxyethanol abcd')).toBeUndefined();
    expect(cut('Phenoxyethanol rr 12')).toBeUndefined();
    expect(cut('Phenoxyethanol ab')).toBeUndefined();
    expect(cut('Phenoxyethanol rr ab', { isKnown: true })).toBeUndefined();
    expect(cut('Lactic Acid Glycerrin (x)')).toBeUndefined();
  });
});

describe('at the end of a line', () => {
  test('one known part is enough where the whole is not known, else both must be', () => {
    const lines = 'Foobar\nRetinol';
    expect(cut('Foobar Retinol', { lines })).toEqual(['Foobar', 'Retinol']);
    expect(cut('Foobar Retinol')).toBeUndefined();
    expect(cut('Foobar Retinol', { lines, isKnown: true })).toBeUndefined();
    expect(cut('Glycerin Retinol', { lines: 'Glycerin\nRetinol', isKnown: true })).toEqual([
      'Glycerin',
      'Retinol',
    ]);
    expect(cut('Foobar Leaf Extract', { lines: 'Foobar\nLeaf' })).toBeUndefined();
    expect(cut('Foobar- Retinol', { lines: 'Foobar-\nRetinol' })).toBeUndefined();
  });

  test('several lines are cut each', () => {
    expect(cut('Foobar Retinol Glycerin', { lines: 'Foobar\nRetinol\nGlycerin' })).toEqual([
      'Foobar',
      'Retinol',
      'Glycerin',
    ]);
  });
});

describe('a label is read', () => {
  const read = (text: string): readonly string[] => {
    const label = readLabel(compiled, text);
    return label.ok
      ? label.mentions.map(({ mention }) => mention.printed)
      : label.problems.map(({ code }) => code);
  };

  test.each([
    [
      'names parted by a dash',
      'Lactic Acid- Retinol- Niacinamide, Foobar',
      ['Lactic Acid', 'Retinol', 'Niacinamide', 'Foobar'],
    ],
    ['a dash before what nobody knows', 'Retinol- Foobar, Talc', ['Retinol- Foobar', 'Talc']],
    ['glued names', 'Lactic AcidRetinol, Foobar', ['Lactic Acid', 'Retinol', 'Foobar']],
    ['a name broken by a comma', 'Foobar, Lactic, Acid, Talc', ['Foobar', 'Lactic Acid', 'Talc']],
    ['a name broken by two', 'Foobar, Sodium, Ben, zoate, Talc', ['Foobar', 'Sodium Ben zoate', 'Talc']],
    ['two names that are known stay two', 'Rosa Canina, Leaf Extract', ['Rosa Canina', 'Leaf Extract']],
    ['a known form stays whole', 'Lactic Stearate, Talc', ['Lactic Stearate', 'Talc']],
  ])('%s', (_, text, names) => expect(read(text)).toEqual(names));

  test('of eight words and more is cut though its form is known, where half of it is known', () => {
    expect(read('Talc, Retinol Glycerin Lactic Acid Sodium Benzoate Foo Stearate')).toEqual([
      'Talc',
      'Retinol',
      'Glycerin',
      'Lactic Acid',
      'Sodium Benzoate',
      'Foo Stearate',
    ]);
    expect(read('Talc, A B C D E F G Stearate')).toEqual(['Talc', 'A B C D E F G Stearate']);
  });

  test('with more than 300 names once all are cut is refused, and 400 words in one run are left', () => {
    const glued = (count: number): string =>
      Array.from({ length: count }, () => 'Retinol Glycerin Lactic Acid').join(', ');
    expect(read(glued(100))).toHaveLength(300);
    expect(read(glued(101))).toEqual(['too-long']);
    expect(read('Retinol Glycerin '.repeat(200).trim())).toEqual(['too-long']);
    expect(read('Retinol Glycerin '.repeat(201).trim())).toHaveLength(1);
  });
});
