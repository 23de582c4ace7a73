import type { PlanFacts } from '@afterneedle/engine';
import type { KeptPlan, KeptTreatment } from '../../offline/kept-plan.ts';
import type { Answer } from './answer.ts';
import type { Shape } from './question.ts';
import { localDate, type When } from './when.ts';

/** What a check-in may start from, as it stood in the person's plan when the check-in began. */
export interface FromTreatment {
  readonly when?: When;
  readonly facts: PlanFacts;
}

const pad = (value: number): string => String(value).padStart(2, '0');

function whenOf({ endedAt, isRough }: KeptTreatment): When {
  const at = new Date(endedAt);
  const time = isRough ? '' : `${pad(at.getHours())}:${pad(at.getMinutes())}`;
  return { mode: 'exact', date: localDate(endedAt), time };
}

/** Answers what the newest treatment of a plan says; nothing without one. */
export function fromTreatment(plan: KeptPlan | undefined, now: number): FromTreatment | undefined {
  const newest = plan?.treatments
    .filter(({ endedAt }) => endedAt <= now)
    .toSorted((a, b) => b.endedAt - a.endedAt)[0];
  if (plan === undefined || newest === undefined) return undefined;
  const facts = { ...plan.person, ...newest.facts };
  return newest.isUnknown ? { facts } : { facts, when: whenOf(newest) };
}

/**
 * Answers what stands on a page because the plan knows it; nothing where the plan does not.
 * The person still reads and continues each page, so that nothing old counts unseen.
 */
export function prefilled(from: FromTreatment | undefined, key: string, shape: Shape): Answer | undefined {
  if (from === undefined) return undefined;
  if (shape.kind === 'day' && from.when !== undefined)
    return { kind: 'day', when: from.when, picked: shape.preset, others: 'no' };
  const value = from.facts[key];
  if (shape.kind !== 'choice' || value === undefined || value === 'unsure') return undefined;
  return shape.options.some((option) => option.value === value) ? { kind: 'choice', value } : undefined;
}
