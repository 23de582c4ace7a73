import { type Plan, planOf } from '@afterneedle/engine';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import type { PlanOptions } from '@afterneedle/words/plan';
import type { KeptPlan, KeptTreatment } from '../../offline/kept-plan.ts';
import { localeHere } from '../../ui/date-words.ts';
import { timeZoneHere } from '../danger/place.ts';
import type { LastCheckIn } from './last-check-in.ts';

const HOUR = 3_600_000;
const CALM_HOURS = 12;

/** A plan with what its page is made with. */
export interface MadePlan {
  readonly plan: Plan;
  readonly options: PlanOptions;
}

/** Answers the treatment that ended last. */
export function latestOf({ treatments }: KeptPlan): KeptTreatment | undefined {
  return treatments.toSorted((a, b) => b.endedAt - a.endedAt)[0];
}

/** Answers whether the skin is calm, as the person said in the last hours; an older answer counts no more. */
export function calmAt({ calm }: KeptPlan, now: number): { readonly isCalm?: boolean } {
  return calm === undefined || now - calm.at > CALM_HOURS * HOUR ? {} : { isCalm: calm.isCalm };
}

/** Answers the plan of this device at a moment; undefined without a treatment. */
export function makePlan(kept: KeptPlan, now: number, last: LastCheckIn | undefined): MadePlan | undefined {
  const latest = latestOf(kept);
  if (latest === undefined) return undefined;
  const endedAt = (treatment: KeptTreatment): number =>
    treatment.isUnknown ? now : Math.min(now, treatment.endedAt);
  const plan = planOf(planKnowledge, {
    treatments: kept.treatments.map((treatment) => ({ endedAt: endedAt(treatment), facts: treatment.facts })),
    person: kept.person,
    policy: 'strictest',
    now,
    ...(kept.supplied.length === 0 ? {} : { clinic: { name: '', supplied: kept.supplied, lines: [] } }),
    ...(last === undefined ? {} : { signs: last.signs }),
    ...calmAt(kept, now),
  });
  const options: PlanOptions = {
    now,
    timeZone: latest.timeZone,
    zoneHere: timeZoneHere(),
    locale: localeHere(),
    policy: 'strictest',
    isRough: latest.isRough,
    treatments: kept.treatments.length,
    sinceLatestHours: (now - endedAt(latest)) / HOUR,
    facts: { ...kept.person, ...latest.facts },
    knowledge: planKnowledge,
    ...(last === undefined ? {} : { causes: last.causes }),
  };
  return { plan, options };
}
