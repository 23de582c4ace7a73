import type { Selectable } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type { BeforePhotosTable } from '../platform/tables-people.ts';

export type BeforePhotoRow = Selectable<BeforePhotosTable>;

/** The photos of a treatment with who added each, in the order they were added. */
export function listBeforePhotos(trx: ClinicTransaction, clinicId: string, treatmentId: string) {
  return trx
    .selectFrom('before_photos')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'before_photos.clinic_id')
        .onRef('staff.staff_id', '=', 'before_photos.added_by'),
    )
    .selectAll('before_photos')
    .select('staff.name as staff_name')
    .where('before_photos.clinic_id', '=', clinicId)
    .where('before_photos.treatment_id', '=', treatmentId)
    .orderBy('before_photos.added_at')
    .orderBy('before_photos.photo_id')
    .execute();
}

/** One photo of a treatment. */
export function findBeforePhoto(
  trx: ClinicTransaction,
  of: { readonly clinicId: string; readonly treatmentId: string; readonly photoId: string },
): Promise<BeforePhotoRow | undefined> {
  return trx
    .selectFrom('before_photos')
    .selectAll()
    .where('clinic_id', '=', of.clinicId)
    .where('treatment_id', '=', of.treatmentId)
    .where('photo_id', '=', of.photoId)
    .executeTakeFirst();
}

/** Adds what is known of a photo. */
export async function insertBeforePhoto(trx: ClinicTransaction, row: BeforePhotoRow): Promise<void> {
  await trx.insertInto('before_photos').values(row).execute();
}

/** Takes a photo out; answers whether it was there. */
export async function deleteBeforePhoto(
  trx: ClinicTransaction,
  of: { readonly clinicId: string; readonly treatmentId: string; readonly photoId: string },
): Promise<boolean> {
  const gone = await trx
    .deleteFrom('before_photos')
    .where('clinic_id', '=', of.clinicId)
    .where('treatment_id', '=', of.treatmentId)
    .where('photo_id', '=', of.photoId)
    .returning('photo_id')
    .executeTakeFirst();
  return gone !== undefined;
}

/** The photos of every treatment of a clinic, for the sweep. */
export function listAllBeforePhotos(
  trx: ClinicTransaction,
  clinicId: string,
): Promise<Pick<BeforePhotoRow, 'treatment_id' | 'photo_id'>[]> {
  return trx
    .selectFrom('before_photos')
    .select(['treatment_id', 'photo_id'])
    .where('clinic_id', '=', clinicId)
    .execute();
}
