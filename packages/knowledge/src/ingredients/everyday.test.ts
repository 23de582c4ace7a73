import { compileIngredients, holdsOf, judgeEveryday, planOf } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { planKnowledge } from '../plan.ts';
import { ingredientKnowledge } from './index.ts';

const compiled = compileIngredients(ingredientKnowledge);
const holds = holdsOf(
  planOf(planKnowledge, {
    treatments: [{ endedAt: 0, facts: {} }],
    person: {},
    policy: 'strictest',
    now: 0,
  }),
);
const answerTo = (phrase: string, hour = 30) => judgeEveryday(compiled, holds, { phrase, hour }).answer;

test.each([
  'my retinol serum',
  'vitamin C serum',
  'glycolic toner',
  'salicylic wash',
  'benzoyl peroxide gel',
  'chemical peel',
  'sugar scrub',
  'cleansing brush',
  'tinted mineral SPF 50',
  'sunscreen',
  'foundation',
  'face oil',
  'aloe gel',
  'arnica cream',
  'copper peptide serum',
  'exosome serum',
  'perfume',
  'Aquaphor',
  'gym',
  'go for a run',
  'hot yoga',
  'swim',
  'sauna',
  'hot shower',
  'sunbed',
  'waxing',
])('%s waits at hour 30', (phrase) => {
  expect(answerTo(phrase)).toBe('not-until');
});

test.each([
  'tretinoin cream',
  'doxycycline',
  'metronidazole gel',
  'hydrocortisone cream',
  'antibiotic ointment',
  'numbing cream',
  'antihistamine',
  'paracetamol',
  'mascara',
  'lipstick',
  'niacinamide serum',
  'bakuchiol serum',
  'sheet mask',
  'LED mask',
  'botox',
  'flying',
  'a glass of wine',
  'hair dye',
  'shaving',
  'gua sha',
  'squeezing spots',
  'ice cubes',
  'CeraVe cream',
])('%s is asked for, at hour 30 and after a month', (phrase) => {
  expect(answerTo(phrase)).toBe('ask');
  expect(answerTo(phrase, 800)).toBe('ask');
});

test.each([
  'Vaseline',
  'lukewarm water',
  'shade',
  'plain moisturiser',
  'hyaluronic acid serum',
  'cool cloth',
])('%s is fine at hour 30', (phrase) => {
  expect(answerTo(phrase)).toBe('may');
});

test('vitamin C as food is another thing than vitamin C on the skin', () => {
  expect(answerTo('vitamin C tablets')).toBe('may');
  expect(answerTo('vitamin C cream')).toBe('not-until');
});
