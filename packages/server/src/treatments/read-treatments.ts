import type { ComingUp, TreatmentList, TreatmentView } from '@afterneedle/contract';
import { personItemOf, todayOf } from '../people/person-view.ts';
import { readPerson } from '../people/queries.ts';
import { noRecord } from '../people/refusals.ts';
import type { StaffStep } from '../people/staff-step.ts';
import { listComingUp, listTreatments, readTreatment } from './queries.ts';
import { treatmentViewsOf } from './treatment-view.ts';

/** Answers the treatments of a person, newest first. */
export async function readTreatments(step: StaffStep, personId: string): Promise<TreatmentList> {
  const { trx, staff } = step;
  if ((await readPerson(trx, staff.clinicId, personId)) === undefined) throw noRecord('person');
  step.touch({ personId });
  return { items: await treatmentViewsOf(step, await listTreatments(trx, staff.clinicId, personId)) };
}

/** Answers one treatment. */
export async function openTreatment(step: StaffStep, treatmentId: string): Promise<TreatmentView> {
  const row = await readTreatment(step.trx, step.staff.clinicId, treatmentId);
  const [view] = row === undefined ? [] : await treatmentViewsOf(step, [row]);
  if (view === undefined) throw noRecord('treatment');
  step.touch({ personId: view.personId, recordId: treatmentId });
  return view;
}

/** How long a session stays on the list whose day has passed without a treatment. */
const MISSED_DAYS = 60;

/** Answers the next sessions, and before them those whose day has passed and that nobody came to yet. */
export async function readComingUp(step: StaffStep): Promise<ComingUp> {
  const today = await todayOf(step);
  const from = new Date(Date.parse(`${today}T00:00:00Z`) - MISSED_DAYS * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const rows = await listComingUp(step.trx, step.staff.clinicId, from);
  return {
    today,
    items: rows.map((row) => ({
      on: row.next_session_on ?? '',
      treatmentId: row.treatment_id,
      person: personItemOf(row, today),
    })),
  };
}
