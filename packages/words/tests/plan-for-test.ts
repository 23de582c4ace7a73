import { type ClinicOverlay, type PlanFacts, type Policy, planOf } from '@afterneedle/engine';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { planPage } from '../src/plan/plan-page.ts';
import type { PlanItem, PlanOptions } from '../src/plan/plan-page-model.ts';

const HOUR = 3_600_000;
/** The moment at which every test plan is read. */
export const now = Date.UTC(2026, 7, 4, 14, 0);

interface Given {
  readonly hours?: readonly number[];
  readonly facts?: PlanFacts;
  readonly person?: PlanFacts;
  readonly policy?: Policy;
  readonly clinic?: ClinicOverlay;
  readonly causes?: readonly string[];
  readonly isCalm?: boolean;
}

/** Answers a plan and what its page is made with. */
export function made({
  hours = [30],
  facts = { 'depth-class': 'standard' },
  person = {},
  policy = 'strictest',
  ...rest
}: Given = {}) {
  const { causes, ...input } = rest;
  const plan = planOf(planKnowledge, {
    treatments: hours.map((hour) => ({ endedAt: now - hour * HOUR, facts })),
    person,
    policy,
    now,
    ...input,
  });
  const options: PlanOptions = {
    now,
    timeZone: 'Europe/London',
    locale: 'en-GB',
    policy,
    treatments: hours.length,
    sinceLatestHours: Math.min(...hours),
    facts: { ...person, ...facts },
    knowledge: planKnowledge,
    ...(causes === undefined ? {} : { causes }),
  };
  return { plan, options };
}

/** Answers the texts of a plan. */
export function page(given?: Given) {
  const { plan, options } = made(given);
  return planPage(plan, options);
}

/** Answers the line of a thing. */
export function lineOf(items: readonly PlanItem[], thing: string): PlanItem | undefined {
  return items.find((item) => item.thing === thing);
}
