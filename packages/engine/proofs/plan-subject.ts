import type { Plan } from '../src/plan/plan.ts';
import type { PlanInput } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';

/** What makes a plan: the engine's own, or a faulty one that the proofs must refuse. */
export type PlanMaker = (knowledge: PlanKnowledge, input: PlanInput) => Plan;

/** What the proofs are about. */
export interface PlanSubject {
  readonly knowledge: PlanKnowledge;
  readonly planOf: PlanMaker;
}

export const HOUR = 3_600_000;

/** Answers whole minutes from hours; null has no end. */
export function toMinutes(hours: number | null): number {
  return hours === null ? Number.POSITIVE_INFINITY : Math.round(hours * 60);
}
