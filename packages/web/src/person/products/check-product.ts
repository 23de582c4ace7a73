import {
  compileIngredients,
  type HoldLookup,
  holdsOf,
  judgeTyped,
  type ProductAnswer,
} from '@afterneedle/engine';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { clinicSays } from '@afterneedle/words/plan';
import { type ProductPage, productPage } from '@afterneedle/words/products';
import { t } from '../../language/t.ts';
import type { KeptPlan } from '../../offline/kept-plan.ts';
import { emptyPlan } from '../../offline/plan-store.ts';
import { randomId } from '../../offline/random-id.ts';
import type { ClinicProtocol } from '../../offline/use-protocol.ts';
import { timeZoneHere } from '../danger/place.ts';
import type { LastCheckIn } from '../plan/last-check-in.ts';
import { calmAt, type MadePlan, makePlan } from '../plan/make-plan.ts';

/** What came of a check: an answer, or what is wrong with the text. */
export type Checked =
  | { readonly ok: true; readonly page: ProductPage }
  | { readonly ok: false; readonly message: string };

interface ForWhom {
  readonly kept: KeptPlan | undefined;
  readonly now: number;
  readonly allergies: readonly string[];
  /** The protocol of the person's clinic. */
  readonly inForce?: ClinicProtocol | undefined;
  /** What the person saw at their last check-in. */
  readonly last?: LastCheckIn | undefined;
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
  const message = problems[0]?.message ?? t('Nothing could be read');
  return message.slice(0, 1).toUpperCase() + message.slice(1);
}

/** What the clinic changed of what decides here: a wait that is its own, or one it ended. */
function saidByClinic(
  { plan, options }: MadePlan,
  asked: ReadonlySet<string>,
  { untilHour }: ProductAnswer,
): readonly string[] {
  const lines = plan.lines.filter(({ thing, changed }) => {
    if (changed === undefined || !asked.has(thing)) return false;
    const isEnded = (changed.untilHour ?? Number.POSITIVE_INFINITY) < plan.nowHour;
    return untilHour === undefined ? isEnded : changed.untilHour === untilHour;
  });
  return [...new Set(lines.flatMap(({ thing }) => clinicSays(plan, thing, options)))];
}

/** Answers whether what a person typed or pasted may be used now; a list is read as a list, a few words as a name. */
export function checkProduct(text: string, { kept, now, allergies, inForce, last }: ForWhom): Checked {
  if (text.trim() === '') return { ok: false, message: t('Name a product or paste its ingredient list') };
  const own = keptOrNow(kept, now);
  const made = makePlan(own, now, { inForce, last });
  if (made === undefined) return { ok: false, message: t('Say when the treatment was') };
  const { plan, options } = made;
  const person = { facts: { ...own.person, ...options.facts }, definitions: planKnowledge.facts, allergies };
  const lookUp = holdsOf(plan);
  const asked = new Set<string>();
  const holds: HoldLookup = (thing, atHour) => {
    asked.add(thing);
    return lookUp(thing, atHour);
  };
  const hour = plan.nowHour;
  const calm = calmAt(own, now);
  const words = {
    ...options,
    zeroAt: plan.zeroAt,
    facts: planKnowledge.facts,
  };
  const answered = (answer: ProductAnswer): Checked => {
    const page = productPage(answer, words);
    const clinic = saidByClinic(made, asked, answer);
    return { ok: true, page: { ...page, lines: [...clinic, ...page.lines] } };
  };
  const judged = judgeTyped(compiled, holds, { text, person, hour, ...calm });
  return judged.ok ? answered(judged.answer) : { ok: false, message: messageOf(judged.problems) };
}
