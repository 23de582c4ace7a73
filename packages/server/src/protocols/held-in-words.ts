import type { ProtocolContent } from '@afterneedle/contract';
import { compileIngredients, holdsOf, judgeEveryday, type Plan, planOf } from '@afterneedle/engine';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import { planKnowledge } from '@afterneedle/knowledge/plan';

let plan: Plan | undefined;

/** A plan in which nobody knows anything of the person: what is open counts as possible. */
function strictPlan(): Plan {
  plan ??= planOf(planKnowledge, {
    treatments: [{ endedAt: 0, facts: {} }],
    person: {},
    policy: 'strictest',
    now: 0,
  });
  return plan;
}

/** Answers what a clinic's own words tell people to use although it waits at the hour the line begins. */
export function heldInWords({ say, fromHour }: Pick<ProtocolContent['lines'][number], 'say' | 'fromHour'>) {
  if (say.trim() === '') return [];
  const { ingredients } = judgeEveryday(compileIngredients(ingredientKnowledge), holdsOf(strictPlan()), {
    phrase: say,
    hour: fromHour + 1 / 60,
  });
  const held = ingredients.filter(
    ({ answer, recognised }) => recognised !== 'no' && (answer === 'not-until' || answer === 'ask'),
  );
  return [...new Set(held.map(({ name }) => name))];
}
