import { describe, expect, test } from 'vitest';
import { smallHolds, smallIngredients } from '../../proofs/small-ingredients.ts';
import { compileIngredients } from './compile-ingredients.ts';
import type { EverydayThing } from './ingredient-knowledge.ts';
import { judgeEveryday } from './judge-everyday.ts';

const thing = (id: string, more: Partial<EverydayThing>): EverydayThing => ({
  id,
  names: [id],
  because: `${id}.`,
  cites: ['S-9'],
  ...more,
});
const compiled = compileIngredients({
  ...smallIngredients,
  classes: [
    ...smallIngredients.classes,
    { id: 'medicine', label: 'Medicine', because: 'M.', answer: 'ask', isPrescribed: true, cites: ['S-9'] },
  ],
  ingredients: [
    ...smallIngredients.ingredients,
    { id: 'cortisone', names: ['Cortisone Butyrate'], classes: ['medicine'] },
  ],
  everyday: [
    ...smallIngredients.everyday,
    thing('serum', { thing: 'make-up', isGeneric: true, isProduct: true }),
    thing('mask', { thing: 'cream', isGeneric: true, isProduct: true }),
    thing('cortisone', { answer: 'ask', isPrescribed: true, isProduct: true }),
    thing('balm', { thing: 'exercise', answer: 'ask' }),
    thing('glowbomb', { thing: 'cream', isBrand: true, isProduct: true }),
  ],
});
const judge = (phrase: string, more: object = {}) =>
  judgeEveryday(compiled, smallHolds, { phrase, hour: 30, ...more });
const ids = (phrase: string, more: object = {}) => judge(phrase, more).ingredients.map(({ id }) => id);

describe('a word that says only what kind of product it is', () => {
  test('counts alone, and not beside what must wait', () => {
    expect(ids('serum')).toEqual(['serum']);
    expect(ids('retinol serum')).toEqual(['retinol']);
    expect(ids('gym serum')).toEqual(['gym']);
  });

  test('counts beside what may be used', () => {
    expect(ids('glycerin serum')).toEqual(['serum', 'glycerin']);
    expect(judge('glycerin serum').answer).toBe('not-until');
  });
});

describe('a name of several words', () => {
  test('stands before a thing that is part of it', () => {
    expect(ids('cortisone butyrate')).toEqual(['cortisone']);
    expect(judge('cortisone butyrate').ingredients[0]?.classes).toEqual(['medicine']);
    expect(judge('cortisone').ingredients[0]?.classes).toEqual([]);
    expect(judge('cortisone')).toMatchObject({ answer: 'ask', askWhom: 'prescriber' });
  });

  test('is looked for in five words at most, and no word counts twice', () => {
    expect(ids('parfum zinc oxide')).toEqual(['zinc-oxide', 'parfum']);
    expect(ids('salicylic acid 2% and salicylic acid')).toEqual(['salicylic-acid', 'salicylic-acid']);
  });
});

describe('a thing that is asked about as well as held', () => {
  test('says both', () => {
    expect(judge('balm', { hour: 30 }).ingredients[0]).toMatchObject({ answer: 'ask', untilHour: 48 });
    expect(judge('balm', { hour: 49 }).ingredients[0]).toMatchObject({ answer: 'ask' });
    expect(judge('balm', { hour: 49 }).ingredients[0]).not.toHaveProperty('untilHour');
  });
});

describe('what is said beside the answer', () => {
  test('a product by its name only says so, an activity does not', () => {
    expect(judge('mask').notes.join()).toContain('We judged it by its name only, as: mask.');
    expect(judge('gym').notes).toEqual([]);
    expect(judge('retinol serum').notes.join()).toContain('We judged it by its name only');
  });

  test('words nobody knows beside what may be used are asked about', () => {
    expect(judge('mask xyzzy', { hour: 30 }).answer).toBe('ask');
    expect(judge('mask xyzzy', { hour: 30 }).ingredients.at(-1)?.because).toContain('not know every word');
    expect(judge('my new mask 50', { hour: 30 }).answer).toBe('may');
    expect(ids('gym xyzzy')).toEqual(['gym']);
    expect(judge('xyzzy').ingredients[0]?.because).toContain('No source we have');
  });
});
