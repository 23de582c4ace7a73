import type { Selectable } from 'kysely';
import type { ClinicTransaction, Database } from '../platform/database.ts';
import type { ClinicsTable } from '../platform/tables.ts';

export type ClinicRow = Selectable<ClinicsTable>;

/** Answers which clinic has this address; nothing else about other clinics can be seen. */
export function findClinicBySlug(database: Database, slug: string): Promise<ClinicRow | undefined> {
  return database.inScope({ clinicSlug: slug }, (trx) =>
    trx.selectFrom('clinics').selectAll().where('slug', '=', slug).executeTakeFirst(),
  );
}

/** Answers the clinic of this transaction. */
export function readOwnClinic(trx: ClinicTransaction, clinicId: string): Promise<ClinicRow> {
  return trx.selectFrom('clinics').selectAll().where('clinic_id', '=', clinicId).executeTakeFirstOrThrow();
}

/** Stores a new clinic. */
export async function insertClinic(trx: ClinicTransaction, clinic: ClinicRow): Promise<void> {
  await trx.insertInto('clinics').values(clinic).execute();
}
