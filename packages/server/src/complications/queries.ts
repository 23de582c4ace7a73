import type { Selectable } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type { CheckInsTable } from '../platform/tables.ts';
import type { ComplicationsTable, ComplicationVersionsTable } from '../platform/tables-complications.ts';

export type ComplicationRow = Selectable<ComplicationsTable>;
export type VersionRow = Selectable<ComplicationVersionsTable> & { readonly by: string };

/** Files a complication. */
export async function insertComplication(trx: ClinicTransaction, row: ComplicationRow): Promise<void> {
  await trx.insertInto('complications').values(row).execute();
}

/** Keeps one version of a file. */
export async function insertVersion(
  trx: ClinicTransaction,
  row: Selectable<ComplicationVersionsTable>,
): Promise<void> {
  await trx.insertInto('complication_versions').values(row).execute();
}

/** Reads one file, held so that nobody changes it meanwhile. */
export function holdComplication(
  trx: ClinicTransaction,
  clinicId: string,
  complicationId: string,
): Promise<ComplicationRow | undefined> {
  return trx
    .selectFrom('complications')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('complication_id', '=', complicationId)
    .forUpdate()
    .executeTakeFirst();
}

/** Changes what is plain of a file. */
export async function changeComplication(
  trx: ClinicTransaction,
  row: ComplicationRow,
  change: Pick<ComplicationRow, 'version' | 'updated_at' | 'updated_by'> &
    Partial<Pick<ComplicationRow, 'person_id' | 'treatment_id' | 'state'>>,
): Promise<void> {
  await trx
    .updateTable('complications')
    .set(change)
    .where('clinic_id', '=', row.clinic_id)
    .where('complication_id', '=', row.complication_id)
    .execute();
}

/** Lists files, the newest first. */
export function listComplications(
  trx: ClinicTransaction,
  asked: {
    readonly clinicId: string;
    readonly state?: ComplicationRow['state'] | undefined;
    readonly personId?: string | undefined;
    readonly before?: string | undefined;
    readonly limit: number;
  },
): Promise<ComplicationRow[]> {
  const { clinicId, state, personId, before } = asked;
  let query = trx.selectFrom('complications').selectAll().where('clinic_id', '=', clinicId);
  if (state !== undefined) query = query.where('state', '=', state);
  if (before !== undefined) query = query.where('complication_id', '<', before);
  if (personId !== undefined)
    query = query.where('person_id', 'in', (of) =>
      of
        .selectFrom('people')
        .select('person_id')
        .where('clinic_id', '=', clinicId)
        .where((is) => is.or([is('person_id', '=', personId), is('merged_into', '=', personId)])),
    );
  return query.orderBy('complication_id', 'desc').limit(asked.limit).execute();
}

/** Every version of these files, the newest first. */
export function listVersions(
  trx: ClinicTransaction,
  clinicId: string,
  complicationIds: readonly string[],
): Promise<VersionRow[]> {
  if (complicationIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom('complication_versions as version')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'version.clinic_id')
        .onRef('staff.staff_id', '=', 'version.written_by'),
    )
    .selectAll('version')
    .select('staff.name as by')
    .where('version.clinic_id', '=', clinicId)
    .where('version.complication_id', 'in', [...complicationIds])
    .orderBy('version.version', 'desc')
    .execute();
}

/** Only the version in force of each of these files. */
export function listCurrentVersions(
  trx: ClinicTransaction,
  clinicId: string,
  complicationIds: readonly string[],
): Promise<Selectable<ComplicationVersionsTable>[]> {
  if (complicationIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom('complications as file')
    .innerJoin('complication_versions as version', (join) =>
      join
        .onRef('version.clinic_id', '=', 'file.clinic_id')
        .onRef('version.complication_id', '=', 'file.complication_id')
        .onRef('version.version', '=', 'file.version'),
    )
    .selectAll('version')
    .where('file.clinic_id', '=', clinicId)
    .where('file.complication_id', 'in', [...complicationIds])
    .execute();
}

/** The check-in a file begins from, held so that two people do not begin one each. */
export function holdCheckInOf(
  trx: ClinicTransaction,
  clinicId: string,
  checkInId: string,
): Promise<Pick<Selectable<CheckInsTable>, 'person_id' | 'treatment_id' | 'sent_at'> | undefined> {
  return trx
    .selectFrom('check_ins')
    .select(['person_id', 'treatment_id', 'sent_at'])
    .where('clinic_id', '=', clinicId)
    .where('check_in_id', '=', checkInId)
    .forUpdate()
    .executeTakeFirst();
}

/** The file that was begun from a check-in before. */
export function findByCheckIn(
  trx: ClinicTransaction,
  clinicId: string,
  checkInId: string,
): Promise<ComplicationRow | undefined> {
  return trx
    .selectFrom('complications')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('check_in_id', '=', checkInId)
    .orderBy('complication_id')
    .executeTakeFirst();
}

/** What these check-ins say of who sent them. */
export function listSenders(
  trx: ClinicTransaction,
  clinicId: string,
  checkInIds: readonly string[],
): Promise<Pick<Selectable<CheckInsTable>, 'check_in_id' | 'name' | 'treated_at'>[]> {
  if (checkInIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom('check_ins')
    .select(['check_in_id', 'name', 'treated_at'])
    .where('clinic_id', '=', clinicId)
    .where('check_in_id', 'in', [...checkInIds])
    .execute();
}

export interface NamedPerson {
  /** The record in force, where this one was merged into another. */
  readonly person_id: string;
  readonly asked_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly birth_on: string;
}

/** People by id; a record that was merged away answers with the one that stays. */
export function listNamedPeople(
  trx: ClinicTransaction,
  clinicId: string,
  personIds: readonly string[],
): Promise<NamedPerson[]> {
  if (personIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom('people as asked')
    .innerJoin('people as kept', (join) =>
      join
        .onRef('kept.clinic_id', '=', 'asked.clinic_id')
        .on((on) => on('kept.person_id', '=', on.fn.coalesce('asked.merged_into', 'asked.person_id'))),
    )
    .select([
      'kept.person_id',
      'asked.person_id as asked_id',
      'kept.given_name',
      'kept.family_name',
      'kept.birth_on',
    ])
    .where('asked.clinic_id', '=', clinicId)
    .where('asked.person_id', 'in', [...personIds])
    .execute();
}
