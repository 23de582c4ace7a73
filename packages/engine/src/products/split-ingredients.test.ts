import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidyLabelText } from './label-text.ts';
import { splitIngredients } from './split-ingredients.ts';

function split(text: string) {
  const result = splitIngredients(text);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join());
  return result;
}

const printed = (text: string): readonly string[] => split(text).mentions.map((mention) => mention.printed);
const names = (text: string): readonly string[] => split(text).mentions.map(({ name }) => name);
const problemOf = (text: string) => {
  const result = splitIngredients(text);
  return result.ok ? undefined : result.problems[0]?.code;
};

describe('separators', () => {
  test.each([
    ['Aqua, Glycerin; Panthenol'],
    ['Aqua • Glycerin • Panthenol'],
    ['Aqua·Glycerin·Panthenol'],
    ['Aqua、Glycerin、Panthenol'],
    ['Aqua، Glycerin، Panthenol'],
    ['Aqua\nGlycerin\nPanthenol'],
    ['- Aqua\n- Glycerin\n- Panthenol'],
    ['1. Aqua\n2. Glycerin\n3. Panthenol'],
    ['Aqua | Glycerin | Panthenol'],
    ['Aqua / Glycerin / Panthenol'],
    ['Aqua - Glycerin - Panthenol'],
    ['Aqua. Glycerin. Panthenol.'],
    ['Aqua (and) Glycerin (and) Panthenol'],
    ['Aqua, Glycerin and Panthenol'],
    ['💧Aqua 🌿Glycerin 🌿Panthenol'],
    ['Ａｑｕａ，Ｇｌｙｃｅｒｉｎ，Ｐａｎｔｈｅｎｏｌ'],
    ['Aqua\u200b, Glyc\u00aderin,\u200f Panthenol'],
  ])('%s', (text) => {
    expect(printed(text)).toEqual(['Aqua', 'Glycerin', 'Panthenol']);
  });

  test('a slash or a comma inside a name separates nothing', () => {
    expect(
      printed(
        'Aqua/Water/Eau, Acrylates/C10-30 Alkyl Acrylate Crosspolymer, 1,2-Hexanediol, 1, 2-Hexanediol, N,N-Dimethylglycine',
      ),
    ).toEqual([
      'Aqua/Water/Eau',
      'Acrylates/C10-30 Alkyl Acrylate Crosspolymer',
      '1,2-Hexanediol',
      '1, 2-Hexanediol',
      'N,N-Dimethylglycine',
    ]);
  });

  test('a figure before a name that begins with figures stays with its own name', () => {
    expect(printed('Polysorbate 20, 1,2-Hexanediol, 2-Bromo-2-Nitropropane-1,3-Diol')).toEqual([
      'Polysorbate 20',
      '1,2-Hexanediol',
      '2-Bromo-2-Nitropropane-1,3-Diol',
    ]);
  });

  test('a word broken at the end of a line is one word', () => {
    expect(printed('Aqua, Phenoxy-\nethanol, PEG-\n40 Stearate, Hydrolyzed\nSilk')).toEqual([
      'Aqua',
      'Phenoxyethanol',
      'PEG-40 Stearate',
      'Hydrolyzed Silk',
    ]);
  });

  test('slashes or dashes separate where they stand more often than all else, also over line ends', () => {
    expect(names('AQUA / UREA\nSALT / MICA / ZINC\nOXIDE / SILICA')).toEqual([
      'AQUA',
      'UREA SALT',
      'MICA',
      'ZINC OXIDE',
      'SILICA',
    ]);
    expect(names('AQUA - GLYCERIN -\nSODIUM BENZOATE - PARFUM/\nFRAGRANCE - BENZYL\nALCOHOL')).toEqual([
      'AQUA',
      'GLYCERIN',
      'SODIUM BENZOATE',
      'PARFUM/ FRAGRANCE',
      'BENZYL ALCOHOL',
    ]);
    expect(names('Aqua / Water, Parfum / Fragrance, Mica')).toEqual([
      'Aqua / Water',
      'Parfum / Fragrance',
      'Mica',
    ]);
  });

  test('a footnote mark between two glued names separates them', () => {
    expect(names('Limonene**, Geraniol**Citronellol**')).toEqual(['Limonene', 'Geraniol', 'Citronellol']);
  });

  test('a title on a line of its own is no part of the first name', () => {
    expect(names('Tannin Complex\nAqua, Glycerin, Urea')).toEqual([
      'Tannin Complex',
      'Aqua',
      'Glycerin',
      'Urea',
    ]);
  });

  test('a table gives its names and not what they are there for', () => {
    const text = 'INCI Name | Function | %\nAqua | Solvent | 70\nRetinol | Skin conditioning | 0.1';
    expect(printed(text)).toEqual(['Aqua', 'Retinol']);
    expect(split(text).dropped.filter(({ as }) => as === 'column').length).toBeGreaterThan(3);
  });
});

describe('brackets', () => {
  test('hold another name, a strength, more names or what may be inside', () => {
    const { mentions } = split(
      'Tocopherol (Vitamin E), Urea (5%), Parfum (Limonene, Linalool) [+/- CI 77491, 77492]',
    );
    expect(
      mentions.map(({ name, bracketed, strength, mayContain }) => [name, bracketed, strength, mayContain]),
    ).toEqual([
      ['Tocopherol', ['Vitamin E'], undefined, undefined],
      ['Urea', [], '5%', undefined],
      ['Parfum', [], undefined, undefined],
      ['Limonene', [], undefined, undefined],
      ['Linalool', [], undefined, undefined],
      ['CI 77491', [], undefined, true],
      ['CI 77492', [], undefined, true],
    ]);
  });

  test('one that is never closed swallows nothing', () => {
    expect(names('Water (Aqua, Glycerin, Retinol')).toEqual(['Water', 'Glycerin', 'Retinol']);
  });

  test('a name with one in its middle is whole without it', () => {
    expect(names('Helianthus Annuus (Sunflower) Seed Oil')).toEqual(['Helianthus Annuus Seed Oil']);
  });
});

describe('strengths', () => {
  test('leave the name as it is', () => {
    const { mentions } = split('2% Salicylic Acid, Retinol 0.5 % w/w, Urea 1 000 mg/g, Madecassoside 0,1%');
    expect(mentions.map(({ name, strength }) => [name, strength])).toEqual([
      ['Salicylic Acid', '2%'],
      ['Retinol', '0.5 % w/w'],
      ['Urea', '1 000 mg/g'],
      ['Madecassoside', '0,1%'],
    ]);
  });

  test('one glued to the next name ends the one before', () => {
    expect(names('Titanium Dioxide 6%Zinc Oxide 12%Water')).toEqual([
      'Titanium Dioxide',
      'Zinc Oxide',
      'Water',
    ]);
  });
});

describe('bad input', () => {
  test('gives a clear problem', () => {
    expect(problemOf('')).toBe('bad-value');
    expect(problemOf('🧴✨')).toBe('bad-value');
    expect(problemOf('a'.repeat(50_000))).toBe('too-long');
    expect(problemOf(Array.from({ length: 301 }, (_, at) => `Name${at}x`).join(', '))).toBe('too-long');
  });

  test('right-to-left text is read like any other', () => {
    expect(printed('ماء، جلسرين، عطر')).toEqual(['ماء', 'جلسرين', 'عطر']);
  });

  test.each([
    '(',
    '[',
    '(a',
    ', ',
    '1,',
    '+/- ',
    'in a ',
    '* ',
    'Ingredients: ',
    'may contain ',
    'a/',
    '2% ',
  ])('20,000 characters of "%s" end', (piece) => {
    expect(splitIngredients(piece.repeat(Math.floor(20_000 / piece.length)))).toBeDefined();
  });
});

const letters = (text: string): string =>
  [...text.matchAll(/\p{L}/gu)]
    .map(([letter]) => letter)
    .sort()
    .join('');

const piece = fc.constantFrom(
  ...'Aqua|1,2-Hexanediol|Parfum (Fragrance)|[+/- CI 77491|CI 77492]|, |; |. | / |/|(|)|[|]|2%|0.5 % w/w|Ingredients:|May contain:|Active ingredients|Purpose|Sunscreen|Directions|and | & |* organic|FIL D12345/1|None|、|水|Tocopherol (Vitamin E, Foo)|- |the skin is your friend for this|!|💧|(and)|ﬁ|é|www.foo.com|Made in France|:|12'.split(
    '|',
  ),
  '\n',
  '|',
  'PEG-\n40',
  'Phenoxy-\nethanol',
);

const name = fc.constantFrom(
  'Aqua/Water/Eau',
  'Glycerin',
  '1,2-Hexanediol',
  'Tocopherol (Vitamin E)',
  'PEG-40 Stearate',
  'Acrylates/C10-30 Alkyl Acrylate Crosspolymer',
  'CI 77491',
  'Helianthus Annuus (Sunflower) Seed Oil',
  'Alcohol Denat.',
  'Ceramide NP',
  'Zinc Oxide 12%',
);

test('property: no text makes it throw, and every letter is in a mention or in what was left out', () => {
  const text = fc.oneof(
    fc.array(piece, { maxLength: 25 }).map((all) => all.join('')),
    fc.array(piece, { maxLength: 25 }).map((all) => all.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );
  fc.assert(
    fc.property(text, (given) => {
      const result = splitIngredients(given);
      if (!result.ok) return;
      const kept = [...result.mentions.map((one) => one.printed), ...result.dropped.map((one) => one.text)];
      expect(letters(kept.join(' '))).toBe(letters(tidyLabelText(given)));
    }),
    { numRuns: 3000 },
  );
});

test('property: the same list with other separators gives the same mentions', () => {
  const separator = fc.constantFrom(', ', ',', '; ', ' • ', ' · ', '、', '\n', ',\n', ' | ');
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 3, maxLength: 12 }),
      separator,
      fc.boolean(),
      (list, by, hasHead) => {
        const head = hasHead ? 'Ingredients: ' : '';
        expect(printed(`${head}${list.join(by)}`)).toEqual(printed(list.join(', ')));
      },
    ),
  );
});

describe('what shops and printers leave in a list', () => {
  test('buttons of a page are no part of a name', () => {
    expect(printed('Aqua, [more]Sodium Benzoate, Lactic Acid[less]')).toEqual([
      'Aqua',
      'Sodium Benzoate',
      'Lactic Acid',
    ]);
  });

  test('figures glued to several names are footnotes, and those of a name stay', () => {
    expect(printed('Glycerin4, Stearic acid1, Betaine6, Ceteareth20, PEG-8')).toEqual([
      'Glycerin',
      'Stearic acid',
      'Betaine',
      'Ceteareth20',
      'PEG-8',
    ]);
    expect(printed('Glycerin4, Betaine')).toEqual(['Glycerin4', 'Betaine']);
  });

  test('colour numbers in brackets belong to what stands before them', () => {
    expect(printed('Mica, Iron Oxides (CI 77491, CI 77492, CI 77499)')).toEqual([
      'Mica',
      'Iron Oxides (CI 77491, CI 77492, CI 77499)',
    ]);
  });

  test('a comma before the common name of a plant and a hyphen before "and" cut nothing', () => {
    expect(printed('Simmondsia Chinensis , (Jojoba) Seed Oil, mono- and di-glycerides')).toEqual([
      'Simmondsia Chinensis , (Jojoba) Seed Oil',
      'mono- and di-glycerides',
    ]);
  });

  test('what a claim names with its strength is inside', () => {
    expect(
      names(
        '-Avobenzone 3%, Octisalate 5%\n-Red Algae: Protects the skin against light.\n-Oat: Calms the skin of the face.\n\nAqua, Glycerin, Panthenol',
      ),
    ).toEqual(['Avobenzone', 'Octisalate', 'Aqua', 'Glycerin', 'Panthenol']);
  });
});
