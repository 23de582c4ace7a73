import { describe, expect, test } from 'vitest';
import { smallIngredients } from '../../proofs/small-ingredients.ts';
import { compileIngredients } from './compile-ingredients.ts';
import {
  type PersonalFacts,
  personalReason,
  readAllergy,
  reasonOfFact,
  reasonOfThing,
} from './personal-allergies.ts';
import { recogniseIngredient } from './recognise-ingredient.ts';

const compiled = compileIngredients(smallIngredients);
const read = (said: string) => readAllergy(compiled, said);

function reason(name: string, told: PersonalFacts): string | undefined {
  const mention = { printed: name, name, bracketed: [] };
  const allergies = (told.allergies ?? []).map(read);
  return personalReason(
    compiled,
    { mention, found: recogniseIngredient(compiled, mention) },
    { told, allergies },
  );
}

describe('an allergy as a person types it', () => {
  test.each([
    ['Retinol', ['retinol']],
    ['Vitamin E', ['tocopherol']],
    [' Parfum ', ['parfum']],
  ])('%s is an ingredient', (said, ids) => {
    expect([...read(said).ids]).toEqual(ids);
    expect(read(said)).toMatchObject({ isKnown: true, said: said.trim() });
  });

  test.each([
    ['daisies', 'daisy-family'],
    ['my allergy to fragrances', 'fragrance'],
    ['plant oils', 'plant-oil'],
    ['sun filter', 'sun-filter'],
  ])('%s is a kind', (said, id) => {
    expect(read(said).classes.has(id)).toBe(true);
    expect(read(said).isKnown).toBe(true);
  });

  test('a word of the field names the family', () => {
    for (const said of ['ragweed', 'I am allergic to ragweed pollen', 'the daisy family'])
      expect([said, read(said).classes.has('daisy-family')]).toEqual([said, true]);
    expect(read('rag').classes.has('daisy-family')).toBe(false);
  });

  test('every word of it must be said of the kind', () => {
    expect(read('daisy chains').classes.size).toBe(0);
    expect(read('allergic to the').classes.size).toBe(0);
    expect(read('allergic to the').isKnown).toBe(false);
  });

  test('a plant is told by its common name and its genus', () => {
    for (const said of ['chamomile', 'Chamomilla'])
      expect([...read(said).plants].map(({ genus }) => genus)).toEqual(['Chamomilla']);
    expect(read('xyzzy')).toMatchObject({ isKnown: false });
  });
});

describe('an ingredient is not for the person', () => {
  test.each([
    ['by its name', 'Retinol', 'retinol'],
    ['by another name of it', 'Vitamin A', 'retinol'],
    ['by its kind', 'Linalool', 'fragrance'],
    ['by its plant', 'Chamomilla Recutita (Matricaria) Flower Water', 'chamomile'],
    ['by the word in it, though nobody knows it', 'Foobar Seed Oil', 'foobar'],
    ['by four letters', 'Nutt Butter', 'nutt'],
  ])('%s', (_, name, allergy) => {
    expect(reason(name, { allergies: ['xyzzy', allergy] })).toBe(
      `You told us that ${allergy} is not for you.`,
    );
  });

  test.each([
    ['another', 'Glycerin', 'retinol'],
    ['three letters within a word', 'Minutum', 'nut'],
    ['another plant', 'Helianthus Annuus Seed Oil', 'chamomile'],
  ])('%s is', (_, name, allergy) => expect(reason(name, { allergies: [allergy] })).toBeUndefined());

  test('by a fact that was told or is not sure, in the words of its question', () => {
    const definitions = [{ id: 'allergy-fragrance', label: 'An allergy to Scent', values: ['yes'] }] as never;
    const of = (value: string) => reason('Linalool', { facts: { 'allergy-fragrance': value }, definitions });
    expect(of('yes')).toBe('You told us of this: an allergy to Scent.');
    expect(of('unsure')).toBe('You were not sure about this: an allergy to Scent.');
    expect(of('none')).toBeUndefined();
    expect(reason('Linalool', { definitions })).toBeUndefined();
    expect(reason('Glycerin', { facts: { 'allergy-fragrance': 'yes' } })).toBeUndefined();
    expect(reason('Linalool', { facts: { 'allergy-daisy': 'yes' } })).toBeUndefined();
  });

  test('a fact without a question is named by its id', () => {
    expect(reasonOfFact('allergy-daisy', { facts: { 'allergy-daisy': 'yes' } })).toBe(
      'You told us of this: allergy daisy.',
    );
    expect(reasonOfFact('allergy-daisy', {})).toBeUndefined();
  });
});

describe('a thing of everyday words is not for the person', () => {
  const things = new Map(smallIngredients.everyday.map((thing) => [thing.id, thing]));
  const ofThing = (id: string, phrase: string, allergy: string) => {
    const thing = things.get(id);
    return thing && reasonOfThing(compiled, { thing, phrase }, [read(allergy)]);
  };

  test('whose name or whose words hold the allergy', () => {
    expect(ofThing('sunscreen', 'sunscreen', 'sunscreens')).toBe(
      'You told us that sunscreens is not for you.',
    );
    expect(ofThing('cream', 'coconut cream', 'coconut')).toBe('You told us that coconut is not for you.');
    expect(ofThing('cream', 'gym cream', 'gym')).toBeUndefined();
  });

  test('but not where the words say that it is without', () => {
    expect(ofThing('cream', 'coconut-free cream', 'coconut')).toBeUndefined();
    expect(ofThing('cream', 'cream without coconut', 'coconut')).toBeUndefined();
    expect(ofThing('sunscreen', 'unscented sunscreen', 'sunscreen')).toBeDefined();
  });

  test('of which all that counts as it is the allergy', () => {
    expect(ofThing('mineral', 'mineral SPF', 'mineral sun filter')).toBeDefined();
    expect(ofThing('tattoo', 'tattoo', 'mineral sun filter')).toBeUndefined();
    expect(ofThing('gym', 'gym', 'fragrance')).toBeUndefined();
  });
});
