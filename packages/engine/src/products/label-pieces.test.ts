import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelPieces } from './label-pieces.ts';

const texts = (text: string): readonly string[] => labelPieces(text).map((piece) => piece.text);

describe('a comma', () => {
  test.each([
    ['within the number of a name', 'Aqua, 1, 2-Hexanediol, Talc', ['Aqua', '1, 2-Hexanediol', 'Talc']],
    ['within several', '1, 2, 3-Propanetriol, Talc', ['1, 2, 3-Propanetriol', 'Talc']],
    ['within a number behind a dash', 'Aqua, Foo-1,3-Diol, Talc', ['Aqua', 'Foo-1,3-Diol', 'Talc']],
    ['within letters for places', 'N,N-Dimethylglycine, Talc', ['N,N-Dimethylglycine', 'Talc']],
    ['within a share', 'Urea 2,5 %, Talc', ['Urea 2,5 %', 'Talc']],
    ['within brackets', 'Parfum (Limonene, Linalool), Talc', ['Parfum (Limonene, Linalool)', 'Talc']],
    ['before a plant in brackets', 'Simmondsia Chinensis , (Jojoba) Seed Oil, Talc', undefined],
  ])('%s separates nothing', (_, text, names) => {
    expect(texts(text)).toHaveLength(names?.length ?? 2);
    if (names !== undefined) expect(texts(text)).toEqual(names);
  });

  test.each([
    ['Polysorbate 20, 2 Foo', ['Polysorbate 20', '2 Foo']],
    ['Laureth-4, Talc', ['Laureth-4', 'Talc']],
    ['CI 77491, CI 77492', ['CI 77491', 'CI 77492']],
    ['Aqua,Talc', ['Aqua', 'Talc']],
  ])('behind a figure separates: %s', (text, names) => expect(texts(text)).toEqual(names));
});

describe('a full stop', () => {
  test.each([
    ['Aqua. Talc.', ['Aqua', 'Talc']],
    ['Aqua.Talc', ['Aqua', 'Talc']],
    ['Alcohol Denat. Talc', ['Alcohol Denat', 'Talc']],
    ['Alcohol denat., Talc', ['Alcohol denat.', 'Talc']],
    ['Foo var. Bar, Talc', ['Foo var. Bar', 'Talc']],
    ['C.I. 77491, Talc', ['C.I. 77491', 'Talc']],
    ['Aqua\n2. Talc\n3. Mica', ['Aqua', 'Talc', 'Mica']],
    ['Aqua ... Talc', ['Aqua', 'Talc']],
    ['Aqua (5%).Talc', ['Aqua (5%)', 'Talc']],
    ['Aqua.*Talc', ['Aqua', '*Talc']],
    ['Vit. E, Talc', ['Vit. E', 'Talc']],
  ])('%s', (text, names) => expect(texts(text)).toEqual(names));

  test('ends a sentence, and a comma does not', () => {
    const ends = (text: string) => labelPieces(text).map(({ endsSentence }) => endsSentence);
    expect(ends('Aqua, Talc. Mica, Urea')).toEqual([false, true, false, true]);
    expect(ends('Aqua, . Mica')).toEqual([true, true]);
    expect(ends('. Aqua')).toEqual([true]);
    expect(ends('Aqua; Talc! Mica? Urea')).toEqual([false, true, true, true]);
  });
});

describe('a colon', () => {
  test('names what follows', () => {
    expect(labelPieces('Oils: Argan, Talc')).toEqual([
      { text: 'Oils', endsSentence: false, namesWhatFollows: true },
      { text: 'Argan', endsSentence: false },
      { text: 'Talc', endsSentence: true },
    ]);
  });

  test('within a colour or a ratio separates nothing', () => {
    expect(texts('CI: 77491, Talc')).toEqual(['CI: 77491', 'Talc']);
    expect(texts('CI 77891:1, Talc')).toEqual(['CI 77891:1', 'Talc']);
  });
});

describe('other signs', () => {
  test.each([
    ['Aqua + Talc + Mica', ['Aqua', 'Talc', 'Mica']],
    ['Aqua+Talc, Mica', ['Aqua+Talc', 'Mica']],
    ['Aqua・Talc・Mica', ['Aqua', 'Talc', 'Mica']],
    ['Aqua 💧 Talc 🌿 Mica', ['Aqua', 'Talc', 'Mica']],
    ['Aqua ☀ Talc', ['Aqua', 'Talc']],
    ['Limonene*Linalool, Talc', ['Limonene', 'Linalool', 'Talc']],
    ['Limonene *Linalool, Talc', ['Limonene', '*Linalool', 'Talc']],
    ['Aqua, Talc* organic farming', ['Aqua', 'Talc', '* organic farming']],
    ['Aqua* , Talc', ['Aqua*', 'Talc']],
    ['> Aqua\n> Talc\n> Mica', ['Aqua', 'Talc', 'Mica']],
  ])('%s', (text, names) => expect(texts(text)).toEqual(names));
});

describe('a slash or a dash between spaces', () => {
  test.each([
    ['separates where nothing else does', 'Aqua / Talc / Mica', ['Aqua', 'Talc', 'Mica']],
    ['names one thing twice where it stands once', 'Aqua / Water', ['Aqua / Water']],
    ['names things twice among commas', 'Aqua / Water, Talc, Mica', ['Aqua / Water', 'Talc', 'Mica']],
    ['dashes too', 'Aqua - Talc - Mica', ['Aqua', 'Talc', 'Mica']],
    ['one dash does not', 'Aqua - Talc', ['Aqua - Talc']],
    ['on each line names things twice', 'Aqua / Water\nTalc / Talcum\nMica / Glimmer', undefined],
  ])('%s', (_, text, names) => expect(texts(text)).toEqual(names ?? text.split('\n')));

  test.each([
    ['Aqua - Talc -Mica - Urea - Zinc', ['Aqua', 'Talc -Mica', 'Urea', 'Zinc']],
    ['Aqua - Talc- Mica - Urea - Zinc', ['Aqua', 'Talc- Mica', 'Urea', 'Zinc']],
    ['Aqua / Talc /Mica / Urea / Zinc', ['Aqua', 'Talc /Mica', 'Urea', 'Zinc']],
    ['Aqua / Talc/ Mica / Urea / Zinc', ['Aqua', 'Talc/ Mica', 'Urea', 'Zinc']],
    ['Aqua + Talc +Mica, Urea', ['Aqua', 'Talc +Mica', 'Urea']],
    ['Aqua + Talc+ Mica, Urea', ['Aqua', 'Talc+ Mica', 'Urea']],
  ])('needs both of them: %s', (text, names) => expect(texts(text)).toEqual(names));

  test('wins over commas only where it stands twice as often, and more than three times', () => {
    expect(texts('A1a / B1b / C1c / D1d / E1e, F1f')).toHaveLength(6);
    expect(texts('A1a / B1b / C1c / D1d, E1e')).toHaveLength(2);
    expect(texts('A1a / B1b / C1c / D1d / E1e, F1f, G1g, H1h')).toHaveLength(4);
  });
});

describe('a new line', () => {
  test.each([
    ['is a new name where nothing else separates', 'Aqua\nTalc', ['Aqua', 'Talc']],
    ['is where print broke among commas', 'Aqua, Zinc\nOxide, Talc', ['Aqua', 'Zinc Oxide', 'Talc']],
    ['is a new name in a numbered list', '1. Aqua, x\n2. Talc\n3. Mica', ['Aqua', 'x', 'Talc', 'Mica']],
    ['ends a title', 'Day Cream\nAqua, Talc, Mica', ['Day Cream', 'Aqua', 'Talc', 'Mica']],
    ['ends no title without a list behind it', 'Zinc\nOxide, Talc', ['Zinc Oxide', 'Talc']],
    ['twice is an end', 'Aqua, Talc\n\nMica, Urea', ['Aqua', 'Talc', 'Mica', 'Urea']],
    ['behind a full stop is an end', 'Aqua, sp.\nTalc, Mica', ['Aqua', 'sp.', 'Talc', 'Mica']],
    ['before a dash is a new name', 'Aqua, Talc\n- Mica', ['Aqua', 'Talc', 'Mica']],
  ])('%s', (_, text, names) => expect(texts(text)).toEqual(names));

  test('is a new name where commas are few and lines short, and not in long lines', () => {
    const short = ['Aqua', 'Talc', 'Mica', 'Urea', 'Zinc Oxide, nano'];
    expect(texts(short.join('\n'))).toHaveLength(6);
    const long = short.map((name) => `${name} ${'o'.repeat(80)}`);
    expect(texts(long.join('\n'))).toHaveLength(2);
  });
});

test('property: letters are neither lost, added nor moved', () => {
  const part = fc.constantFrom(
    'Aqua',
    'Zinc Oxide',
    ', ',
    '; ',
    ' / ',
    ' - ',
    '\n',
    '. ',
    '(',
    ')',
    '1,2-',
    ': ',
    '*',
  );
  const letters = (text: string): string => text.replaceAll(/[^A-Za-z]/gu, '');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      expect(letters(texts(text).join(''))).toBe(letters(text));
      for (const piece of texts(text)) expect(piece).toBe(piece.trim());
    }),
    { numRuns: 300 },
  );
});
