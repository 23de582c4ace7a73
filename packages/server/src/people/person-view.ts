import { keptHealthSchema, type PersonHealth, type PersonItem, type PersonView } from '@afterneedle/contract';
import { readOwnClinic } from '../clinics/queries.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import { mayDo } from '../staff/role-table.ts';
import { dayIn, isMinorOn } from './age.ts';
import { listConsents, type PersonRow, readPerson } from './queries.ts';
import { noRecord } from './refusals.ts';
import type { StaffStep } from './staff-step.ts';

const placeOf = (id: string) => ({ kind: 'person', id, field: 'health' });

/** Seals what is health in a record. */
export function sealHealth(seal: ClinicSeal, personId: string, health: PersonHealth): string {
  return seal.seal(placeOf(personId), JSON.stringify(health));
}

/** Opens what is health in a record. */
export function openHealth(seal: ClinicSeal, row: Pick<PersonRow, 'person_id' | 'health'>): PersonHealth {
  return keptHealthSchema.parse(JSON.parse(seal.open(placeOf(row.person_id), row.health)));
}

/** Answers a person as a line of the register. */
export function personItemOf(row: PersonRow, today: string): PersonItem {
  return {
    id: row.person_id,
    givenName: row.given_name,
    familyName: row.family_name,
    birthOn: row.birth_on,
    phone: row.phone,
    email: row.email,
    isMinor: isMinorOn(row.birth_on, today),
    leftOn: row.left_on,
    deceasedOn: row.deceased_on,
  };
}

/** Answers which day it is where the clinic counts its days. */
export async function todayOf({ trx, staff, at }: StaffStep): Promise<string> {
  const clinic = await readOwnClinic(trx, staff.clinicId);
  return dayIn(clinic.time_zone, at);
}

/** Answers a person as this member of staff may see them. */
export async function personViewOf(step: StaffStep, personId: string): Promise<PersonView> {
  const { trx, staff, seal } = step;
  const row = await readPerson(trx, staff.clinicId, personId);
  if (row === undefined) throw noRecord('person');
  const consents = await listConsents(trx, staff.clinicId, personId);
  const { guardian_name: name, guardian_phone: phone, guardian_relation: relation } = row;
  return {
    ...personItemOf(row, await todayOf(step)),
    guardian: name === null || phone === null || relation === null ? null : { name, phone, relation },
    version: row.version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    ...(mayDo(staff.role, 'treatments.read') ? { health: openHealth(seal, row) } : {}),
    consents: consents.map((one) => ({
      id: one.consent_id,
      purpose: one.purpose,
      given: one.given,
      textVersion: one.text_version,
      at: one.at.toISOString(),
      by: one.staff_name,
    })),
    mergedInto: row.merged_into,
  };
}
