import type { Plan, PlanCondition } from './plan.ts';
import type { CareNote, CauseCare, PlanKnowledge } from './plan-knowledge.ts';
import { stanceAt } from './stance-at.ts';

/** A line of advice with what must hold before the thing it tells of is used. */
export interface AdvisedNote extends CareNote {
  readonly conditions: readonly PlanCondition[];
}

/** The advice of one cause, as far as the plan lets it stand. */
export interface CauseAdvice extends CauseCare {
  readonly soothes: readonly AdvisedNote[];
}

/**
 * Answers what soothes, what makes worse and what only a clinician starts for these causes, in their order.
 * What soothes is left out while the plan leaves its thing out. In an emergency the caller gives no causes.
 */
export function adviceForCauses(
  plan: Plan,
  { causeCare }: PlanKnowledge,
  { causes, hour }: { readonly causes: readonly string[]; readonly hour: number },
): readonly CauseAdvice[] {
  const advised = (note: CareNote): readonly AdvisedNote[] => {
    if (note.thing === undefined) return [{ ...note, conditions: [] }];
    const now = stanceAt(plan, note.thing, hour);
    return now === undefined || now.stance === 'avoid' ? [] : [{ ...note, conditions: now.conditions }];
  };
  return [...new Set(causes)].flatMap((cause) =>
    causeCare
      .filter((care) => care.cause === cause)
      .map((care) => ({ ...care, soothes: care.soothes.flatMap(advised) })),
  );
}
