import {
  type PersonalFacts,
  type PlanFacts,
  type PlanInput,
  type PlanKnowledge,
  type Problem,
  parsePlanInput,
} from '@afterneedle/engine';
import { type PlanReading, strangers } from './plan-request.ts';
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

/** Answers which fact of a plan a typed allergy names: "lanolin" and "allergy-lanolin" both name the same. */
export function factNamed(said: string, { facts }: Pick<PlanKnowledge, 'facts'>): string | undefined {
  const id = said.trim().toLowerCase().replace(/\s+/g, '-');
  return facts.find((fact) => fact.values.includes('yes') && (fact.id === id || fact.id === `allergy-${id}`))
    ?.id;
}

const placeOf = (path: string): string =>
  path.replace(/^\/treatments\/0\//, '/treatment/').replace(/^\/treatment\/endedAt$/, '/hoursSince');

/** Answers the plan and the person a product is checked for, or every field that is wrong with them. */
export function readProductCheck(
  asking: ProductCheckCreate,
  { knowledge, findings, now }: Pick<PlanReading, 'knowledge' | 'findings' | 'now'>,
): ReadProductCheck {
  const {
    hoursSince = 0,
    treatment = {},
    person = {},
    allergies = [],
    isCalm,
    policy,
    clinic,
    signs,
  } = asking;
  const named = allergies.flatMap((said) => factNamed(said, knowledge) ?? []);
  const asked = {
    treatments: [{ ...treatment, endedAt: now - Math.round(hoursSince * HOUR) }],
    person: { ...person, ...Object.fromEntries(named.map((id) => [id, 'yes'])) },
    ...(isCalm === undefined ? {} : { isCalm }),
    ...(policy === undefined ? {} : { policy }),
    ...(clinic === undefined ? {} : { clinic }),
    ...(signs === undefined ? {} : { signs }),
  };
  const parsed = parsePlanInput(asked, knowledge, now);
  const strange = strangers(signs, findings, { field: 'signs', what: 'finding' });
  if (!parsed.ok || strange.length > 0) {
    const own = parsed.ok ? [] : parsed.problems.map((one) => ({ ...one, path: placeOf(one.path) }));
    return { ok: false, problems: [...own, ...strange] };
  }
  const { input } = parsed;
  const facts: PlanFacts = { ...input.person, ...input.treatments[0]?.facts };
  return { ok: true, input, person: { facts, definitions: knowledge.facts, allergies } };
}
