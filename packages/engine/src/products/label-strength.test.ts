import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtStrengths, isOnlyStrength, percentIn, withoutStrength } from './label-strength.ts';

describe('how much of it there is', () => {
  test.each([
    ['Retinol 0.3%', 'Retinol', '0.3%'],
    ['Urea 10 % w/w', 'Urea', '10 % w/w'],
    ['Zinc Oxide12%', 'Zinc Oxide', '12%'],
    ['5% of Urea', 'Urea', '5%'],
    ['Bacitracin 500 units/g', 'Bacitracin', '500 units/g'],
    ['Aqua q.s.', 'Aqua', 'q.s.'],
    ['Urea 5% 10 mg/g', 'Urea', '5%, 10 mg/g'],
  ])('%s', (text, name, strength) => expect(withoutStrength(text)).toEqual({ name, strength }));

  test.each(['Polysorbate 20', 'CI 77491', 'PEG-40 Stearate', '1,2-Hexanediol', 'of Urea'])(
    '%s names none',
    (text) => expect(withoutStrength(text)).toEqual({ name: text }),
  );

  test.each(['2%', '(5 mg/g)', '0.5 % w/w', 'or 2%'])('%s is only that', (text) =>
    expect(isOnlyStrength(text)).toBe(true),
  );
  test.each(['Urea 2%', 'or', '', 'solution'])('%j is not only that', (text) =>
    expect(isOnlyStrength(text)).toBe(false),
  );
});

test('the highest share counts, in per cent, and ten milligrams in a gram are one', () => {
  expect(percentIn('2%')).toBe(2);
  expect(percentIn('0,5 %, 4 percent')).toBe(4);
  expect(percentIn('20 mg/g')).toBe(2);
  expect(percentIn('1%, 30 mg per g')).toBe(3);
  expect(percentIn('500 units/g')).toBe(0);
  expect(percentIn('')).toBe(0);
});

describe('names that run on behind their strength are cut', () => {
  test.each([
    ['Zinc Oxide 12%Titanium Dioxide 5%', ['Zinc Oxide 12%', 'Titanium Dioxide 5%']],
    ['Zinc Oxide 12% Titanium Dioxide 5% Mica', ['Zinc Oxide 12%', 'Titanium Dioxide 5%', 'Mica']],
    ['Zinc Oxide12% Titanium Dioxide 5%', ['Zinc Oxide12%', 'Titanium Dioxide 5%']],
    ['Zinc Oxide (12%) Titanium Dioxide (5%)', ['Zinc Oxide (12%)', 'Titanium Dioxide (5%)']],
    ['12% Zinc Oxide 5% Titanium Dioxide', ['12% Zinc Oxide', '5% Titanium Dioxide']],
    ['Zinc Oxide 12% (w/w) Mica', ['Zinc Oxide 12% (w/w)', 'Mica']],
    ['Extract (Urea 5% Lactic Acid)', ['Extract (Urea 5% Lactic Acid)']],
    ['[5% Urea] Mica', ['[5% Urea] Mica']],
    ['Zinc Oxide 12% .', ['Zinc Oxide 12% .']],
    ['Zinc Oxide', ['Zinc Oxide']],
    ['12%', ['12%']],
  ])('%s', (text, names) => expect(cutAtStrengths(text)).toEqual(names));

  test('property: nothing is lost or added but spaces', () => {
    const word = fc.constantFrom(
      'Urea',
      'Zinc Oxide',
      '5%',
      '12 mg/g',
      '(2%)',
      '(',
      ')',
      ',',
      'Mica',
      '[Urea',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const text = words.join(' ');
        expect(cutAtStrengths(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
      { numRuns: 300 },
    );
  });
});
