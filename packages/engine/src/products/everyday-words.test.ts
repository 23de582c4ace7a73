import { describe, expect, test } from 'vitest';
import { smallHolds, smallIngredients } from '../../proofs/small-ingredients.ts';
import { compileIngredients } from './compile-ingredients.ts';
import { everydayHits } from './everyday-hits.ts';
import { phraseWords, placesOf, spokenName } from './everyday-words.ts';
import { judgeEveryday, namesNothing } from './judge-everyday.ts';
import { judgeTyped } from './judge-typed.ts';

const compiled = compileIngredients(smallIngredients);
const places = (phrase: string, name: string) => placesOf(phraseWords(phrase), spokenName(name));
const hits = (phrase: string): readonly string[] =>
  everydayHits(compiled, phraseWords(phrase)).hits.map(({ thing }) => thing.id);

describe('the words of a phrase', () => {
  test('are compared in one form', () => {
    const stems = (phrase: string) => phraseWords(phrase).map(({ stem }) => stem);
    for (const form of ['swim', 'swims', 'Swimming', "swim's"]) expect(stems(form)).toEqual(['swim']);
    expect(stems('berries')).toEqual(stems('berry'));
    expect(stems('shaved')).toEqual(stems('shave'));
    expect(stems('SPF 50')).toEqual(['spf', '50']);
  });

  test('that say nothing are told from others, and figures are such', () => {
    expect(phraseWords('my new serum 50').map(({ isFiller }) => isFiller)).toEqual([true, true, false, true]);
  });

  test('know how they are written as one with the next', () => {
    expect(phraseWords('sun screen').map(({ joinedNext }) => joinedNext)).toEqual(['sunscreen', undefined]);
  });
});

describe('a name is found in a phrase', () => {
  test.each([
    ['mineral sunscreen', 'sunscreen', [1]],
    ['SPF 50 mineral', 'mineral SPF', [2, 0]],
    ['sunscreem', 'sunscreen', [0]],
    ['my sun screen', 'sunscreen', [1, 2]],
    ['makeup', 'make-up', [0]],
    ['make up', 'makeup', [0, 1]],
    ['gym gym', 'gym gym', [0, 1]],
  ])('%s: %s', (phrase, name, at) => expect(places(phrase, name)).toEqual(at));

  test.each([
    ['sunscreen', 'mineral sunscreen'],
    ['gum', 'gym'],
    ['funscreen', 'sunscreen'],
    ['sunscr', 'sunscreen'],
    ['gym', '50'],
    ['gym', 'gym gym'],
  ])('%s: %s is not', (phrase, name) => expect(places(phrase, name)).toBeUndefined());
});

describe('what a phrase names', () => {
  test.each([
    ['mineral sunscreen', ['mineral']],
    ['mineral sunscreen and foundation', ['mineral', 'make-up']],
    ['tinted mineral sunscreen', ['mineral', 'tinted']],
    ['gym, sport and working out', ['gym']],
    ['nothing of it', []],
  ])('%s', (phrase, ids) => expect(hits(phrase)).toEqual(ids));

  test('a brand counts only alone', () => {
    const brand = { id: 'brand', names: ['Glowbomb'], isBrand: true, because: 'B.', cites: ['S-9'] } as const;
    const branded = compileIngredients({
      ...smallIngredients,
      everyday: [...smallIngredients.everyday, brand],
    });
    const named = (phrase: string) => everydayHits(branded, phraseWords(phrase));
    expect(named('glowbomb').hits.map(({ thing }) => thing.id)).toEqual(['brand']);
    expect(named('glowbomb cream').hits.map(({ thing }) => thing.id)).toEqual(['cream']);
    expect(named('glowbomb cream').isBrand).toBe(true);
    expect(named('cream').isBrand).toBe(false);
  });

  test('a thing that shares a word with another and adds only a filler does not count', () => {
    const named = (id: string, name: string) =>
      ({ id, names: [name], thing: 'oils', because: 'M.', cites: ['S-9'] }) as const;
    const masks = compileIngredients({
      ...smallIngredients,
      everyday: [named('red', 'red mask'), named('new', 'new mask')],
    });
    expect(everydayHits(masks, phraseWords('red new mask')).hits.map(({ thing }) => thing.id)).toEqual([
      'red',
    ]);
  });

  test('of two things with one name both count', () => {
    const twin = { id: 'twin', names: ['cream'], thing: 'oils', because: 'T.', cites: ['S-9'] } as const;
    const both = compileIngredients({ ...smallIngredients, everyday: [...smallIngredients.everyday, twin] });
    expect(everydayHits(both, phraseWords('cream')).hits).toHaveLength(2);
  });
});

describe('a phrase is judged', () => {
  const judge = (phrase: string, more: object = {}) =>
    judgeEveryday(compiled, smallHolds, { phrase, hour: 30, ...more });

  test('by its ingredients too, in the longest names that are known', () => {
    expect(judge('gym zinc oxide').ingredients.map(({ name }) => name)).toEqual(['gym', 'zinc oxide']);
    expect(judge('salicylic acid 2% gym').ingredients.map(({ id }) => id)).toEqual(['gym', 'salicylic-acid']);
  });

  test('says which typed allergies nobody knows', () => {
    const answer = judge('gym', { person: { allergies: ['xyzzy', 'daisies'] } });
    expect(answer.unknownAllergies).toEqual(['xyzzy']);
    expect(answer.notes).toHaveLength(1);
    expect(judge('gym').notes).toEqual([]);
  });

  test('without a letter or a figure it names nothing', () => {
    for (const phrase of ['', '???', '💧']) expect(namesNothing(phrase)).toBe(true);
    for (const phrase of ['a', '5', '水']) expect(namesNothing(phrase)).toBe(false);
  });
});

describe('what a person types', () => {
  const typed = (text: string, more: object = {}) => {
    const judged = judgeTyped(compiled, smallHolds, { text, hour: 30, ...more });
    return judged.ok ? judged.answer.ingredients.map(({ id }) => id) : [];
  };

  test('is a list where something separates, else a thing or a name', () => {
    expect(typed('gym')).toEqual(['gym']);
    expect(typed('Aqua, Retinol')).toEqual(['water', 'retinol']);
    expect(typed('Retinol, gym')).toEqual(['retinol', 'gym']);
    expect(typed('retinol cream')).toEqual(['retinol']);
    expect(typed('Retinol')).toEqual(['retinol']);
  });

  test('is a thing before it is an ingredient, but not beside the name of its product', () => {
    const thing = {
      id: 'dip',
      names: ['Glycerin'],
      thing: 'make-up',
      because: 'D.',
      cites: ['S-9'],
    } as const;
    const both = compileIngredients({ ...smallIngredients, everyday: [...smallIngredients.everyday, thing] });
    const ids = (text: string, more: object = {}) => {
      const judged = judgeTyped(both, smallHolds, { text, hour: 30, ...more });
      return judged.ok ? judged.answer.ingredients.map(({ id }) => id) : [];
    };
    expect(ids('Glycerin')).toContain('dip');
    expect(ids('Glycerin', { product: 'Serum' })).toEqual(['glycerin']);
    expect(ids('Glycerin, Aqua')).toEqual(['glycerin', 'water']);
    expect(ids('Ingredients: Glycerin')).toEqual(['glycerin']);
  });
});
