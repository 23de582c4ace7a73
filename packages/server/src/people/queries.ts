import { type Selectable, sql } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type { PeopleTable, PersonConsentsTable } from '../platform/tables-people.ts';
import type { PeoplePlace } from './people-cursor.ts';

export type PersonRow = Selectable<PeopleTable>;
export type ConsentRow = Selectable<PersonConsentsTable>;

/** Finds people who were not merged away, by the family name. */
export function findPeople(
  trx: ClinicTransaction,
  asked: {
    readonly clinicId: string;
    /** Beginnings of words of a name, as keys. */
    readonly words: readonly string[];
    readonly birthOn?: string | undefined;
    readonly phoneKey?: string | null | undefined;
    readonly limit: number;
    readonly after: PeoplePlace | undefined;
  },
): Promise<PersonRow[]> {
  const { after } = asked;
  let query = trx
    .selectFrom('people')
    .selectAll()
    .where('clinic_id', '=', asked.clinicId)
    .where('merged_into', 'is', null);
  for (const word of asked.words) query = query.where(sql`' ' || name_key`, 'like', `% ${word}%`);
  if (asked.birthOn !== undefined) query = query.where('birth_on', '=', asked.birthOn);
  if (asked.phoneKey !== undefined && asked.phoneKey !== null)
    query = query.where('phone_key', '=', asked.phoneKey);
  if (after !== undefined)
    query = query.where((is) =>
      is.or([
        is('family_key', '>', after.familyKey),
        is.and([is('family_key', '=', after.familyKey), is('name_key', '>', after.nameKey)]),
        is.and([
          is('family_key', '=', after.familyKey),
          is('name_key', '=', after.nameKey),
          is('person_id', '>', after.personId),
        ]),
      ]),
    );
  return query.orderBy('family_key').orderBy('name_key').orderBy('person_id').limit(asked.limit).execute();
}

/** Reads one person. */
export function readPerson(
  trx: ClinicTransaction,
  clinicId: string,
  personId: string,
): Promise<PersonRow | undefined> {
  return trx
    .selectFrom('people')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

/** Reads one person and holds the record until the transaction ends. */
export function holdPerson(
  trx: ClinicTransaction,
  clinicId: string,
  personId: string,
): Promise<PersonRow | undefined> {
  return trx
    .selectFrom('people')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
}

/** Adds a person. */
export async function insertPerson(trx: ClinicTransaction, row: PersonRow): Promise<void> {
  await trx.insertInto('people').values(row).execute();
}

/** Writes what changed of a person. */
export async function updatePerson(
  trx: ClinicTransaction,
  { clinic_id, person_id }: Pick<PersonRow, 'clinic_id' | 'person_id'>,
  change: Partial<Omit<PersonRow, 'clinic_id' | 'person_id'>>,
): Promise<void> {
  await trx
    .updateTable('people')
    .set(change)
    .where('clinic_id', '=', clinic_id)
    .where('person_id', '=', person_id)
    .execute();
}

/** Adds an answer about a purpose. */
export async function insertConsent(trx: ClinicTransaction, row: ConsentRow): Promise<void> {
  await trx.insertInto('person_consents').values(row).execute();
}

/** Every answer of a person about every purpose, newest first. */
export function listConsents(trx: ClinicTransaction, clinicId: string, personId: string) {
  return trx
    .selectFrom('person_consents')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'person_consents.clinic_id')
        .onRef('staff.staff_id', '=', 'person_consents.staff_id'),
    )
    .select(['consent_id', 'purpose', 'given', 'text_version', 'at', 'staff.name as staff_name'])
    .where('person_consents.clinic_id', '=', clinicId)
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('consent_id', 'desc')
    .execute();
}

/** The check-ins that came from a phone of this person, newest first. */
export function listPersonCheckIns(trx: ClinicTransaction, clinicId: string, personId: string) {
  return trx
    .selectFrom('check_ins')
    .select(['check_in_id', 'level', 'state', 'hours_since', 'sent_at', 'treatment_id'])
    .where('clinic_id', '=', clinicId)
    .where('person_id', '=', personId)
    .orderBy('sent_at', 'desc')
    .limit(200)
    .execute();
}

const MOST_PAIRS = 100;

/** Pairs of records that share a birth date, a telephone number or an e-mail address. */
export async function listLikePairs(trx: ClinicTransaction, clinicId: string) {
  return await trx
    .selectFrom('people as one')
    .innerJoin('people as other', (join) =>
      join
        .onRef('one.clinic_id', '=', 'other.clinic_id')
        .onRef('one.person_id', '<', 'other.person_id')
        .on((is) =>
          is.or([
            is('one.birth_on', '=', is.ref('other.birth_on')),
            is('one.phone_key', '=', is.ref('other.phone_key')),
            is('one.email_key', '=', is.ref('other.email_key')),
          ]),
        ),
    )
    .select(['one.person_id as one_id', 'other.person_id as other_id'])
    .where('one.clinic_id', '=', clinicId)
    .where('other.clinic_id', '=', clinicId)
    .where('one.merged_into', 'is', null)
    .where('other.merged_into', 'is', null)
    .orderBy('one.family_key')
    .limit(MOST_PAIRS * 20)
    .execute();
}

/** Reads several people. */
export async function readPeople(
  trx: ClinicTransaction,
  clinicId: string,
  ids: readonly string[],
): Promise<PersonRow[]> {
  if (ids.length === 0) return [];
  return await trx
    .selectFrom('people')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('person_id', 'in', [...ids])
    .execute();
}

/** Hangs everything about one record onto another. */
export async function moveRecords(
  trx: ClinicTransaction,
  { clinicId, fromId, toId }: { readonly clinicId: string; readonly fromId: string; readonly toId: string },
): Promise<void> {
  for (const table of ['treatments', 'check_ins', 'person_consents', 'hand_overs'] as const) {
    await trx
      .updateTable(table)
      .set({ person_id: toId })
      .where('clinic_id', '=', clinicId)
      .where('person_id', '=', fromId)
      .execute();
  }
  await trx
    .updateTable('people')
    .set({ merged_into: toId })
    .where('clinic_id', '=', clinicId)
    .where('merged_into', '=', fromId)
    .execute();
}

/** Writes down that two records became one. */
export async function insertMerge(
  trx: ClinicTransaction,
  merge: {
    readonly clinic_id: string;
    readonly merge_id: string;
    readonly kept_id: string;
    readonly merged_id: string;
    readonly before: string;
    readonly at: Date;
    readonly staff_id: string;
  },
): Promise<void> {
  await trx.insertInto('person_merges').values(merge).execute();
}
