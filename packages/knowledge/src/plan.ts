import type { PlanKnowledge } from '@afterneedle/engine';
import { planCare } from './care/plan-care.ts';
import { planFacts } from './care/plan-facts.ts';
import { things } from './care/things.ts';

export { type PlanFactId, personFactIds, treatmentFactIds } from './care/plan-facts.ts';
export type { ThingId } from './care/things.ts';

/** What a plan believes, as the engine takes it. */
export const planKnowledge: PlanKnowledge = {
  things,
  care: planCare,
  positions: [],
  needs: [],
  facts: planFacts,
  causeCare: [],
  prevention: [],
};
