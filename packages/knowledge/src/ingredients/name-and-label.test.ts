import {
  compileIngredients,
  holdsOf,
  judgeProduct,
  judgeTyped,
  type PlanFacts,
  type ProductAnswer,
  planOf,
} from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { planKnowledge } from '../plan.ts';
import { ingredientKnowledge } from './index.ts';

const HOUR = 3_600_000;
const compiled = compileIngredients(ingredientKnowledge);
const ordinary: PlanFacts = Object.fromEntries(planKnowledge.facts.map((fact) => [fact.id, fact.ordinary]));
const PEOPLE: readonly PlanFacts[] = [ordinary, { ...ordinary, 'acne-prone': 'yes' }, {}];
const HOURS = [10, 30, 80, 200];

const situations = PEOPLE.flatMap((facts) =>
  HOURS.map((hour) => ({
    hour,
    isCalm: true,
    person: { facts, definitions: planKnowledge.facts },
    holds: holdsOf(
      planOf(planKnowledge, {
        treatments: [{ endedAt: 0, facts }],
        person: facts,
        policy: 'strictest',
        now: hour * HOUR,
        isCalm: true,
      }),
    ),
  })),
);

function bothWays(
  name: string,
  at: number,
): { readonly typed: ProductAnswer; readonly label: ProductAnswer } {
  const { holds, ...context } = situations[at % situations.length] as (typeof situations)[number];
  const typed = judgeTyped(compiled, holds, { text: name, ...context });
  const label = judgeProduct(compiled, holds, { names: [name], ...context });
  if (!typed.ok || !label.ok) throw new Error(name);
  return { typed: typed.answer, label: label.answer };
}

const SWALLOWED: readonly (string | undefined)[] = ['ibuprofen', 'drinking-water', 'vitamin-c-food'];
const NEVER = 1_000_000;

/** The longest wait of an answer: nothing, an hour, or asking somebody. */
function waitOf({ ingredients }: ProductAnswer): number {
  const waits = ingredients.map(({ answer, untilHour, never }) => {
    if (never === true) return NEVER + 1;
    if (answer === 'ask') return NEVER;
    return answer === 'not-until' ? (untilHour ?? NEVER) : 0;
  });
  return Math.max(0, ...waits);
}

describe('the name of an ingredient, typed alone, is answered as on a label or more strictly', () => {
  // A code such as "E1520" alone may be anything, which is said; a comma parts two names.
  const names = ingredientKnowledge.ingredients
    .flatMap((one) => one.names)
    .filter((name) => !name.includes(',') && !/^[A-Z]{1,2}\d+$/u.test(name));

  test('each name, the situations in turn', () => {
    const lax = names.filter((name, at) => {
      const { typed, label } = bothWays(name, at);
      // Pain killers, water and fruit by name are swallowed, of which a source speaks; on a label they are in a cream.
      const isSwallowed = typed.ingredients.every(({ id }) => SWALLOWED.includes(id));
      return !isSwallowed && waitOf(typed) < waitOf(label);
    });
    expect(lax).toEqual([]);
    expect(names.length).toBeGreaterThan(3_000);
  });

  test.each(['Betaine', 'Inulin', 'Matrine', 'Bay Oil', 'Vitamine E', 'Cholesterol', 'Cocos Nucifera Oil'])(
    '%s is no misspelling of something else',
    (name) => {
      for (const at of situations.keys()) {
        const { typed, label } = bothWays(name, at);
        expect([typed.answer, waitOf(typed)]).toEqual([label.answer, waitOf(label)]);
      }
    },
  );

  test.each(['coconut oil', 'Jessner peel', 'AHA/BHA', 'shea butter'])('%s: in every situation', (name) => {
    for (const at of situations.keys()) {
      const { typed, label } = bothWays(name, at);
      expect(waitOf(typed)).toBeGreaterThanOrEqual(waitOf(label));
    }
  });

  test('cholesterol in a short list is no illness', () => {
    const { holds, ...context } = situations[2] as (typeof situations)[number];
    const judged = judgeTyped(compiled, holds, { text: 'Aqua, Glycerin, Cholesterol', ...context });
    expect(judged.ok && judged.answer.ingredients.map(({ askWhom }) => askWhom)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what a name says is not in it does not count, nor the treatment it comes after', () => {
  const at = situations[1] as (typeof situations)[number];
  const typed = (text: string) => {
    const { holds, ...context } = at;
    const judged = judgeTyped(compiled, holds, { text, ...context });
    if (!judged.ok) throw new Error(text);
    return judged.answer;
  };
  test.each([
    ['retinol-free moisturiser', 'moisturiser'],
    ['moisturiser without retinol or acids', 'moisturiser'],
    ['moisturiser free of glycolic acid', 'moisturiser'],
    ['moisturiser without any perfume or hyaluronic acid', 'moisturiser'],
    ['moisturiser without perfume without alcohol', 'moisturiser'],
    ['fragrance free mineral sunscreen', 'mineral sunscreen'],
    ['oil free glycolic toner', 'glycolic toner'],
    ['retinol serum without fragrance', 'retinol serum'],
    ['paraben-free salicylic wash', 'salicylic wash'],
    ['mineral sunscreen SPF 50', 'mineral sunscreen'],
    ['my hyaluronic serum', 'hyaluronic serum'],
    ['mineral sunscreen after microneedling', 'mineral sunscreen'],
    ['is retinol serum ok after my RF microneedling session', 'retinol serum'],
    ['tretinoin after microneedling', 'tretinoin'],
    ['swimming post-microneedling', 'swimming'],
    ['is make-up safe tonight', 'make-up'],
    ['can I go to the gym after the treatment?', 'gym'],
  ])('%s is answered as %s', (name, as) => {
    expect([typed(name).answer, waitOf(typed(name))]).toEqual([typed(as).answer, waitOf(typed(as))]);
  });

  test.each([
    'retinol-free',
    'cream without prescription tretinoin',
    'no retinol',
    'serum without retinol',
    ...['and', '/', 'then', 'as well as', 'followed by', '.', '-', ''].map(
      (between) => `moisturiser without perfume ${between} retinol serum`,
    ),
    'moisturiser (without perfume) retinol serum',
  ])('%s never becomes "you may" by leaving out what is denied', (name) =>
    expect(typed(name).answer).not.toBe('may'),
  );
});

describe('with an allergy a product by its name alone is never allowed', () => {
  test.each(['aquaphor', 'moisturiser', 'sunscreen', 'foundation', 'heavy cream', 'cleanser', 'face oil'])(
    '%s',
    (text) => {
      const { holds, ...context } = situations[3] as (typeof situations)[number];
      const ask = (person: object) => {
        const given = { ...context.person, ...person };
        const judged = judgeTyped(compiled, holds, { text, ...context, hour: 800, person: given });
        return judged.ok && judged.answer.answer;
      };
      expect(ask({})).toBe('may');
      expect(ask({ allergies: ['lanolin'] })).not.toBe('may');
      expect(ask({ allergies: ['none'] })).toBe('may');
      expect(ask({ facts: { ...ordinary, 'allergy-lanolin': 'yes' } })).not.toBe('may');
    },
  );
});

test('a label with make-up colour says that heavy make-up waits longer', () => {
  const { label } = bothWays('CI 77491', 2);
  expect(label.ingredients.map(({ because }) => because).join(' ')).toMatch(/foundation/iu);
});
