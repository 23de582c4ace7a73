import { dateIn, momentIn } from '../../offline/calendar-days.ts';
import type { KeptPlan } from '../../offline/kept-plan.ts';
import { emptyPlan } from '../../offline/plan-store.ts';
import type { DiaryTreatment } from './diary.ts';

const NOON = 12 * 60;

/** Answers the moment a day of the diary is judged at: now for today, else noon, and never before the treatment. */
export function momentOfDay(
  date: string,
  { endedAt, isUnknown, timeZone }: DiaryTreatment,
  now: number,
): number {
  if (date === dateIn(now, timeZone)) return now;
  const noon = momentIn(date, NOON, timeZone);
  return isUnknown ? noon : Math.max(noon, endedAt);
}

/** Answers the plan as it was at a moment: later treatments and what was said later of the skin do not count. */
export function keptAt(plan: KeptPlan | undefined, treatment: DiaryTreatment, moment: number): KeptPlan {
  const kept = plan ?? emptyPlan();
  const { calm, ...rest } = kept;
  const treatments = kept.treatments.filter(({ endedAt, isUnknown }) => isUnknown || endedAt <= moment);
  const { endedAt, isRough, isUnknown, timeZone } = treatment;
  const own = { id: 'of-the-diary', endedAt, isRough, isUnknown, timeZone, facts: {} };
  return {
    ...rest,
    treatments: treatments.length > 0 ? treatments : [own],
    ...(calm !== undefined && calm.at <= moment ? { calm } : {}),
  };
}
