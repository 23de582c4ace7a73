import type { ConsentCreate, PersonView } from '@afterneedle/contract';
import { personViewOf } from './person-view.ts';
import { insertConsent, readPerson } from './queries.ts';
import { noRecord } from './refusals.ts';
import type { StaffStep } from './staff-step.ts';

/** Writes down an answer about a purpose; earlier answers stay. */
export async function recordConsent(
  step: StaffStep,
  personId: string,
  consent: ConsentCreate,
): Promise<PersonView> {
  const { trx, staff, at } = step;
  const { clinicId, staffId } = staff;
  if ((await readPerson(trx, clinicId, personId)) === undefined) throw noRecord('person');
  const { id, isFirst } = await step.makeOnce(`consent ${personId}`, consent);
  const { purpose, given, textVersion } = consent;
  if (isFirst)
    await insertConsent(trx, {
      clinic_id: clinicId,
      consent_id: id,
      person_id: personId,
      purpose,
      given,
      at,
      text_version: textVersion,
      staff_id: staffId,
    });
  step.touch({ personId, recordId: id });
  return await personViewOf(step, personId);
}
