import type { Database } from './database.ts';

/** The ids of every clinic on this server, for what the server does by itself; each is then worked on in its own scope. */
export async function listClinicIds(database: Pick<Database, 'kysely'>): Promise<readonly string[]> {
  const rows = await database.kysely.selectFrom('platform.clinic_list').select('id').orderBy('id').execute();
  return rows.map((row) => row.id);
}

/** The clinics that have rows from before texts were sealed. */
export async function listClinicsWithPlainTexts(
  database: Pick<Database, 'kysely'>,
): Promise<readonly string[]> {
  const rows = await database.kysely
    .selectFrom('platform.clinic_list')
    .select('id')
    .where('has_plain_texts', '=', true)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Notes that every text of a clinic is sealed. */
export async function noteAllSealed(database: Pick<Database, 'kysely'>, clinicId: string): Promise<void> {
  await database.kysely
    .updateTable('platform.clinic_list')
    .set({ has_plain_texts: false })
    .where('id', '=', clinicId)
    .execute();
}
