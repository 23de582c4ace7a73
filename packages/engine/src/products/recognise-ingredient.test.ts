import { describe, expect, test } from 'vitest';
import { smallIngredients } from '../../proofs/small-ingredients.ts';
import { compileIngredients } from './compile-ingredients.ts';
import { readLabel } from './read-label.ts';

const compiled = compileIngredients(smallIngredients);

function read(text: string, names: readonly string[] = []) {
  const label = readLabel(names.length === 0 ? compiled : compileIngredients(smallIngredients, names), text);
  if (!label.ok) throw new Error('not read');
  return label.mentions;
}

const found = (text: string, names: readonly string[] = []) => read(text, names)[0]?.found;
const ids = (text: string): readonly (string | undefined)[] => read(text).map((one) => one.found.id);

describe('by the table', () => {
  test.each([
    ['AQUA', 'water'],
    ['Aqua/Water/Eau', 'water'],
    ['Eau (Water)', 'water'],
    ['水', 'water'],
    ['1, 2-Hexanediol', 'hexanediol'],
    ['1 2-hexanediol', 'hexanediol'],
    ['caprylic / capric triglyceride', 'triglyceride'],
    ['Purified Water USP', 'water'],
    ['Organic Glycerine', 'glycerin'],
    ['Zinc Oxide (nano)', 'zinc-oxide'],
    ['Phénoxyéthanol', 'phenoxyethanol'],
    ['phenoxy ethanol', 'phenoxyethanol'],
  ])('%s is %s', (text, id) => {
    expect(found(text)).toMatchObject({ recognised: 'by-table', id });
  });

  test.each([
    ['Phenoxyethnol', 'phenoxyethanol'],
    ['Phen0xyethano1', 'phenoxyethanol'],
    ['Glycerrin', 'glycerin'],
    ['GIycerin', 'glycerin'],
    ['Paraffinurn Liquidum', 'paraffin'],
    ['Parafnum Liquidum', 'paraffin'],
    ['Salicilic Acid', 'salicylic-acid'],
  ])('a slip of the print is mended: %s', (text, id) => {
    expect(found(text)).toMatchObject({ recognised: 'by-table', id, readAs: expect.any(String) });
  });

  test('a slip between two names counts as both', () => {
    expect(found('Farnesil Plain')?.classes.toSorted()).toEqual(['fragrance', 'plain']);
  });

  test('figures are never mended, and short names neither', () => {
    expect(found('1,3-Hexanediol')?.recognised).toBe('no');
    expect(found('Retimal')?.id).not.toBe('water');
    expect(found('Wader')?.recognised).toBe('no');
  });

  test('what stands in brackets counts too', () => {
    expect(found('Nightcomplex (Retinol)')?.classes).toEqual(['retinoid']);
    expect(found('Glycerin (Parfum)')?.classes.toSorted()).toEqual(['fragrance', 'plain']);
  });

  test('a slash between a known and an unknown name is not known', () => {
    expect(found('Glycerin/Foobarol')?.recognised).toBe('no');
    expect(found('Glycerin/Retinol')?.classes).toEqual(['plain', 'retinoid']);
  });
});

describe('an end and a form of a name', () => {
  test.each([
    ['Mineral Oils', 'paraffin'],
    ['Glycerins', 'glycerin'],
    ['D-Tocopherol', 'tocopherol'],
    ['Retinol Cream', 'retinol'],
    ['Natural Organic Parfum', 'parfum'],
    ['77947/Aqua', 'zinc-oxide'],
  ])('%s is %s', (text, id) => expect(found(text)).toMatchObject({ recognised: 'by-table', id }));

  test('between two slashes must be there, or the whole is not known', () => {
    expect(found('Aqua//Water')?.recognised).toBe('no');
  });

  test('of few letters is not cut off, and a name longer than 1000 letters is none', () => {
    expect(found('Aquas')?.recognised).toBe('no');
    expect(found(`Retinyl ${'o'.repeat(992)}`)?.recognised).toBe('by-name');
    expect(found(`Retinyl ${'o'.repeat(993)}`)?.recognised).toBe('no');
  });

  test('letters that print as one may be lost from a name of more than six others', () => {
    const lost = (name: string, printed: string) => {
      const one = { id: 'one', names: [name] as const, classes: [] };
      const table = compileIngredients({ ...smallIngredients, ingredients: [one] });
      const label = readLabel(table, printed);
      return label.ok && label.mentions[0]?.found.readAs;
    };
    expect(lost('Offarabole', 'Oarabole')).toBe('Offarabole');
    expect(lost('Offarabo', 'Oarabo')).not.toBe('Offarabo');
  });
});

describe('by its name', () => {
  test.each([
    ['PEG-40 Something', ['plain']],
    ['PEG 40 Something', ['plain']],
    ['Foo/Bar Copolymer', ['plain']],
    ['Retinyl Foo', ['retinoid']],
    ['Lacto-Ferment Filtrate', ['ferment']],
    ['Chamomilla Recutita (Matricaria) Flower Extract', ['daisy-family']],
    ['Chamomilla Recutita Oil', ['daisy-family', 'fragrance']],
    ['Chamomila Recutita Oil', ['daisy-family', 'fragrance']],
    ['Organic Chamomile Extract', ['daisy-family']],
    ['Helianthus Annuus (Sunflower) Seed Oil', ['plant-oil']],
    ['Sunflower Oil', ['plant-oil']],
  ])('%s', (text, classes) => {
    expect(found(text)).toMatchObject({ recognised: 'by-name', classes });
  });

  test('a plant without its part counts as the stricter', () => {
    expect(found('Helianthus Annuus')?.classes).toEqual(['daisy-family', 'plant-oil']);
  });

  test('a pattern needs its figure and keeps off what it must not match', () => {
    expect(found('PEG-free Something')?.recognised).toBe('no');
    expect(found('Retina Extractum')?.recognised).toBe('no');
  });
});

describe('by an official list', () => {
  test('only the name is known', () => {
    expect(found('Zymocosmol', ['ZYMOCOSMOL'])).toEqual({ recognised: 'by-list', ids: [], classes: [] });
  });

  test('a name of the list is not mended into another', () => {
    expect(found('Phenoxyethanel', ['Phenoxyethanel'])?.recognised).toBe('by-list');
  });
});

describe('names that lost their separators, or got one too many', () => {
  test('are cut apart where all of it is known', () => {
    expect(ids('Foo, Zinc OxideWater, Bar')).toEqual([undefined, 'zinc-oxide', 'water', undefined]);
    expect(ids('Aqua Glycerin Mineral Oil Phenoxyethanol')).toEqual([
      'water',
      'glycerin',
      'paraffin',
      'phenoxyethanol',
    ]);
  });

  test('keep what is not known between them', () => {
    expect(read('Aqua Glycerin Foobarol Phenoxyethanol Retinol').map(({ mention }) => mention.name)).toEqual([
      'Aqua',
      'Glycerin',
      'Foobarol',
      'Phenoxyethanol',
      'Retinol',
    ]);
  });

  test('are cut in a long run also where the whole looks like one name', () => {
    const text =
      'Mineral Oil Glycerin Phenoxyethanol Caprylic/Capric Triglyceride Foo Crosspolymer Zinc Oxide';
    expect(ids(text)).toEqual([
      'paraffin',
      'glycerin',
      'phenoxyethanol',
      'triglyceride',
      undefined,
      'zinc-oxide',
    ]);
  });

  test('a mended name is not cut into its words', () => {
    expect(ids('Salicilic Acid')).toEqual(['salicylic-acid']);
  });

  test('are joined where only the whole is known', () => {
    expect(ids('Aqua, Mineral, Oil, Glycerin')).toEqual(['water', 'paraffin', 'glycerin']);
  });
});
