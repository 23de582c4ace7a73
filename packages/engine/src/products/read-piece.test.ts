import { describe, expect, test } from 'vitest';
import { splitIngredients } from './split-ingredients.ts';

/** Mentions in short: `!` active, `~` may be inside, `&` beside the one before, `?` only a kind, {strength}, <other names>. */
function told(text: string): string {
  const result = splitIngredients(text);
  if (!result.ok) return result.problems.map(({ code }) => code).join();
  return result.mentions
    .map(({ printed, isActive, mayContain, isBeside, isVague, strength, bracketed }) =>
      [
        printed,
        isActive ? '!' : '',
        mayContain ? '~' : '',
        isBeside ? '&' : '',
        isVague ? '?' : '',
        strength === undefined ? '' : `{${strength}}`,
        bracketed.length === 0 ? '' : `<${bracketed.join('|')}>`,
      ].join(''),
    )
    .join('; ');
}

function leftOut(text: string): readonly string[] {
  const result = splitIngredients(text);
  return result.ok ? result.dropped.map(({ text: piece, as }) => `${as}: ${piece.trim()}`) : [];
}

describe('what stands in brackets', () => {
  test.each([
    ['another name', 'Tocopherol (Vitamin E), Aqua', 'Tocopherol (Vitamin E)<Vitamin E>; Aqua'],
    ['a strength', 'Aqua, Urea (5%)', 'Aqua; Urea (5%){5%}'],
    [
      'a name and a strength',
      'Tocopherol (Vitamin E) (5%), Aqua',
      'Tocopherol (Vitamin E) (5%){5%}<Vitamin E>; Aqua',
    ],
    ['a strength and a name in one', 'Urea (Carbamide 5%), Aqua', 'Urea{5%}<Carbamide>; Aqua'],
    ['more names', 'Parfum (Limonene, Linalool), Aqua', 'Parfum; Limonene&; Linalool&; Aqua'],
    ['what it holds', 'Foo (contains Urea), Mica', 'Foo; Urea&; Mica'],
    [
      'colours of one thing',
      'Iron Oxides (CI 77491, CI 77492), Aqua',
      'Iron Oxides (CI 77491, CI 77492)<CI 77491|CI 77492>; Aqua',
    ],
    ['colours of a kind', 'Colorants (CI 77491, CI 77492), Aqua', 'Colorants?; CI 77491&; CI 77492&; Aqua'],
    ['what may be inside', 'Parfum (may contain: Limonene), Aqua', 'Parfum; Limonene~; Aqua'],
    ['where it is from', 'Urea (from farming), Aqua', 'Urea<from farming>; Aqua'],
    ['a part within a name', 'Oil (olive, nut) Extract, Aqua', 'Oil (olive, nut) Extract<olive, nut>; Aqua'],
    ['a footnote', 'Aqua (* organic), Talc', 'Aqua; Talc'],
    ['a code', 'Aqua (lot 12345), Talc', 'Aqua; Talc'],
    ['a claim', 'Aqua (vegan), Talc', 'Aqua; Talc'],
    ['what it is there for', 'Base (Emulsifier, Aqua, Urea)', 'Base?; Aqua&; Urea&'],
    ['all there is', '(Aqua), Talc', '(Aqua); Talc'],
    ['nothing', 'Aqua (), Talc', 'Aqua; Talc'],
  ])('is %s', (_, text, mentions) => expect(told(text)).toBe(mentions));

  test.each([
    ['Aqua (Water', 'Aqua (Water<Water>'],
    ['Aqua) Water', 'Aqua) Water'],
    ['Aqua(, Talc', 'Aqua(; Talc'],
    ['Aqua [Water (Eau]', 'Aqua [Water (Eau]<Water (Eau>'],
  ])('is read though one is lost: %s', (text, mentions) => {
    expect(told(text)).toBe(mentions);
  });

  test('is a name of its own each, where there are more than 24 beside one name', () => {
    const many = (count: number): string =>
      `Scent ${Array.from({ length: count }, (_, at) => `(Foo ${at})`).join(' ')}`;
    expect(told(many(24)).split('; ')).toHaveLength(1);
    expect(told(many(25)).split('; ')).toHaveLength(26);
    expect(told(many(25))).toMatch(/^Scent; Foo 0; Foo 1;/);
  });

  test('is opened no deeper than three', () => {
    expect(told('A1a (B1b, (C1c, (D1d, E1e)))')).toContain('E1e');
    expect(told('Aqua (Urea, Talc (Mica, Salt))')).toBe('Aqua; Urea&; Talc&; Mica&; Salt&');
  });
});

describe('what may be inside', () => {
  test.each([
    ['[+/- Mica, CI 77491]', 'Mica~; CI 77491~'],
    ['Aqua, [+/- (may contain) Mica]', 'Aqua; Mica~'],
    ['Aqua. May contain: Mica, Talc', 'Aqua; Mica~; Talc~'],
    ['Aqua, Urea [May contain: Mica], Talc', 'Aqua; Urea; Mica~; Talc'],
  ])('%s', (text, mentions) => expect(told(text)).toContain(mentions));
});

describe('what is no part of a name', () => {
  test.each([
    ['100% pure Argan Oil, Aqua', 'Argan Oil; Aqua', 'claim: 100% pure'],
    ['#16283 AQUA, Talc', 'AQUA; Talc', 'code: #16283'],
    ['Urea USP, Talc', 'Urea; Talc', 'code: USP'],
    ['Salt (as preservative), Aqua', 'Salt; Aqua', 'purpose: (as preservative)'],
    ['Tretinoin 0.05% per 1 g, Aqua', 'Tretinoin 0.05%{0.05%}; Aqua', 'around-the-list: per 1 g'],
    ['이탈리아산 올리브오일, Aqua', '올리브오일; Aqua', 'joining-word: 이탈리아산'],
    ['and Aqua, Talc', 'Aqua; Talc', 'joining-word: and'],
    ['Aqua (and) Urea, Talc', 'Aqua; Urea; Talc', 'joining-word: (and)'],
    ['Aqua and Urea, Talc', 'Aqua; Urea; Talc', 'joining-word: and'],
    ['Aqua, Talc FIL D12345/1', 'Aqua; Talc', 'code: FIL D12345/1'],
    ['Aqua, 50 ml, Talc', 'Aqua; Talc', 'code: 50 ml'],
    ['Aqua, Vegan, Talc', 'Aqua; Talc', 'claim: Vegan'],
    ['Aqua*, Talc. *from organic farming', 'Aqua; Talc', 'footnote: *from organic farming'],
    ['Aqua, Talc, 2%', 'Aqua; Talc', 'code: 2%'],
  ])('%s', (text, mentions, left) => {
    expect(told(text)).toBe(mentions);
    expect(leftOut(text)).toContain(left);
  });

  test('an "and" within brackets or behind a dash joins no two names', () => {
    expect(told('Foo (Bar and Baz) Extract, Aqua')).toMatch(/^Foo \(Bar and Baz\) Extract/);
  });

  test('a colour goes on with its sign', () => {
    const result = splitIngredients('CI 77491, 77492, Aqua');
    expect(result.ok && result.mentions.map(({ name }) => name)).toEqual(['CI 77491', 'CI 77492', 'Aqua']);
    const alone = splitIngredients('Aqua, 77492');
    expect(alone.ok && alone.mentions.map(({ name }) => name)).toEqual(['Aqua', '77492']);
  });
});

describe('the parts of a label', () => {
  test.each([
    [
      'a drug, line by line',
      'Active ingredients\nZinc Oxide 10%\nPurpose\nSunscreen\nInactive ingredients: Aqua, Talc',
      'Zinc Oxide 10%!{10%}; Aqua; Talc',
    ],
    [
      'a drug whose purpose stands beside',
      'Active ingredient Purpose\nZinc Oxide 10% Sunscreen\nInactive ingredients: Aqua',
      'Zinc Oxide 10%!{10%}; Aqua',
    ],
    [
      'names with strengths right before the others',
      'For you.\nZinc Oxide 10%, Titanium Dioxide 5%\nInactive ingredients: Aqua, Talc',
      'Zinc Oxide 10%!{10%}; Titanium Dioxide 5%!{5%}; Aqua; Talc',
    ],
    ['key ones before the list', 'Key ingredients: Retinol. Ingredients: Aqua, Talc', 'Aqua; Talc'],
    ['key ones and no list', 'Key ingredients: Retinol, Urea', 'Retinol; Urea'],
    [
      'what comes behind',
      'Ingredients: Aqua, Talc. Directions: use daily. May contain: Mica',
      'Aqua; Talc; Mica~',
    ],
    ['a warning before a list without a head', 'Warnings: for external use only. Aqua, Talc', 'Aqua; Talc'],
    ['what is not inside', 'Free from parabens. Aqua, Talc', 'Aqua; Talc'],
    ['steps', 'Step 1: Mask\nIngredients: Aqua\nStep 2: Serum\nIngredients: Talc', 'Aqua; Talc'],
    [
      'a list and what it contains besides',
      'For you. Aqua, Talc, Urea, Mica, Glycerin. Contains: Linalool',
      'Aqua; Talc; Urea; Mica; Glycerin; Linalool',
    ],
  ])('%s', (_, text, mentions) => expect(told(text)).toBe(mentions));

  test('words before a list that goes on behind a head are kept aside whole', () => {
    expect(leftOut('Good for you. Aqua, Talc, Urea, Mica, Glycerin. Contains: Linalool')).toContain(
      'around-the-list: Good for you.',
    );
  });

  test.each([
    ['Ingredients: Aqua, Talc\nIngredients: Mica, Urea', true],
    ['Ingredients: Aqua, Talc\nInhaltsstoffe: Aqua, Talc', false],
    ['Ingredients: Aqua, Talc', false],
    ['Step 1: Aqua, Talc\nStep 2: Mica, Urea', true],
    ['Step 1: Aqua, Talc', false],
    ['Active ingredients: Urea 5%\nInactive ingredients: Aqua\nMay contain: Talc\nMay contain: Mica', false],
  ])('two lists under one head are told: %s', (text, is) => {
    const result = splitIngredients(text);
    expect(result.ok && result.hasTwoLists).toBe(is);
  });
});

describe('how much is read', () => {
  test('20,000 letters, and 300 names', () => {
    expect(told('a'.repeat(20_001))).toBe('too-long');
    expect(told(`${'Aqua, '.repeat(299)}Talc`)).not.toBe('too-long');
    expect(told(`${'Aqua, '.repeat(300)}Talc`)).toBe('too-long');
    expect(told('.,;')).toBe('bad-value');
    expect(told('5')).not.toBe('bad-value');
  });
});
