import type { ComplicationReport } from '@afterneedle/contract';
import { readOwnClinic } from '../../clinics/queries.ts';
import { openHealth } from '../../people/person-view.ts';
import { readPerson } from '../../people/queries.ts';
import type { StaffStep } from '../../people/staff-step.ts';
import { complicationViewOf } from '../complication-view.ts';
import { listComplications } from '../queries.ts';
import { medwatchReport } from './medwatch-report.ts';
import { listLabels } from './queries.ts';

const MOST_FILES = 100;

/** Drafts the report of a file; nothing is sent anywhere. */
export async function draftReport(step: StaffStep, id: string): Promise<ComplicationReport> {
  const { trx, staff, seal, at } = step;
  const { clinicId } = staff;
  const view = await complicationViewOf(step, id);
  const clinic = await readOwnClinic(trx, clinicId);
  const personId = view.person?.id;
  const person = personId === undefined ? undefined : await readPerson(trx, clinicId, personId);
  const files =
    personId === undefined ? [] : await listComplications(trx, { clinicId, personId, limit: MOST_FILES });
  const productIds = view.said.suspects.flatMap(({ recordId, kind }) =>
    recordId === null || kind === 'device' ? [] : [recordId],
  );
  return medwatchReport(view, {
    at,
    clinic: { name: clinic.name, phone: clinic.phone, timeZone: clinic.time_zone },
    reporter: { name: staff.name, email: staff.user.email, role: staff.role },
    allergies: person === undefined ? [] : openHealth(seal, person).allergies,
    earlier: files.filter(({ complication_id }) => complication_id !== id).length,
    products: await listLabels(trx, clinicId, productIds),
  });
}
