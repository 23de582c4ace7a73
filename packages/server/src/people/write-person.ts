import {
  fullName,
  type PersonChange,
  type PersonHealth,
  type PersonView,
  type PersonWrite,
} from '@afterneedle/contract';
import { mayDo } from '../staff/role-table.ts';
import { isMinorOn } from './age.ts';
import { emailKeyOf, nameKeyOf, phoneKeyOf } from './name-key.ts';
import { openHealth, personViewOf, sealHealth, todayOf } from './person-view.ts';
import { holdPerson, insertPerson, type PersonRow, updatePerson } from './queries.ts';
import { changedMeanwhile, noRecord, notForRole, wrongField } from './refusals.ts';
import type { StaffStep } from './staff-step.ts';

const NO_HEALTH: PersonHealth = { allergies: [], skin: {}, notes: '' };
const EARLIEST = '1900-01-01';

/** Answers what is wrong with a person as written, beside their fields. */
export function findFault(
  person: Omit<PersonWrite, 'health'>,
  today: string,
): { readonly path: string; readonly message: string } | undefined {
  if (person.birthOn > today) return { path: '/birthOn', message: 'The birth date lies in the future.' };
  if (person.birthOn < EARLIEST) return { path: '/birthOn', message: 'The birth date lies before 1900.' };
  if (isMinorOn(person.birthOn, today) && person.guardian === null)
    return { path: '/guardian', message: 'Somebody under 18 needs a guardian with a telephone number.' };
  if (nameKeyOf(fullName(person)) === '') return { path: '/givenName', message: 'A name needs a letter.' };
  if (person.deceasedOn !== null && person.deceasedOn > today)
    return { path: '/deceasedOn', message: 'This day lies in the future.' };
  return undefined;
}

/** Answers the columns of what is plain in a record. */
function plainColumns(person: Omit<PersonWrite, 'health'>) {
  return {
    given_name: person.givenName,
    family_name: person.familyName,
    name_key: nameKeyOf(fullName(person)),
    // A name of one word stands in the register where that word belongs.
    family_key: nameKeyOf(person.familyName) || nameKeyOf(person.givenName),
    birth_on: person.birthOn,
    phone: person.phone,
    phone_key: phoneKeyOf(person.phone),
    email: person.email,
    email_key: emailKeyOf(person.email),
    guardian_name: person.guardian?.name ?? null,
    guardian_phone: person.guardian?.phone ?? null,
    guardian_relation: person.guardian?.relation ?? null,
    left_on: person.leftOn,
    deceased_on: person.deceasedOn,
  };
}

function requireHealthRight({ staff }: StaffStep, health: PersonHealth | undefined): void {
  if (health !== undefined && !mayDo(staff.role, 'treatments.write')) throw notForRole('/health');
}

/** Puts a person into the register under an id. */
export async function addPerson(step: StaffStep, personId: string, person: PersonWrite): Promise<void> {
  const { trx, staff, seal, at } = step;
  const { health, ...plain } = person;
  const row: PersonRow = {
    clinic_id: staff.clinicId,
    person_id: personId,
    ...plainColumns(plain),
    health: sealHealth(seal, personId, health ?? NO_HEALTH),
    merged_into: null,
    version: 1,
    created_at: at,
    created_by: staff.staffId,
    updated_at: at,
    updated_by: staff.staffId,
  };
  await insertPerson(trx, row);
}

/** Adds a person, once for each key. */
export async function createPerson(step: StaffStep, person: PersonWrite): Promise<PersonView> {
  requireHealthRight(step, person.health);
  const fault = findFault(person, await todayOf(step));
  if (fault !== undefined) throw wrongField(fault.path, 'bad-value', fault.message);
  const { id, isFirst } = await step.makeOnce('create-person', person);
  if (isFirst) await addPerson(step, id, person);
  step.touch({ personId: id });
  return await personViewOf(step, id);
}

/** Changes a person as they were read; a change made meanwhile is never written over. */
export async function changePerson(
  step: StaffStep,
  personId: string,
  change: PersonChange,
): Promise<PersonView> {
  const { trx, staff, seal, at } = step;
  const { version, health, ...plain } = change;
  requireHealthRight(step, health);
  const row = await holdPerson(trx, staff.clinicId, personId);
  if (row === undefined) throw noRecord('person');
  const fault = findFault(plain, await todayOf(step));
  if (fault !== undefined) throw wrongField(fault.path, 'bad-value', fault.message);
  const { isFirst } = await step.makeOnce(`change-person ${personId}`, change);
  if (isFirst) {
    if (row.version !== version || row.merged_into !== null) throw changedMeanwhile();
    await updatePerson(trx, row, {
      ...plainColumns(plain),
      health: sealHealth(seal, personId, health ?? openHealth(seal, row)),
      version: version + 1,
      updated_at: at,
      updated_by: staff.staffId,
    });
  }
  step.touch({ personId });
  return await personViewOf(step, personId);
}
