import type { ClinicTransaction } from '../../platform/database.ts';

/** Names and birth dates of everybody in the register, to tell who is on file. */
export function listPeopleKeys(trx: ClinicTransaction, clinicId: string) {
  return trx
    .selectFrom('people')
    .select(['person_id', 'name_key', 'family_key', 'birth_on'])
    .where('clinic_id', '=', clinicId)
    .where('merged_into', 'is', null)
    .execute();
}

/** When treatments ended, by person and device, to tell which are on file. */
export function listTreatmentKeys(trx: ClinicTransaction, clinicId: string) {
  return trx
    .selectFrom('treatments')
    .select(['person_id', 'device_id', 'ended_at'])
    .where('clinic_id', '=', clinicId)
    .execute();
}

/** Writes down that a file was taken in. */
export async function insertImport(
  trx: ClinicTransaction,
  row: {
    readonly clinic_id: string;
    readonly import_id: string;
    readonly kind: 'people' | 'treatments';
    readonly file_hash: string;
    readonly taken: number;
    readonly known: number;
    readonly refused: string;
    readonly at: Date;
    readonly staff_id: string;
  },
): Promise<void> {
  await trx.insertInto('people_imports').values(row).execute();
}

/** Finds the last time a file was taken in. */
export function findImport(
  trx: ClinicTransaction,
  of: { readonly clinicId: string; readonly kind: 'people' | 'treatments'; readonly fileHash: string },
) {
  return trx
    .selectFrom('people_imports')
    .select('at')
    .where('clinic_id', '=', of.clinicId)
    .where('kind', '=', of.kind)
    .where('file_hash', '=', of.fileHash)
    .orderBy('at', 'desc')
    .executeTakeFirst();
}

/** Reads what a file did. */
export function readImport(trx: ClinicTransaction, clinicId: string, importId: string) {
  return trx
    .selectFrom('people_imports')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('import_id', '=', importId)
    .executeTakeFirst();
}
