import { compileIngredients, holdsOf, judgeTyped, type ProductAnswer } from '@afterneedle/engine';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { type ProductPage, productPage } from '@afterneedle/words/products';
import type { KeptPlan } from '../../offline/kept-plan.ts';
import { emptyPlan } from '../../offline/plan-store.ts';
import { randomId } from '../../offline/random-id.ts';
import { timeZoneHere } from '../danger/place.ts';
import { calmAt, makePlan } from '../plan/make-plan.ts';

/** What came of a check: an answer, or what is wrong with the text. */
export type Checked =
  | { readonly ok: true; readonly page: ProductPage }
  | { readonly ok: false; readonly message: string };

interface ForWhom {
  readonly kept: KeptPlan | undefined;
  readonly now: number;
  readonly allergies: readonly string[];
}

const compiled = compileIngredients(ingredientKnowledge);

/** Nobody said when: everything counts as just after the treatment. */
function keptOrNow(kept: KeptPlan | undefined, now: number): KeptPlan {
  if (kept !== undefined && kept.treatments.length > 0) return kept;
  const treatment = {
    id: randomId(),
    endedAt: now,
    isRough: true,
    isUnknown: true,
    timeZone: timeZoneHere(),
    facts: {},
  };
  return { ...(kept ?? emptyPlan()), treatments: [treatment] };
}

function messageOf(problems: readonly { readonly message: string }[]): string {
  const message = problems[0]?.message ?? 'Nothing could be read';
  return message.slice(0, 1).toUpperCase() + message.slice(1);
}

/** Answers whether what a person typed or pasted may be used now; a list is read as a list, a few words as a name. */
export function checkProduct(text: string, { kept, now, allergies }: ForWhom): Checked {
  if (text.trim() === '') return { ok: false, message: 'Name a product or paste its ingredient list' };
  const own = keptOrNow(kept, now);
  const made = makePlan(own, now, undefined);
  if (made === undefined) return { ok: false, message: 'Say when the treatment was' };
  const { plan, options } = made;
  const person = { facts: { ...own.person, ...options.facts }, definitions: planKnowledge.facts, allergies };
  const holds = holdsOf(plan);
  const hour = plan.nowHour;
  const calm = calmAt(own, now);
  const words = {
    ...options,
    zeroAt: plan.zeroAt,
    facts: planKnowledge.facts,
  };
  const answered = (answer: ProductAnswer): Checked => ({ ok: true, page: productPage(answer, words) });
  const judged = judgeTyped(compiled, holds, { text, person, hour, ...calm });
  return judged.ok ? answered(judged.answer) : { ok: false, message: messageOf(judged.problems) };
}
