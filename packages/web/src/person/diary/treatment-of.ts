import type { CheckIn } from '../../offline/check-in.ts';
import type { KeptPlan } from '../../offline/kept-plan.ts';
import { walk } from '../check-in/interview.ts';
import { hoursSince, type When } from '../check-in/when.ts';
import type { DiaryTreatment } from './diary.ts';

const HOUR = 3_600_000;

/** What a diary can count from: a treatment, one still ahead, or nothing yet. */
export type FoundTreatment =
  | { readonly kind: 'treated'; readonly treatment: DiaryTreatment }
  | { readonly kind: 'ahead'; readonly at: number; readonly timeZone: string }
  | { readonly kind: 'none' };

/** The treatment that the newest check-in about the owner of the phone tells. */
function ofCheckIns(checkIns: readonly CheckIn[], timeZone: string): DiaryTreatment | undefined {
  for (const { answers, result, updatedAt } of checkIns) {
    if (answers['that-day']?.kind !== 'day') continue;
    const asked = result?.assessedAt ?? updatedAt;
    const { hours, treatedAt, treatedApprox, contexts, forWhom } = walk(answers, asked).known;
    const endedAt = treatedAt ?? (hours === undefined ? undefined : asked - hours * HOUR);
    if (endedAt === undefined || forWhom !== 'me') continue;
    return { endedAt, isRough: treatedApprox, isUnknown: false, timeZone, contexts, count: 1 };
  }
  return undefined;
}

/** Answers the treatment that ended last, of the plan or else of a check-in. */
export function treatmentOf(
  { plan, checkIns }: { readonly plan: KeptPlan | undefined; readonly checkIns: readonly CheckIn[] },
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): FoundTreatment {
  const all = (plan?.treatments ?? []).toSorted((a, b) => a.endedAt - b.endedAt);
  const ended = all.filter(({ endedAt, isUnknown }) => isUnknown || endedAt <= now);
  const latest = ended.findLast(({ isUnknown }) => !isUnknown) ?? ended.at(-1);
  if (latest !== undefined) {
    const { endedAt, isRough, isUnknown, facts } = latest;
    const contexts = { ...plan?.person, ...facts };
    const treatment = {
      endedAt,
      isRough,
      isUnknown,
      timeZone: latest.timeZone,
      contexts,
      count: ended.length,
    };
    return { kind: 'treated', treatment };
  }
  const told = ofCheckIns(checkIns, timeZone);
  if (told !== undefined) return { kind: 'treated', treatment: told };
  const [ahead] = all;
  return ahead === undefined
    ? { kind: 'none' }
    : { kind: 'ahead', at: ahead.endedAt, timeZone: ahead.timeZone };
}

/** Answers what a person said of the time of a treatment, as a plan keeps it. */
export function endOf(
  when: When,
  now: number,
): { readonly endedAt: number; readonly isRough: boolean; readonly isUnknown: boolean } {
  const hours = hoursSince(when, now);
  return {
    endedAt: now - (hours ?? 0) * HOUR,
    isRough: when.mode === 'about' || (when.mode === 'exact' && when.time === ''),
    isUnknown: hours === undefined,
  };
}
