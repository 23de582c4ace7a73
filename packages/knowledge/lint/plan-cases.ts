import { type Plan, type PlanFacts, POLICIES, type Policy, planOf, type Segment } from '@afterneedle/engine';
import { personFactIds, planKnowledge, treatmentFactIds } from '../src/plan.ts';

/** One plan with what it was made from. */
export interface PlanCase {
  readonly says: string;
  readonly facts: PlanFacts;
  readonly policy: Policy;
  readonly plan: Plan;
}

const ENDED = Date.UTC(2026, 10, 22, 10);

/** Answers the plan of one treatment for some facts; the rest was not asked. */
export function planFor(facts: PlanFacts, policy: Policy = 'strictest'): PlanCase {
  const pick = (ids: readonly string[]): PlanFacts =>
    Object.fromEntries(Object.entries(facts).filter(([id]) => ids.includes(id)));
  const plan = planOf(planKnowledge, {
    treatments: [{ endedAt: ENDED, facts: pick(treatmentFactIds) }],
    person: pick(personFactIds),
    policy,
    now: ENDED,
  });
  return { says: `${policy} ${JSON.stringify(facts)}`, facts, policy, plan };
}

/** Plans for nothing known, and for each answer to each question with ordinary and with deep needles, under each policy. */
export const planCases: readonly PlanCase[] = POLICIES.flatMap((policy) => [
  planFor({}, policy),
  ...planKnowledge.facts.flatMap(({ id, values }) =>
    [...values, 'unsure'].flatMap((value) => [
      planFor({ 'depth-class': 'standard', [id]: value }, policy),
      planFor({ 'depth-class': 'deep-or-rf', [id]: value }, policy),
    ]),
  ),
]);

function kindsOf(thing: string): readonly string[] {
  const kinds = planKnowledge.things.filter(({ isA = [] }) => isA.some((kind) => kind === thing));
  return [thing, ...kinds.flatMap(({ id }) => kindsOf(id))];
}

const kindsByThing = new Map(planKnowledge.things.map(({ id }) => [id as string, new Set(kindsOf(id))]));

/** Answers the stretches of a thing and of everything that is a kind of it. */
export function segmentsOf({ plan }: PlanCase, thing: string): readonly Segment[] {
  const kinds = kindsByThing.get(thing);
  if (kinds === undefined) throw new RangeError(`no thing is called ${thing}`);
  return plan.lines.filter((line) => kinds.has(line.thing)).flatMap(({ segments }) => segments);
}

/** Answers the plans in which a stretch of a thing is not as it must be, of those that begin before an hour. */
export function casesAgainst(
  thing: string,
  isRight: (segment: Segment, one: PlanCase) => boolean,
  {
    beforeHour = Number.POSITIVE_INFINITY,
    of = planCases,
  }: { readonly beforeHour?: number; readonly of?: readonly PlanCase[] } = {},
): readonly string[] {
  return of
    .filter((one) =>
      segmentsOf(one, thing).some((segment) => segment.fromHour < beforeHour && !isRight(segment, one)),
    )
    .map(({ says }) => `${thing}: ${says}`);
}

/** The plans of people for whom nothing else is set: the longer hold counts. */
export const strictCases: readonly PlanCase[] = planCases.filter(({ policy }) => policy === 'strictest');
