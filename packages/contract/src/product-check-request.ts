import {
  type PersonalFacts,
  type PlanFacts,
  type PlanInput,
  type PlanKnowledge,
  type Problem,
  parsePlanInput,
} from '@afterneedle/engine';
import type { ProductCheckCreate } from './product-check.ts';

export type ReadProductCheck =
  | {
      readonly ok: true;
      /** The plan whose holds count. */
      readonly input: PlanInput;
      readonly person: PersonalFacts;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const HOUR = 3_600_000;

/** "lanolin" and "allergy-lanolin" both name the fact. */
function factNamed(said: string, { facts }: PlanKnowledge): string | undefined {
  const id = said.trim().toLowerCase().replace(/\s+/g, '-');
  return facts.find((fact) => fact.values.includes('yes') && (fact.id === id || fact.id === `allergy-${id}`))
    ?.id;
}

const placeOf = (path: string): string =>
  path.replace(/^\/treatments\/0\//, '/treatment/').replace(/^\/treatment\/endedAt$/, '/hoursSince');

/** Answers the plan and the person a product is checked for, or every field that is wrong with them. */
export function readProductCheck(
  { hoursSince = 0, treatment = {}, person = {}, allergies = [] }: ProductCheckCreate,
  { knowledge, now }: { readonly knowledge: PlanKnowledge; readonly now: number },
): ReadProductCheck {
  const told = allergies.flatMap((said) => factNamed(said, knowledge) ?? []);
  const facts: PlanFacts = { ...person, ...Object.fromEntries(told.map((id) => [id, 'yes'])) };
  const endedAt = now - Math.round(hoursSince * HOUR);
  const parsed = parsePlanInput({ treatments: [{ ...treatment, endedAt }], person: facts }, knowledge, now);
  if (!parsed.ok) {
    return { ok: false, problems: parsed.problems.map((one) => ({ ...one, path: placeOf(one.path) })) };
  }
  return { ok: true, input: parsed.input, person: { facts, definitions: knowledge.facts, allergies } };
}
