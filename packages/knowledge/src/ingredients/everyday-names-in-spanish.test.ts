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
