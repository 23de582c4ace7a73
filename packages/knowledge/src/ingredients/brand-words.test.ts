import { compileIngredients, holdsOf, judgeEveryday, planOf } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { planKnowledge } from '../plan.ts';
import { everydayActivities } from './everyday-activities.ts';
import { everydayProducts } from './everyday-products.ts';
import { ingredientKnowledge } from './index.ts';

const compiled = compileIngredients(ingredientKnowledge);
const holds = holdsOf(
  planOf(planKnowledge, { treatments: [{ endedAt: 0, facts: {} }], person: {}, policy: 'strictest', now: 0 }),
);
const activities = new Set<string>([...everydayActivities.map(({ id }) => id), 'dermaplaning', 'laser']);
const idsOf = (phrase: string): readonly string[] =>
  judgeEveryday(compiled, holds, { phrase, hour: 30 }).ingredients.flatMap(({ id }) => id ?? []);

/** What a name is read as that somebody does and does not put on. */
const doneBy = (phrase: string): readonly string[] => idsOf(phrase).filter((id) => activities.has(id));

test.each([
  'Beauty of Joseon Relief Sun',
  'Beauty of Joseon Relief Sun: Rice + Probiotics SPF50+',
  'Isntree Hyaluronic Acid Watery Sun Gel',
  'Skin1004 Madagascar Centella Water-Fit Sun Serum',
  'Round Lab Birch Juice Moisturizing Sun Cream',
  'Cosrx Aloe Soothing Sun Cream',
  'Nivea Sun',
  'Eucerin Sun Fluid',
  'Avene sun',
  'Garnier Ambre Solaire',
  'Sun Bum',
  'Banana Boat',
  'Ocean Potion',
  'Hawaiian Tropic',
  'Biore UV Aqua Rich',
  'Missha All Around Safe Block Essence Sun Milk',
  'Etude House sun essence',
  'sun spray',
  'sun drops',
])('the sunscreen %s is no time in the sun', (phrase) => {
  expect(idsOf(phrase)).toContain('sunscreen');
  expect(doneBy(phrase)).toEqual([]);
});

test.each([
  'CeraVe healing ointment',
  'zinc paste',
  'zinc oxide paste',
  'zinc ointment',
  'zinc and castor oil cream',
  'Desitin',
  'A+D ointment',
  'Lassar paste',
  'Lucas papaw ointment',
  'Calmoseptine',
  'Triple Paste',
  'diaper rash cream',
  'nappy rash cream',
  'emulsifying ointment',
  'Aquaphor',
])('%s is a thick ointment, by the name of its kind and not of one brand', (phrase) => {
  const judged = judgeEveryday(compiled, holds, { phrase, hour: 30 });
  expect(judged.ingredients.map(({ name }) => name)).toContain('thick ointment');
  expect(judged.answer).toBe('not-until');
  expect(JSON.stringify(judged)).not.toMatch(/aquaphor/i);
});

test.each([
  'Bath & Body Works',
  'Bath and Body Works lotion',
  'Laneige Water Bank',
  'Lake & Skye',
  'Skin Gym',
  'Tree Hut',
  'Sand & Sky',
  'The Body Shop',
  'Sunday Riley Good Genes',
  'Summer Fridays',
  'Bed Head',
  'Bondi Sands',
  "Kiehl's Ultra Facial Cream",
  'Clinique facial wash',
  'Simple facial wipes',
  'La Mer cream',
  'Tan-Luxe',
])('the brand or product %s is nothing that somebody does', (phrase) => {
  expect(doneBy(phrase)).toEqual([]);
});

/** "Sugar" is food, and it is said of taking hair off too: both are answered. */
const BOTH = ['sugar'];

test('no name of a product is read as something that somebody does, with "facial" for "face" too', () => {
  const products = everydayProducts.filter(({ id }) => !activities.has(id));
  expect(products.length).toBeGreaterThan(70);
  const read = products.flatMap(({ names }) =>
    names.flatMap((name) => [name, name.replace(/(?<!my |full |the )\bface\b/, 'facial')]),
  );
  expect(read.filter((name) => !BOTH.includes(name) && doneBy(name).length > 0)).toEqual([]);
});

test.each([
  ['after sun balm', 'after-sun'],
  ['after sun milk', 'after-sun'],
  ['after sun gel', 'after-sun'],
  ['sitting in the sun', 'direct-sun'],
  ['a walk in the sun', 'direct-sun'],
  ['sunbathing', 'sunbathing'],
  ['uv lamp', 'sunbathing'],
  ['gym', 'gym'],
  ['a swim in the lake', 'swimming'],
  ['facial', 'dermaplaning'],
  ['hydrating facial', 'dermaplaning'],
  ['hot bath', 'hot-bath'],
  ['sleep in my bed', 'pillow'],
  ['toothpaste', 'honey-mask'],
])('%s is still %s', (phrase, id) => {
  expect(idsOf(phrase)).toContain(id);
});
