import type { Insertable, Selectable, Updateable } from 'kysely';
import type { ClinicTransaction, Database } from '../platform/database.ts';
import type { ClinicsTable } from '../platform/tables.ts';
import type { ClinicSignUpsTable } from '../platform/tables-team.ts';

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
export async function insertClinic(trx: ClinicTransaction, clinic: Insertable<ClinicsTable>): Promise<void> {
  await trx.insertInto('clinics').values(clinic).execute();
}

/** Changes what a clinic says about itself. */
export async function changeClinic(
  trx: ClinicTransaction,
  clinicId: string,
  change: Updateable<ClinicsTable>,
): Promise<void> {
  await trx.updateTable('clinics').set(change).where('clinic_id', '=', clinicId).execute();
}

/** Keeps a clinic that asked to sign up until its link is opened; what ran out goes. */
export async function keepSignUp(database: Database, signUp: Insertable<ClinicSignUpsTable>): Promise<void> {
  await database.kysely
    .deleteFrom('platform.clinic_sign_ups')
    .where('expires_at', '<', signUp.created_at)
    .execute();
  await database.kysely.insertInto('platform.clinic_sign_ups').values(signUp).execute();
}

/** Takes a sign-up by the hash of its token, once. */
export function takeSignUp(
  database: Database,
  tokenHash: string,
): Promise<Selectable<ClinicSignUpsTable> | undefined> {
  return database.kysely
    .deleteFrom('platform.clinic_sign_ups')
    .where('token_hash', '=', tokenHash)
    .returningAll()
    .executeTakeFirst();
}
