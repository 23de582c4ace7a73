import { compileIngredients, holdsOf, judgeEveryday, planOf } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { planKnowledge } from '../plan.ts';
import { everydayNamesInSpanish } from './everyday-names-in-spanish.ts';
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
  'CeraVe cream',
])('%s is asked for, at hour 30 and after a month', (phrase) => {
  expect(answerTo(phrase)).toBe('ask');
  expect(answerTo(phrase, 800)).toBe('ask');
});

test.each(['numbing cream', 'antibiotic ointment', 'ice cubes', 'gua sha', 'squeezing spots'])(
  '%s is left out without an end, as in the plan',
  (phrase) => {
    for (const hour of [30, 800])
      expect(judgeEveryday(compiled, holds, { phrase, hour })).toMatchObject({
        answer: 'not-until',
        never: true,
      });
  },
);

test('what only a pharmacist can say stays asked about, and in pregnancy is left out', () => {
  const inPregnancy = (pregnant: string) =>
    holdsOf(
      planOf(planKnowledge, {
        treatments: [{ endedAt: 0, facts: {} }],
        person: { pregnant },
        policy: 'strictest',
        now: 0,
      }),
    );
  const judge = (pregnant: string) =>
    judgeEveryday(compiled, inPregnancy(pregnant), {
      phrase: 'antihistamine',
      hour: 30,
      person: { facts: { pregnant }, definitions: planKnowledge.facts },
    });
  expect(judge('none')).toMatchObject({ answer: 'ask' });
  expect(judge('none')).not.toHaveProperty('never');
  expect(judge('yes')).toMatchObject({ never: true, ingredients: [{ personal: true }] });
});

test.each(['CeraVe', 'the ordinary', 'La Roche-Posay'])('the brand %s alone is asked for', (phrase) => {
  expect(answerTo(phrase)).toBe('ask');
});

test.each([
  ['CeraVe Moisturizing Cream', 'may'],
  ['Cetaphil gentle cleanser', 'may'],
  ['The Ordinary hyaluronic acid', 'may'],
  ['CeraVe retinol serum', 'not-until'],
  ['La Roche-Posay SPF 50', 'not-until'],
  ['CeraVe SA glowbomb cream', 'ask'],
])('a brand with a kind is judged by its kind: %s', (phrase, answer) => {
  const judged = judgeEveryday(compiled, holds, { phrase, hour: 30 });
  expect(judged.answer).toBe(answer);
  if (answer === 'may') expect(judged.notes.join(' ')).toContain('We judged it by its name only, as:');
});

test('a sunscreen that waits says which may start sooner and what to do till then', () => {
  const at = (hour: number, phrase = 'SPF 50') =>
    judgeEveryday(compiled, holds, { phrase, hour }).ingredients[0];
  expect(at(10)).toMatchObject({
    untilHour: 168,
    sooner: { label: expect.stringContaining('mineral') },
    meanwhile: expect.stringContaining('shade'),
  });
  expect(at(10)?.sooner?.untilHour).toBeLessThan(168);
  expect(at(100)?.sooner).not.toHaveProperty('untilHour');
  expect(at(10, 'mineral sunscreen')).toMatchObject({
    answer: 'not-until',
    meanwhile: expect.stringContaining('shade'),
  });
  expect(at(10, 'mineral sunscreen')).not.toHaveProperty('sooner');
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

const plain = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '');
const englishOf = (id: string): string =>
  ingredientKnowledge.everyday.find((one) => one.id === id)?.names[0] ?? '';

test('a Spanish name, with and without accents, has the answer of the English one at any hour', () => {
  const differ = Object.entries(everydayNamesInSpanish).flatMap(([id, names]) =>
    names.flatMap((name) =>
      [1, 30, 50, 80, 200, 800].flatMap((hour) => {
        const english = judgeEveryday(compiled, holds, { phrase: englishOf(id), hour });
        return [name, plain(name)]
          .map((phrase) => ({ phrase, told: judgeEveryday(compiled, holds, { phrase, hour }) }))
          .filter(({ told }) => told.answer !== english.answer || told.untilHour !== english.untilHour)
          .map(({ phrase, told }) => `${phrase} at ${hour}: ${told.answer}, not ${english.answer}`);
      }),
    ),
  );
  expect(differ).toEqual([]);
});

test('the tint counts in Spanish too, with its factor', () => {
  for (const hour of [30, 50, 80]) {
    const spanish = judgeEveryday(compiled, holds, {
      phrase: 'protector solar mineral con color SPF 50',
      hour,
    });
    const english = judgeEveryday(compiled, holds, { phrase: 'tinted mineral SPF 50', hour });
    expect(spanish.answer).toBe(english.answer);
    expect(spanish.untilHour).toBe(english.untilHour);
  }
});

test('what a thing is a kind of is a thing of the table too', () => {
  const ids = new Set(ingredientKnowledge.everyday.map(({ id }) => id));
  const kinds = ingredientKnowledge.everyday.flatMap(({ kindOf }) => kindOf ?? []);
  expect(kinds.length).toBeGreaterThan(3);
  expect(kinds.filter((id) => !ids.has(id))).toEqual([]);
});
