import { type Selectable, sql } from 'kysely';
import type { ClinicTransaction } from '../../platform/database.ts';
import type { RecallContactsTable, RecallsTable } from '../../platform/tables-complications.ts';
import type { PeopleTable } from '../../platform/tables-people.ts';

export type RecallRow = Selectable<RecallsTable>;

/** Begins a recall. */
export async function insertRecall(trx: ClinicTransaction, row: RecallRow): Promise<void> {
  await trx.insertInto('recalls').values(row).execute();
}

const recallsWithNames = (trx: ClinicTransaction, clinicId: string) =>
  trx
    .selectFrom('recalls as recall')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'recall.clinic_id')
        .onRef('staff.staff_id', '=', 'recall.created_by'),
    )
    .selectAll('recall')
    .select('staff.name as by')
    .where('recall.clinic_id', '=', clinicId);

export type NamedRecall = RecallRow & { readonly by: string };

/** The recalls of a clinic, the newest first. */
export function listRecalls(trx: ClinicTransaction, clinicId: string, limit: number): Promise<NamedRecall[]> {
  return recallsWithNames(trx, clinicId).orderBy('recall.recall_id', 'desc').limit(limit).execute();
}

/** One recall. */
export function readRecall(
  trx: ClinicTransaction,
  clinicId: string,
  recallId: string,
): Promise<NamedRecall | undefined> {
  return recallsWithNames(trx, clinicId).where('recall.recall_id', '=', recallId).executeTakeFirst();
}

/** Writes down that somebody was contacted, or that this was taken back. */
export async function insertContact(
  trx: ClinicTransaction,
  row: Selectable<RecallContactsTable>,
): Promise<void> {
  await trx.insertInto('recall_contacts').values(row).execute();
}

/** Every tick of a recall, the newest first, under the record that stays where one was merged. */
export function listContacts(trx: ClinicTransaction, clinicId: string, recallId: string) {
  return trx
    .selectFrom('recall_contacts as contact')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'contact.clinic_id')
        .onRef('staff.staff_id', '=', 'contact.staff_id'),
    )
    .leftJoin('people as person', (join) =>
      join
        .onRef('person.clinic_id', '=', 'contact.clinic_id')
        .onRef('person.person_id', '=', 'contact.person_id'),
    )
    .select(['contact.check_in_id', 'contact.how', 'contact.at', 'staff.name as by'])
    .select((of) => of.fn.coalesce('person.merged_into', 'contact.person_id').as('person_id'))
    .where('contact.clinic_id', '=', clinicId)
    .where('contact.recall_id', '=', recallId)
    .orderBy('contact.at', 'desc')
    .orderBy('contact.contact_id', 'desc')
    .execute();
}

export type ReachablePerson = Pick<
  Selectable<PeopleTable>,
  | 'person_id'
  | 'given_name'
  | 'family_name'
  | 'birth_on'
  | 'phone'
  | 'email'
  | 'guardian_name'
  | 'guardian_phone'
  | 'left_on'
  | 'deceased_on'
> & { readonly asked_id: string };

/** How to reach people; a record that was merged away answers with the one that stays. */
export function listReachable(
  trx: ClinicTransaction,
  clinicId: string,
  personIds: readonly string[],
): Promise<ReachablePerson[]> {
  if (personIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom('people as asked')
    .innerJoin('people as kept', (join) =>
      join
        .onRef('kept.clinic_id', '=', 'asked.clinic_id')
        .on((on) => on('kept.person_id', '=', on.fn.coalesce('asked.merged_into', 'asked.person_id'))),
    )
    .select([
      'asked.person_id as asked_id',
      'kept.person_id',
      'kept.given_name',
      'kept.family_name',
      'kept.birth_on',
      'kept.phone',
      'kept.email',
      'kept.guardian_name',
      'kept.guardian_phone',
      'kept.left_on',
      'kept.deceased_on',
    ])
    .where('asked.clinic_id', '=', clinicId)
    .where(sql<boolean>`asked.person_id = any(string_to_array(${personIds.join(',')}, ',')::uuid[])`)
    .execute();
}

/** The check-ins that were answered under one version of the rules, on the phone or here; the newest first. */
export function findByKnowledge(
  trx: ClinicTransaction,
  clinicId: string,
  asked: {
    readonly knowledge: string;
    readonly from?: Date | undefined;
    readonly before?: Date | undefined;
    readonly limit: number;
  },
) {
  let query = trx
    .selectFrom('check_ins')
    .select(['check_in_id', 'person_id', 'name', 'sent_at'])
    .where('clinic_id', '=', clinicId)
    .where('erased_at', 'is', null)
    .where('check_in_id', 'in', (of) =>
      of
        .selectFrom('check_in_results')
        .select('check_in_id')
        .where('clinic_id', '=', clinicId)
        .where('knowledge', '=', asked.knowledge),
    );
  if (asked.from !== undefined) query = query.where('sent_at', '>=', asked.from);
  if (asked.before !== undefined) query = query.where('sent_at', '<', asked.before);
  return query.orderBy('sent_at', 'desc').orderBy('check_in_id').limit(asked.limit).execute();
}

/** The files that belong to these treatments or check-ins. */
export function listFilesOf(
  trx: ClinicTransaction,
  clinicId: string,
  of: { readonly column: 'treatment_id' | 'check_in_id'; readonly ids: readonly string[] },
): Promise<{ complication_id: string; treatment_id: string | null; check_in_id: string | null }[]> {
  if (of.ids.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom('complications')
    .select(['complication_id', 'treatment_id', 'check_in_id'])
    .where('clinic_id', '=', clinicId)
    .where(sql<boolean>`${sql.ref(of.column)} = any(string_to_array(${of.ids.join(',')}, ',')::uuid[])`)
    .execute();
}

/** When a day of the clinic begins. */
export async function readStartOfDay(trx: ClinicTransaction, clinicId: string, day: string): Promise<Date> {
  const { at } = await trx
    .selectFrom('clinics')
    .select(sql<Date>`${day}::date::timestamp at time zone time_zone`.as('at'))
    .where('clinic_id', '=', clinicId)
    .executeTakeFirstOrThrow();
  return at;
}

/** The names of what recalls may be about. */
export async function readSubjectName(
  trx: ClinicTransaction,
  clinicId: string,
  of: { readonly kind: 'batch' | 'device' | 'operator'; readonly id: string },
): Promise<string | undefined> {
  if (of.kind === 'operator') {
    const found = await trx
      .selectFrom('staff')
      .select('name')
      .where('clinic_id', '=', clinicId)
      .where('staff_id', '=', of.id)
      .executeTakeFirst();
    return found?.name;
  }
  if (of.kind === 'batch') {
    const found = await trx
      .selectFrom('products')
      .select('name')
      .where('clinic_id', '=', clinicId)
      .where('product_id', '=', of.id)
      .executeTakeFirst();
    return found?.name;
  }
  const found = await trx
    .selectFrom('devices')
    .select(['name', 'serial'])
    .where('clinic_id', '=', clinicId)
    .where('device_id', '=', of.id)
    .executeTakeFirst();
  return found === undefined
    ? undefined
    : `${found.name}${found.serial === null ? '' : `, serial ${found.serial}`}`;
}
