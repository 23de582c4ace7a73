import type { PhotoCreate } from '@afterneedle/contract';
import type { Selectable } from 'kysely';
import { findByLink } from '../check-ins/queries.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import type { PhotosTable } from '../platform/tables.ts';
import type { PhotoKey } from './photo-files.ts';

export type PhotoRow = Selectable<PhotosTable>;

type Change = Partial<
  Pick<PhotoRow, 'state' | 'received' | 'width' | 'height' | 'stored_at'> & { touched_at: Date }
>;

const rowsOf = (trx: ClinicTransaction, clinicId: string, checkInId: string) =>
  trx.selectFrom('photos').selectAll().where('clinic_id', '=', clinicId).where('check_in_id', '=', checkInId);

/** Answers whether a private link opens a check-in. */
export async function opensByLink(
  trx: ClinicTransaction,
  link: { readonly clinicId: string; readonly checkInId: string; readonly tokenHash: string },
): Promise<boolean> {
  return (await findByLink(trx, link)) !== undefined;
}

/** Answers whether the clinic has a check-in; holds it until the transaction ends, so that photos are counted right. */
export async function holdForPhotos(
  trx: ClinicTransaction,
  clinicId: string,
  checkInId: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('check_ins')
    .select('check_in_id')
    .where('clinic_id', '=', clinicId)
    .where('check_in_id', '=', checkInId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Answers whether the clinic has a check-in. */
export async function hasCheckIn(
  trx: ClinicTransaction,
  clinicId: string,
  checkInId: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('check_ins')
    .select('check_in_id')
    .where('clinic_id', '=', clinicId)
    .where('check_in_id', '=', checkInId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The photos of a check-in, in the order they were taken. */
export function listPhotos(
  trx: ClinicTransaction,
  clinicId: string,
  checkInId: string,
): Promise<readonly PhotoRow[]> {
  return rowsOf(trx, clinicId, checkInId).orderBy('taken_at').orderBy('photo_id').execute();
}

/** One photo, if there is one. */
export function findPhoto(trx: ClinicTransaction, photo: PhotoKey): Promise<PhotoRow | undefined> {
  return rowsOf(trx, photo.clinicId, photo.checkInId)
    .where('photo_id', '=', photo.photoId)
    .executeTakeFirst();
}

/** One photo, held until the transaction ends, so that two requests never take its parts at once. */
export function holdPhoto(trx: ClinicTransaction, photo: PhotoKey): Promise<PhotoRow | undefined> {
  return rowsOf(trx, photo.clinicId, photo.checkInId)
    .where('photo_id', '=', photo.photoId)
    .forUpdate()
    .executeTakeFirst();
}

/** Stores what a phone says about a photo before its bytes. */
export async function insertPhoto(
  trx: ClinicTransaction,
  photo: PhotoKey,
  announced: { readonly sent: PhotoCreate; readonly at: Date },
): Promise<PhotoRow> {
  const { sent, at } = announced;
  return await trx
    .insertInto('photos')
    .values({
      clinic_id: photo.clinicId,
      check_in_id: photo.checkInId,
      photo_id: photo.photoId,
      state: 'receiving',
      view: sent.view,
      region: sent.region,
      mirrored: sent.mirrored,
      taken_at: new Date(sent.takenAt),
      taken_on: sent.takenOn,
      day: sent.day,
      bytes: sent.bytes,
      sha256: sent.sha256,
      received: 0,
      width: null,
      height: null,
      announced_at: at,
      touched_at: at,
      stored_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Changes how far a photo has come, and answers it as it is now. */
export async function changePhoto(
  trx: ClinicTransaction,
  photo: PhotoKey,
  change: Change,
): Promise<PhotoRow> {
  return await trx
    .updateTable('photos')
    .set(change)
    .where('clinic_id', '=', photo.clinicId)
    .where('check_in_id', '=', photo.checkInId)
    .where('photo_id', '=', photo.photoId)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Every photo of a clinic, for the sweep. */
export function listAllPhotos(trx: ClinicTransaction, clinicId: string): Promise<readonly PhotoRow[]> {
  return trx.selectFrom('photos').selectAll().where('clinic_id', '=', clinicId).execute();
}

/** Answers whether this database knows a clinic. */
export async function knowsClinic(trx: ClinicTransaction, clinicId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('clinics')
    .select('clinic_id')
    .where('clinic_id', '=', clinicId)
    .executeTakeFirst();
  return row !== undefined;
}
