import { type Plan, type PlanFacts, POLICIES, planOf, type Segment } from '@afterneedle/engine';
import { personFactIds, planKnowledge, treatmentFactIds } from '../src/plan.ts';

/** One plan with what it was made from. */
export interface PlanCase {
  readonly says: string;
  readonly facts: PlanFacts;
  readonly plan: Plan;
}

const ENDED = Date.UTC(2026, 10, 22, 10);

/** Answers the plan of one treatment for some facts; the rest was not asked. */
export function planFor(facts: PlanFacts, policy: (typeof POLICIES)[number] = 'strictest'): PlanCase {
  const pick = (ids: readonly string[]): PlanFacts =>
    Object.fromEntries(Object.entries(facts).filter(([id]) => ids.includes(id)));
  const plan = planOf(planKnowledge, {
    treatments: [{ endedAt: ENDED, facts: pick(treatmentFactIds) }],
    person: pick(personFactIds),
    policy,
    now: ENDED,
  });
  return { says: `${policy} ${JSON.stringify(facts)}`, facts, plan };
}

/** Plans for nothing known, and for each answer to each question alone and with deep needles, under each policy. */
export const planCases: readonly PlanCase[] = POLICIES.flatMap((policy) => [
  planFor({}, policy),
  ...planKnowledge.facts.flatMap(({ id, values }) =>
    [...values, 'unsure'].flatMap((value) => [
      planFor({ [id]: value }, policy),
      planFor({ 'depth-class': 'deep-or-rf', [id]: value }, policy),
      planFor({ 'depth-class': 'standard', [id]: value }, policy),
    ]),
  ),
]);

/** Answers the stretches of a thing and of everything that is a kind of it. */
export function segmentsOf({ plan }: PlanCase, thing: string): readonly Segment[] {
  const kinds = new Set([thing]);
  for (const _ of planKnowledge.things)
    for (const { id, isA = [] } of planKnowledge.things)
      if (isA.some((kind) => kinds.has(kind))) kinds.add(id);
  return plan.lines.filter((line) => kinds.has(line.thing)).flatMap(({ segments }) => segments);
}

/** Answers the stretches that reach into the hours up to and with `hour`. */
export function segmentsUntil(one: PlanCase, thing: string, hour: number): readonly Segment[] {
  return segmentsOf(one, thing).filter(({ fromHour }) => fromHour < hour);
}
