import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitIngredients } from './split-ingredients.ts';

const printed = (text: string): readonly string[] => {
  const result = splitIngredients(text);
  return result.ok ? result.mentions.map((mention) => mention.printed) : [];
};

const CREAM = ['Aqua', 'Glycerin', 'Talc', 'Panthenol', 'Mica'];

describe('leaflets of medicines', () => {
  test.each([
    [
      'English',
      'What it contains\nThe active substance is urea. The other ingredients are Aqua, Glycerin, Talc and Mica.',
      ['urea', 'Aqua', 'Glycerin', 'Talc', 'Mica'],
    ],
    [
      'German',
      'Was es enthält\nDer Wirkstoff ist: Harnstoff.\nDie sonstigen Bestandteile sind: Glycerol, Talkum.',
      ['Harnstoff', 'Glycerol', 'Talkum'],
    ],
    [
      'Polish',
      'Substancją czynną leku jest mocznik.\nPozostałe składniki to: glicerol, talk.',
      ['mocznik', 'glicerol', 'talk'],
    ],
    [
      'French',
      'La substance active est: urée 5 g pour 100 g. Les autres composants sont: glycérol, talc.',
      ['urée 5 g', 'glycérol', 'talc'],
    ],
    [
      'a pharmacy in India',
      'Composition: Nicotinamide IP 4% w/w, Methylparaben IP 0.15% w/w (as preservative)',
      ['Nicotinamide 4% w/w', 'Methylparaben 0.15% w/w'],
    ],
  ])('%s', (_, text, names) => expect(printed(text)).toEqual(names));
});

describe('around a list', () => {
  test.each([
    ['certificates', `${CREAM.join(', ')}. COSMOS ORGANIC certified by Ecocert according to its standard.`],
    ['footnotes behind spaces', `${CREAM.join(', ')} * Certified organic † naturally occurring in oils`],
    [
      'languages',
      `INGREDIENTS: ${CREAM.join(', ')}. FR: Eviter le contact avec les yeux. 250 ml e 8.4 fl.oz`,
    ],
    ['codes in brackets', `Ingrédients : ${CREAM.join('. ')}. [BI 589]`],
    ['addresses', `${CREAM.join(', ')}. D-20245 Hamburg, www.example.com`],
    ['figures before each', CREAM.map((name, at) => `${at + 1}. ${name}`).join(' ')],
    ['figures in brackets', CREAM.map((name, at) => `(${at + 1}) ${name}`).join(' ')],
    ["a maker's number", `#16283 ${CREAM.join(', ')}`],
    ['a footnote in a bracket', `${CREAM.join(', ')} (* - flavour of nature)`],
    ['a short heading', `Ingr.: ${CREAM.join('; ')}`],
  ])('%s are left out', (_, text) => expect(printed(text)).toEqual(CREAM));

  test('what it contains besides hides no list before it', () => {
    expect(printed(`${CREAM.join(', ')}. CONTAINS: LINALOOL, LIMONENE.`)).toEqual([
      ...CREAM,
      'LINALOOL',
      'LIMONENE',
    ]);
  });

  test('one colour that may be inside is no prose', () => {
    expect(printed('Aqua, Talc, [+/- MAY CONTAIN: CI 77499 / IRON OXIDES]. (F.I.L. B259419/1).')).toEqual([
      'Aqua',
      'Talc',
      'CI 77499 / IRON OXIDES',
    ]);
  });

  test.each(['Poate conține', 'Může obsahovat', 'Tartalmazhat', 'Kan indeholde'])(
    '%s heads what may be inside',
    (words) => {
      const result = splitIngredients(`Ingredients: Aqua, Talc. ${words}: CI 77491, CI 77492`);
      expect(result.ok && result.mentions.map(({ mayContain }) => mayContain)).toEqual([
        undefined,
        undefined,
        true,
        true,
      ]);
    },
  );
});

test('backslashes stand for slashes, and letters before a dash for a form', () => {
  expect(printed('Water\\Aqua\\Eau, D,L-Panthenol, Cera Alba\\Beeswax')).toEqual([
    'Water/Aqua/Eau',
    'D,L-Panthenol',
    'Cera Alba/Beeswax',
  ]);
});

const NAMES = [
  'Aqua/Water/Eau',
  'Glycerin',
  '1,2-Hexanediol',
  'Butyrospermum Parkii (Shea) Butter',
  'Acrylates/C10-30 Alkyl Acrylate Crosspolymer',
  'PEG-40 Hydrogenated Castor Oil',
  'CI 77491',
  'Caprylic/Capric Triglyceride',
  'Sodium Hyaluronate',
  'Cetearyl Alcohol',
  'Tocopherol',
  '3-O-Ethyl Ascorbic Acid',
];
const list = fc.shuffledSubarray(NAMES, { minLength: 4 });

test('property: what stands around a list changes nothing in it, and its order is kept', () => {
  const before = fc.constantFrom(
    '',
    'Ingredients: ',
    'INGREDIENTS/INGRÉDIENTS: ',
    'Squalane: softens skin. ',
    'Helps soothe, plump, and firm. ',
    'Key benefits: keeps skin smooth.\n\nIngredients: ',
    'Inhaltsstoffe (INCI): ',
  );
  const after = fc.constantFrom(
    '',
    '.',
    '. *certified organic',
    '. FIL D12345/1',
    '. Made in France',
    '\n\nHow to use: apply at night.',
    '. Suitable for sensitive skin.',
    '. Please refer to the pack for the most up to date list.',
  );
  fc.assert(
    fc.property(list, before, after, (names, head, tail) => {
      const plain = printed(names.join(', '));
      expect(printed(`${head}${names.join(', ')}${tail}`)).toEqual(plain);
    }),
  );
});

test('property: a line break at a space behind the first name, a bullet for a comma or a strength changes nothing that is found', () => {
  fc.assert(
    fc.property(list, fc.nat({ max: 400 }), fc.constantFrom(', ', ' • ', '; '), (names, at, separator) => {
      const text = names.join(separator);
      const places = Array.from(text.matchAll(/(?<=[a-z),;•]) (?=[A-Z])/gu), ({ index }) => index).filter(
        (index) => index > text.indexOf(separator),
      );
      const place = places[at % Math.max(1, places.length)];
      const broken = place === undefined ? text : `${text.slice(0, place)}\n${text.slice(place + 1)}`;
      const plain = printed(text);
      expect(printed(broken)).toEqual(plain);
      const strong = names.map((name, index) => (index === at % names.length ? `${name} 5%` : name));
      expect(printed(strong.join(separator)).map((name) => name.replace(' 5%', ''))).toEqual(plain);
    }),
  );
});
