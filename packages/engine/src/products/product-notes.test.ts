import { describe, expect, test } from 'vitest';
import { smallHolds, smallIngredients } from '../../proofs/small-ingredients.ts';
import { compileIngredients } from './compile-ingredients.ts';
import { judgeProduct, type ProductInput } from './judge-product.ts';
import { byNameNote, saidOnPage, saysWhatWasJudged, unknownAllergyNote } from './product-notes.ts';

const compiled = compileIngredients(smallIngredients);
function notes(input: ProductInput): readonly string[] {
  const result = judgeProduct(compiled, smallHolds, input);
  return result.ok ? result.answer.notes : [];
}
const said = (input: ProductInput): string => notes(input).join(' ');

describe('a page need not repeat', () => {
  test.each([
    'You gave no time, so this counts as just after your treatment.',
    'Some names are not known. Ask your clinic about them before you use it.',
    'It is not for you if this is so: pregnant.',
  ])('%s', (note) => expect(saidOnPage(note)).toBe(true));

  test.each([byNameNote(['Retinol']), unknownAllergyNote(['x']), '', 'Some names are not known.'])(
    'but says: %s',
    (note) => expect(saidOnPage(note)).toBe(false),
  );

  test('the note of what was judged is told from others', () => {
    expect(saysWhatWasJudged(byNameNote(['Retinol', 'Urea']))).toBe(true);
    expect(byNameNote(['Retinol', 'Urea'])).toContain('Retinol, Urea.');
    expect(saysWhatWasJudged(unknownAllergyNote(['x']))).toBe(false);
  });
});

describe('what a person should know of how a label was read', () => {
  test('a plain label with an hour needs no note', () => {
    expect(notes({ text: 'Aqua, Glycerin', hour: 30 })).toEqual([]);
  });

  test.each([
    [{ text: 'Aqua' }, 'You gave no time'],
    [{ text: 'Aqua, Foobarol', hour: 1 }, 'Some names are not known.'],
    [{ text: '[batch 123456]', hour: 1 }, 'No ingredient was found'],
    [{ text: 'Aqua [+/- CI 77947]', hour: 1 }, 'may be inside'],
    [{ text: 'Aqua', product: 'Sun cream', hour: 1 }, 'names no sun filter'],
    [{ text: 'Ingredients: Aqua, Glycerin\nIngredients: Parfum', hour: 1 }, 'more than one list'],
    [{ text: 'Aqua, Glycerin. Vegan.', hour: 1 }, 'left out: "Vegan"'],
    [{ text: 'Aqua', hour: 1, person: { allergies: ['xyzzy'] } }, 'We do not know this allergy: "xyzzy"'],
  ] as const)('%j', (input, note) => {
    expect(said(input)).toContain(note);
    expect(notes(input)).toHaveLength(1);
  });

  test('a sun filter in the list, or no sunscreen, needs none', () => {
    expect(notes({ text: 'Aqua, Zinc Oxide', product: 'SPF 30', hour: 100 })).toEqual([]);
    expect(notes({ text: 'Aqua', product: 'Day cream', hour: 100 })).toEqual([]);
  });

  test('words around the list name what must wait and is not in it', () => {
    const around = (words: string, list: string, hour = 1) =>
      said({ text: `${words} Ingredients: ${list}`, hour }).includes(
        'The words around the list name Retinol.',
      );
    expect(around('Made with Retinol for you.', 'Aqua, Glycerin')).toBe(true);
    expect(around('Made without Retinol.', 'Aqua, Glycerin')).toBe(false);
    expect(around('Not for you. Retinol inside.', 'Aqua')).toBe(true);
    expect(around('Made with Retinol for you.', 'Aqua, Retinal')).toBe(false);
    expect(said({ text: 'Made with Glycerin for you. Ingredients: Aqua', hour: 100 })).not.toContain(
      'The words around',
    );
  });

  test('words around the list name what is of several kinds when one of them must wait', () => {
    const both = compileIngredients({
      ...smallIngredients,
      ingredients: [
        ...smallIngredients.ingredients,
        { id: 'retinol-cream', names: ['Retinocream'], classes: ['plain', 'retinoid'] },
      ],
    });
    const text = 'Made with Retinocream for you. Ingredients: Parfum';
    const result = judgeProduct(both, smallHolds, { text, hour: 1 });
    expect(result.ok && result.answer.notes.join(' ')).toContain('list name Retinocream.');
  });

  test('of what was left out three are quoted, and long ones are cut at 60 letters', () => {
    const long = `${'vegan '.repeat(20)}`.trim();
    expect(unknownAllergyNote([long])).toContain(`"${long.slice(0, 60)}..."`);
    expect(unknownAllergyNote(['a'.repeat(60)])).toContain(`"${'a'.repeat(60)}"`);
    const note = unknownAllergyNote([' one  two ', 'b', 'c', 'd']);
    expect(note).toContain('these allergies: "one two", "b", "c".');
  });
});
