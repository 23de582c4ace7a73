import { knowledgeHash } from 'virtual:knowledge-hash';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { type PageOptions, resultPage } from '@afterneedle/words';
import type { DoctorInput } from '@afterneedle/words/doctor';
import { regionLabel } from '../../body/regions.ts';
import { t } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import type { KeptDay } from '../../offline/diary-day.ts';
import type { KeptPlan, KeptTreatment } from '../../offline/kept-plan.ts';
import type { WorkedOut } from '../result/worked-out.ts';
import { treatmentRows } from '../treatments/treatment-words.ts';
import { productsTold } from './products-told.ts';

const SAME_TREATMENT_MS = 36 * 3_600_000;

/** Answers the kept treatment that a check-in is about; none when no kept one fits its time. */
function treatmentOf(
  plan: KeptPlan | undefined,
  at: number,
  minutes: number | undefined,
): KeptTreatment | undefined {
  if (minutes === undefined) return undefined;
  const endedAt = at - minutes * 60_000;
  return plan?.treatments.find(
    (treatment) => !treatment.isUnknown && Math.abs(treatment.endedAt - endedAt) <= SAME_TREATMENT_MS,
  );
}

const isAllergyTold = ([id, value]: readonly [string, string]): boolean =>
  id.startsWith('allergy-') && value === 'yes';

/** Answers what the page for any doctor is made from. */
export function doctorInput(
  checkIn: CheckIn,
  worked: WorkedOut,
  {
    plan,
    days,
    at,
    options,
  }: {
    readonly plan: KeptPlan | undefined;
    readonly days: readonly KeptDay[];
    readonly at: number;
    readonly options: PageOptions;
  },
): DoctorInput {
  const { explanation, facts, earlier, walked } = worked;
  const { known } = walked;
  const treatment = treatmentOf(plan, at, facts.minutes);
  const isOwner = known.forWhom === 'me';
  const from = facts.minutes === undefined ? undefined : at - facts.minutes * 60_000;
  return {
    page: resultPage(explanation, facts, options),
    explanation,
    facts,
    earlier,
    treatment: treatment === undefined ? [] : treatmentRows(treatment).filter(({ isAnswered }) => isAnswered),
    allergies: isOwner
      ? [
          ...(plan?.allergies ?? []),
          ...Object.entries(plan?.person ?? {})
            .filter(isAllergyTold)
            .map(([id]) => allergyWords(id)),
        ]
      : [],
    places: known.regions.map((id) => t(regionLabel(id))),
    message: known.message ?? '',
    ...(isOwner ? { products: productsTold(days, { from, until: at }) } : {}),
    isAboutSomeoneElse: !isOwner,
    version: checkIn.result?.knowledge ?? knowledgeHash,
  };
}

function allergyWords(id: string): string {
  return t(planKnowledge.facts.find((fact) => fact.id === id)?.label ?? id);
}
