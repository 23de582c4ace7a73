import type { PlanFacts } from '@afterneedle/engine';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import type { KeptPlan } from '../../offline/kept-plan.ts';

interface Carried {
  readonly v: 1;
  readonly treatments: KeptPlan['treatments'];
  readonly person: KeptPlan['person'];
  readonly supplied: KeptPlan['supplied'];
}

const MOST = 4_000;

/** Answers the part after `#` that carries a plan; a server never sees it. */
export function planToHash({ treatments, person, supplied }: KeptPlan): string {
  const carried: Carried = { v: 1, treatments, person, supplied };
  const bytes = new TextEncoder().encode(JSON.stringify(carried));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Only questions and answers the plan knows: a strange one might read as a no. */
const isFacts = (value: unknown): value is PlanFacts =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([id, word]) => {
    const values = planKnowledge.facts.find((fact) => fact.id === id)?.values;
    return values !== undefined && (word === 'unsure' || values.some((known) => known === word));
  });

const isZone = (value: unknown): value is string => {
  if (typeof value !== 'string') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
};

function isTreatment(value: unknown): value is KeptPlan['treatments'][number] {
  if (typeof value !== 'object' || value === null) return false;
  const { id, endedAt, isRough, isUnknown, timeZone, facts } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    Number.isFinite(endedAt) &&
    typeof isRough === 'boolean' &&
    typeof isUnknown === 'boolean' &&
    isZone(timeZone) &&
    isFacts(facts)
  );
}

/** Parts of the page that its own links lead to. */
const PARTS = new Set(['today', 'next-days', 'weeks', 'usual', 'why', 'main']);

/** Answers whether a link was meant to carry a plan and does not: it was cut off on its way, or is something else. */
export function isDamagedLink(hash: string): boolean {
  const text = hash.replace(/^#/, '');
  return text !== '' && !PARTS.has(text) && planFromHash(hash) === undefined;
}

/** Answers the plan that a link carries; undefined where it is cut off or something else. */
export function planFromHash(hash: string): Omit<Carried, 'v'> | undefined {
  const text = hash.replace(/^#/, '');
  if (text === '' || text.length > MOST) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
    const { v, treatments, person, supplied } = JSON.parse(
      new TextDecoder().decode(bytes),
    ) as Partial<Carried>;
    const isWhole =
      v === 1 && Array.isArray(treatments) && treatments.length > 0 && treatments.every(isTreatment);
    if (!isWhole || !isFacts(person) || !Array.isArray(supplied)) return undefined;
    return { treatments, person, supplied: supplied.filter((thing) => typeof thing === 'string') };
  } catch {
    return undefined;
  }
}
