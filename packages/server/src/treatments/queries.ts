import type { Selectable } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type {
  TreatmentProductsTable,
  TreatmentsTable,
  TreatmentVersionsTable,
} from '../platform/tables-people.ts';

export type TreatmentRow = Selectable<TreatmentsTable>;
export type GivenRow = Selectable<TreatmentProductsTable>;
export type VersionRow = Selectable<TreatmentVersionsTable>;

/** Adds a treatment. */
export async function insertTreatment(trx: ClinicTransaction, row: TreatmentRow): Promise<void> {
  await trx
    .insertInto('treatments')
    .values({ ...row, areas: JSON.stringify(row.areas) })
    .execute();
}

/** Writes what was corrected of a treatment. */
export async function updateTreatment(trx: ClinicTransaction, row: TreatmentRow): Promise<void> {
  const { clinic_id, treatment_id, ...change } = row;
  await trx
    .updateTable('treatments')
    .set({ ...change, areas: JSON.stringify(row.areas) })
    .where('clinic_id', '=', clinic_id)
    .where('treatment_id', '=', treatment_id)
    .execute();
}

/** Keeps what a treatment said before it was corrected. */
export async function insertVersion(trx: ClinicTransaction, row: VersionRow): Promise<void> {
  await trx.insertInto('treatment_versions').values(row).execute();
}

/** Puts the list of what was put on or given in the place of the list before. */
export async function replaceGiven(
  trx: ClinicTransaction,
  { clinicId, treatmentId }: { readonly clinicId: string; readonly treatmentId: string },
  rows: readonly GivenRow[],
): Promise<void> {
  await trx
    .deleteFrom('treatment_products')
    .where('clinic_id', '=', clinicId)
    .where('treatment_id', '=', treatmentId)
    .execute();
  if (rows.length > 0)
    await trx
      .insertInto('treatment_products')
      .values([...rows])
      .execute();
}

/** Reads one treatment. */
export function readTreatment(
  trx: ClinicTransaction,
  clinicId: string,
  treatmentId: string,
): Promise<TreatmentRow | undefined> {
  return trx
    .selectFrom('treatments')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('treatment_id', '=', treatmentId)
    .executeTakeFirst();
}

/** Reads one treatment and holds it until the transaction ends. */
export function holdTreatment(
  trx: ClinicTransaction,
  clinicId: string,
  treatmentId: string,
): Promise<TreatmentRow | undefined> {
  return trx
    .selectFrom('treatments')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('treatment_id', '=', treatmentId)
    .forUpdate()
    .executeTakeFirst();
}

const MOST_TREATMENTS = 200;

/** The treatments of a person, newest first. */
export function listTreatments(
  trx: ClinicTransaction,
  clinicId: string,
  personId: string,
): Promise<TreatmentRow[]> {
  return trx
    .selectFrom('treatments')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('person_id', '=', personId)
    .orderBy('ended_at', 'desc')
    .orderBy('treatment_id', 'desc')
    .limit(MOST_TREATMENTS)
    .execute();
}

/** What was put on or given at these treatments, with the product. */
export async function listGiven(trx: ClinicTransaction, clinicId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return await trx
    .selectFrom('treatment_products')
    .innerJoin('products', (join) =>
      join
        .onRef('products.clinic_id', '=', 'treatment_products.clinic_id')
        .onRef('products.product_id', '=', 'treatment_products.product_id'),
    )
    .selectAll('treatment_products')
    .select(['products.name', 'products.kind', 'products.ingredients'])
    .where('treatment_products.clinic_id', '=', clinicId)
    .where('treatment_products.treatment_id', 'in', [...ids])
    .orderBy('products.name')
    .orderBy('batch')
    .execute();
}

/** What these treatments said before their corrections, newest first. */
export async function listVersions(trx: ClinicTransaction, clinicId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return await trx
    .selectFrom('treatment_versions')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'treatment_versions.clinic_id')
        .onRef('staff.staff_id', '=', 'treatment_versions.replaced_by'),
    )
    .selectAll('treatment_versions')
    .select('staff.name as staff_name')
    .where('treatment_versions.clinic_id', '=', clinicId)
    .where('treatment_id', 'in', [...ids])
    .orderBy('version', 'desc')
    .execute();
}

/** Names of devices and of staff, by id. */
export async function namesAt(trx: ClinicTransaction, clinicId: string) {
  const devices = await trx
    .selectFrom('devices')
    .select(['device_id', 'name', 'kind'])
    .where('clinic_id', '=', clinicId)
    .execute();
  const staff = await trx
    .selectFrom('staff')
    .select(['staff_id', 'name'])
    .where('clinic_id', '=', clinicId)
    .execute();
  return {
    deviceOf: new Map(devices.map((one) => [one.device_id, one])),
    staffOf: new Map(staff.map((one) => [one.staff_id, one.name])),
  };
}

const MOST_COMING = 200;

/** Next sessions from a day on, soonest first; a treatment that a later one followed no longer counts. */
export function listComingUp(trx: ClinicTransaction, clinicId: string, from: string) {
  return trx
    .selectFrom('treatments')
    .innerJoin('people', (join) =>
      join
        .onRef('people.clinic_id', '=', 'treatments.clinic_id')
        .onRef('people.person_id', '=', 'treatments.person_id'),
    )
    .selectAll('people')
    .select(['treatments.treatment_id', 'treatments.next_session_on'])
    .where('treatments.clinic_id', '=', clinicId)
    .where('treatments.next_session_on', '>=', from)
    .where('people.left_on', 'is', null)
    .where('people.deceased_on', 'is', null)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('treatments as later')
            .select('later.treatment_id')
            .whereRef('later.clinic_id', '=', 'treatments.clinic_id')
            .whereRef('later.person_id', '=', 'treatments.person_id')
            .whereRef('later.ended_at', '>', 'treatments.ended_at'),
        ),
      ),
    )
    .orderBy('treatments.next_session_on')
    .orderBy('treatments.treatment_id')
    .limit(MOST_COMING)
    .execute();
}
