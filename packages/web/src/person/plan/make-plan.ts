import { overlayOf, type Plan, type PlanInput, planOf } from '@afterneedle/engine';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import type { PlanOptions } from '@afterneedle/words/plan';
import type { KeptPlan, KeptTreatment } from '../../offline/kept-plan.ts';
import type { ClinicProtocol } from '../../offline/use-protocol.ts';
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

/** What the clinic says over the plan: its protocol, and what the person was given. */
function clinicOf({ supplied }: KeptPlan, inForce: ClinicProtocol | undefined): Pick<PlanInput, 'clinic'> {
  if (inForce !== undefined) {
    const { clinic, protocol } = inForce;
    return { clinic: overlayOf(protocol.content, { clinic, care: planKnowledge.care, supplied }) };
  }
  return supplied.length === 0 ? {} : { clinic: { name: '', supplied, lines: [] } };
}

/** What clinics gave the person to use at home, from the newest treatment of each. */
function givenOf({ treatments }: KeptPlan): NonNullable<PlanOptions['given']> {
  const newest = treatments
    .toSorted((a, b) => a.endedAt - b.endedAt)
    .map(({ fromClinic, record }) => [fromClinic, record?.given ?? []] as const);
  return [...new Map(newest)].flatMap(([clinic, names]) =>
    clinic === undefined || names.length === 0 ? [] : [{ clinic, names }],
  );
}

/** Answers the plan of this device at a moment, under the protocol of the clinic where there is one; undefined without a treatment. */
export function makePlan(
  kept: KeptPlan,
  now: number,
  {
    last,
    inForce,
  }: { readonly last?: LastCheckIn | undefined; readonly inForce?: ClinicProtocol | undefined } = {},
): MadePlan | undefined {
  const latest = latestOf(kept);
  if (latest === undefined) return undefined;
  const endedAt = (treatment: KeptTreatment): number =>
    treatment.isUnknown ? now : Math.min(now, treatment.endedAt);
  const policy = inForce === undefined ? 'strictest' : 'clinic';
  const plan = planOf(planKnowledge, {
    treatments: kept.treatments.map((treatment) => ({ endedAt: endedAt(treatment), facts: treatment.facts })),
    person: kept.person,
    policy,
    now,
    ...clinicOf(kept, inForce),
    ...(last === undefined ? {} : { signs: last.signs }),
    ...calmAt(kept, now),
  });
  const options: PlanOptions = {
    now,
    timeZone: latest.timeZone,
    zoneHere: timeZoneHere(),
    locale: localeHere(),
    policy,
    isRough: latest.isRough,
    isUnknown: latest.isUnknown,
    treatments: kept.treatments.length,
    sinceLatestHours: (now - endedAt(latest)) / HOUR,
    facts: { ...kept.person, ...latest.facts },
    knowledge: planKnowledge,
    ...(inForce === undefined
      ? {}
      : {
          clinicLines: inForce.protocol.content.lines.map((line) => ({ ...line, clinic: inForce.clinic })),
          clinicGives: inForce.protocol.content.supplied.map((gives) => ({
            ...gives,
            clinic: inForce.clinic,
          })),
        }),
    given: givenOf(kept),
    ...(last === undefined ? {} : { causes: last.causes }),
  };
  return { plan, options };
}
