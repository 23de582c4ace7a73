import type { PlanKnowledge } from '@afterneedle/engine';
import { causeCare } from './care/cause-care.ts';
import { needs } from './care/needs.ts';
import { planCare } from './care/plan-care.ts';
import { planFacts } from './care/plan-facts.ts';
import { positions } from './care/positions.ts';
import { prevention } from './care/prevention.ts';
import { things } from './care/things.ts';

export { type PlanFactId, personFactIds, treatmentFactIds } from './care/plan-facts.ts';
export type { ThingId } from './care/things.ts';

/** What a plan believes, as the engine takes it. */
export const planKnowledge: PlanKnowledge = {
  things,
  care: planCare,
  positions,
  needs,
  facts: planFacts,
  causeCare,
  prevention,
};
