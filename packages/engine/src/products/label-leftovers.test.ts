import { describe, expect, test } from 'vitest';
import { withoutClaims } from './label-claims.ts';
import { findHeads } from './label-heads.ts';
import { isProse, isPurpose, isWorkWord, leftoverKind, withoutTrailingCode } from './label-leftovers.ts';
import { labelPieces } from './label-pieces.ts';
import { tidyLabelText } from './label-text.ts';

describe('prose is told from names', () => {
  test.each([
    'for the dry skin',
    'a cream with rich shea',
    'one two three four five six seven with',
    'rich the two three four five six seven eight nine ten eleven twelve with',
    'the cream, for all, so that you glow',
    'is urea talc, mica',
  ])('%s', (text) => expect(isProse(text)).toBe(true));

  test.each([
    ['too short', 'for the skin'],
    ['none of its words', 'urea talc mica salt iron'],
    ['one of them in few', 'cream with rich shea'],
    ['one of them and a word of names', 'a cream with rich oil'],
    ['one of them in a list', 'a cream, with rich shea'],
    ['one of them in many', 'one two three four five six seven eight with'],
    [
      'two of them in many',
      'rich the two three four five six seven eight nine ten eleven twelve thirteen with',
    ],
    ['two of them in a list', 'the cream, for all, so, that glow'],
    ['a list behind "is"', 'is urea, talc, mica'],
  ])('%s is not: %s', (_, text) => expect(isProse(text)).toBe(false));
});

describe('what is no ingredient has a kind', () => {
  test.each([
    ['code', ['lot 12345', '50 ml', 'L12345678', '123456', '1.7 fl oz', 'F.I.L. D12345/1', '***']],
    [
      'footnote',
      [
        '*organic',
        'from organic farming',
        '*organic natural',
        '*organic plum from Spain',
        'organic ingredients',
      ],
    ],
    [
      'claim',
      ['vegan', 'Vegan!', 'according to ISO 16128', 'zertifiziert durch Foo', '92% of total', '100% vegan'],
    ],
    ['around-the-list', ['www.example.com', 'D-20245 Hamburg', 'for the dry skin']],
  ])('%s', (kind, texts) => {
    for (const text of texts) expect([text, leftoverKind(text)]).toEqual([text, kind]);
  });

  test.each([
    '77491',
    'CI 77491',
    'organic',
    'organic natural',
    '*organic from Spain',
    '*organic plum tree Spain',
    'organic plum from Spain',
    '*Aqua',
    'Polysorbate 20',
  ])('%s may be one', (text) => expect(leftoverKind(text)).toBeUndefined());

  test('a code behind a name is cut off, alone it stays', () => {
    expect(withoutTrailingCode('Talc FIL D12345/1')).toEqual({ text: 'Talc', code: ' FIL D12345/1' });
    for (const text of ['Talc', 'lot 12345', ' lot 12345', 'Talc CI 77491'])
      expect(withoutTrailingCode(text)).toEqual({ text });
  });

  test('what it is there for is no name, and a name beside it is', () => {
    for (const text of ['Solvent', 'emollient / humectant', 'pH adjuster', '7732-18-5', '0.1 %', 'Solvent,'])
      expect(isWorkWord(text)).toBe(true);
    for (const text of ['Aqua', 'Solvent / Aqua', 'Base Oil']) expect(isWorkWord(text)).toBe(false);
    expect(isPurpose('Sunscreen')).toBe(true);
    expect(isPurpose('Sunscreen lotion')).toBe(false);
  });
});

describe('praise and what it is about', () => {
  const cut = (text: string) => {
    const { kept, dropped, subjects } = withoutClaims(labelPieces(text));
    const names = (pieces: typeof kept): string => pieces.map((piece) => piece.text).join('; ');
    return { kept: names(kept), dropped: dropped.join(' # '), subjects: names(subjects) };
  };

  test.each([
    ['Glycerin: holds water, hydrates', 'Glycerin'],
    ['Glycerin, Urea: hydrate, hydrates', 'Glycerin; Urea'],
    ['A, B, C, D, E: hydrates skin', 'A; B; C; D; E'],
    ['Urea: x1, x2, x3, x4, hydrates', 'Urea'],
  ])('%s is about %s', (text, subjects) => {
    expect(cut(text)).toMatchObject({ kept: '', subjects });
  });

  test.each([
    'A, B, C, D, E, F: hydrates skin, softens skin, plumps skin, calms skin, firms skin, smooths skin',
    'Urea: x1, x2, x3, x4, x5, hydrates',
    'Zinc Oxide: Sunscreen, hydrates skin, softens skin',
  ])('%s is about nothing that is named', (text) => expect(cut(text).subjects).toBe(''));

  test('names without praise stay as they are', () => {
    expect(cut('Aqua, Talc')).toEqual({ kept: 'Aqua; Talc', dropped: '', subjects: '' });
  });

  const NAMES = ['Aqua', 'Talc', 'Mica', 'Urea', 'Zinc', 'Tin', 'Iron', 'Gold', 'Lead', 'Salt'];

  test('half of a short sentence that praises is all praise, less is not', () => {
    expect(cut('Aqua, hydrates, Talc, softens').kept).toBe('');
    expect(cut('Aqua, hydrates, Talc').kept).not.toBe('');
    expect(cut('hydrates, plain words, rich')).toMatchObject({ kept: '' });
    expect(cut('hydrates, Aqua, Talc').kept).toBe('Aqua; Talc');
  });

  test('before and behind a list is left out, and so are more than three words of it amid the list', () => {
    const list = NAMES.join('; ');
    expect(cut(`Helps your skin glow, ${NAMES.join(', ')}`)).toMatchObject({
      kept: list,
      dropped: 'Helps your skin glow',
    });
    expect(cut(`${NAMES.join(', ')}, hydrates the skin`)).toMatchObject({
      kept: list,
      dropped: 'hydrates the skin',
    });
    const amid = (claim: string): string => [...NAMES.slice(0, 4), claim, ...NAMES.slice(4)].join(', ');
    expect(cut(amid('it helps the skin'))).toMatchObject({ kept: list, dropped: 'it helps the skin' });
    expect(cut(amid('helps the skin')).kept).toContain('helps the skin');
  });

  test('two of five pieces make a stretch of praise, two of six do not', () => {
    const behind = NAMES.slice(3).join(', ');
    expect(cut(`hydrates skin, Aqua, Talc, Mica, softens skin, ${behind}`).kept).toBe(
      NAMES.slice(3).join('; '),
    );
    expect(cut(`hydrates skin, Aqua, Talc, Mica, Urea, softens skin, ${behind}`).kept).toMatch(
      /^Aqua; Talc; Mica; Urea/,
    );
  });

  test('that runs into a list gives back the name at its end', () => {
    expect(cut('Helps the skin Aqua, Talc, Mica')).toMatchObject({
      kept: 'Aqua; Talc; Mica',
      dropped: 'Helps the skin',
    });
    expect(cut('Helps the skin Aqua, Talc').kept).toBe('');
  });
});

describe('the heads of a label', () => {
  const kinds = (text: string) =>
    findHeads(text).map(({ kind, start, end }) => [kind, text.slice(start, end).trim()]);

  test.each([
    ['Ingredients: Aqua', [['list', 'Ingredients:']]],
    ['Inactive ingredients: Aqua', [['inactive', 'Inactive ingredients:']]],
    [
      'Active ingredients: Urea\nInactive ingredients: Aqua',
      [
        ['active', 'Active ingredients:'],
        ['inactive', 'Inactive ingredients:'],
      ],
    ],
    ['Key ingredients: Urea', [['key', 'Key ingredients:']]],
    ['Aqua. May contain: Mica', [['may', 'May contain:']]],
    ['Aqua. Directions: daily', [['stop', 'Directions:']]],
    ['Aqua, Talc', []],
    ['Contains: Urea', [['list', 'Contains:']]],
    ['It contains Urea', []],
  ])('%s', (text, heads) => expect(kinds(text)).toEqual(heads));

  test('none begins within another', () => {
    const heads = findHeads('INGREDIENTS / INGRÉDIENTS (INCI): Aqua. Free from: parabens');
    for (const [at, { start }] of heads.entries())
      expect(start).toBeGreaterThanOrEqual(heads[at - 1]?.end ?? 0);
    expect(heads).toHaveLength(2);
  });
});

describe('a label in one plain form', () => {
  test.each([
    ['figures before each are bullets', '1. Aqua 2. Talc 3. Mica', '• Aqua \n• Talc \n• Mica'],
    ['two of them are not', '1. Aqua 2. Talc', '1. Aqua 2. Talc'],
    ['one out of turn is left', '1. Aqua 2. Talc 2. Zinc 3. Mica', '• Aqua \n• Talc 2. Zinc \n• Mica'],
    ['notes on three names go', 'Aqua1, Glycerin2, Talcum3', 'Aqua, Glycerin, Talcum'],
    ['a note on one stays', 'Aqua1, Glycerin, Talcum', 'Aqua1, Glycerin, Talcum'],
    ['notes on one name stay', 'Aqua1, Aqua2, AQUA3', 'Aqua1, Aqua2, AQUA3'],
    ['figures of names stay', 'Aqua1, Glycerin2, Talcum3, Ceteareth4', 'Aqua, Glycerin, Talcum, Ceteareth4'],
  ])('%s', (_, text, plain) => {
    const flat = (given: string): string => given.replace(/\s+/gu, ' ').trim();
    expect(flat(tidyLabelText(text))).toBe(flat(plain));
  });
});
