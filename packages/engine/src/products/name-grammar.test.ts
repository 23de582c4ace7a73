import { describe, expect, test } from 'vitest';
import { smallIngredients } from '../../proofs/small-ingredients.ts';
import { compileIngredients } from './compile-ingredients.ts';
import { byName, plantsNamed } from './name-grammar.ts';
import { nameKey, plainName, scannedKey, spacedName } from './name-key.ts';
import { spelledLike } from './spelling.ts';

const compiled = compileIngredients({
  ...smallIngredients,
  patterns: [
    ...smallIngredients.patterns,
    { id: 'inside', label: 'by its name: inside', contains: 'glucos', classes: ['plain'] },
    { id: 'both', label: 'by its name: both', starts: 'sodium ', ends: 'ate', classes: ['bha'] },
  ],
  genera: [
    ...smallIngredients.genera,
    { genus: 'Citrus Limon', classes: ['fragrance'] },
    { genus: 'Rosa', common: ['Damask Rose', '장미'], classes: ['fragrance'] },
  ],
  plantParts: [...smallIngredients.plantParts, '추출물'],
});
const classes = (name: string): readonly string[] | undefined => byName(compiled, name)?.classes;
const plants = (name: string): readonly string[] => plantsNamed(compiled, name).map(({ genus }) => genus);

describe('a name tells its kind', () => {
  test.each([
    ['Alkyl Glucoside', ['plain']],
    ['Sodium Fooate', ['bha']],
    ['sodium-fooate', ['bha']],
    ['PEG-7 Copolymer', ['plain']],
    ['PEG7', ['plain']],
    ['Foo Ferment/Bar', ['ferment']],
  ])('%s', (name, told) => expect(classes(name)).toEqual(told));

  test.each([
    'Sodium Fooite',
    'Fooate Sodium',
    'Foo PEG-7',
    'Fermented Foo',
    'Retina Foo',
    'PEG Foo',
    '',
    '(-)',
  ])('%j tells nothing', (name) => expect(byName(compiled, name)).toBeUndefined());

  test('of two that fit both count, and the first of the table names it', () => {
    expect(byName(compiled, 'PEG-7 Retinol Ferment')).toMatchObject({
      classes: ['plain', 'ferment'],
      because: 'by its name: a PEG emulsifier',
      isWhole: false,
    });
    expect(byName(compiled, 'Foo Crosspolymer')?.isWhole).toBe(true);
  });
});

describe('a plant', () => {
  test.each([
    ['Chamomilla Recutita Flower', ['Chamomilla']],
    ['Citrus Limon Peel', ['Citrus Limon']],
    ['Citrus Aurantium Peel', []],
    ['Organic Chamomilla Flower', ['Chamomilla']],
    ['Chamomila Flower', ['Chamomilla']],
    ['Rosaa Flower', []],
    ['Damask Rose Water', ['Rosa']],
    ['Chamomilla Recutita/Helianthus Annuus Extract', ['Chamomilla', 'Helianthus']],
    ['장미추출물', ['Rosa']],
    ['Foo Chamomilla', []],
  ])('%s', (name, genera) => expect(plants(name)).toEqual(genera));

  test('of one common name within others counts only with the part that is used', () => {
    expect(classes('Wild Foo Chamomile Extract')).toEqual(['daisy-family']);
    expect(byName(compiled, 'Foo Chamomile')).toBeUndefined();
    expect(classes('Chamomile')).toEqual(['daisy-family', 'fragrance']);
  });

  test('is judged by the part: oil, another, both or none', () => {
    expect(classes('Helianthus Annuus Seed')).toEqual(['daisy-family']);
    expect(classes('Helianthus Annuus Seed Oil')).toEqual(['plant-oil']);
    expect(classes('Helianthus Annuus Oil Extract')).toEqual(['daisy-family', 'plant-oil']);
    expect(classes('Helianthus Annuus')).toEqual(['daisy-family', 'plant-oil']);
    expect(classes('장미추출물')).toEqual(['fragrance']);
  });

  test('that something was made from is none', () => {
    expect(classes('PEG-7 Chamomile Extract')).toEqual(['plain']);
  });
});

describe('names are compared', () => {
  test.each([
    ['Phénoxyéthanol', 'phenoxyethanol'],
    ['Sulphur', 'sulfur'],
    ['Aluminium Oxide', 'aluminumoxide'],
    ['Hydrolysed Silk', 'hydrolyzedsilk'],
    ['α-Tocopherol', 'alphatocopherol'],
    ['Weiß', 'weiss'],
    ['1,2-Hexanediol', '12hexanediol'],
    ['水', '水'],
    ['γλυκερίνη', 'γλυκερινη'],
  ])('%s as %s', (name, key) => expect(nameKey(name)).toBe(key));

  test('by their words, with the slash', () => {
    expect(plainName(' Aqua  / Eau - Water ')).toBe('aqua/eau-water');
    expect(spacedName('PEG-7 / Foo (Bar)')).toBe('peg 7/foo bar ');
  });

  test('as a scanner may have read them', () => {
    expect(scannedKey('phen0xyethano1')).toBe(scannedKey('phenoxyethanol'));
    expect(scannedKey('paraffinurn')).toBe(scannedKey('paraffinum'));
    expect(scannedKey('vvax')).toBe('wax');
  });
});

describe('a misspelt name', () => {
  const like = (key: string): readonly string[] => spelledLike(compiled, key).map(({ id }) => id);

  test('of seven letters may have one slip, of twelve two', () => {
    expect(like('retinoll')).toEqual(['retinol']);
    expect(like('retinl')).toEqual([]);
    expect(like('reetinoll')).toEqual([]);
    expect(like('phenoxyethaanoll')).toEqual(['phenoxyethanol']);
    expect(like('phenoxyyethaanoll')).toEqual([]);
    expect(like('p'.repeat(61))).toEqual([]);
  });

  test('between two names stands for both, and figures and salts are never slips', () => {
    expect(like('farneselplain')).toEqual(['methylal', 'methylol']);
    expect(like('13hexanediol')).toEqual([]);
    expect(like('2hexanediol')).toEqual([]);
    const salts = compileIngredients({
      ...smallIngredients,
      ingredients: [{ id: 'citrate', names: ['Sodium Citrate'], classes: [] }],
    });
    expect(spelledLike(salts, 'sodiumcitrite')).toEqual([]);
    expect(spelledLike(salts, 'sodiumcitrae')).toHaveLength(1);
  });
});
