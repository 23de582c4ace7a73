import type { PhotoList, PhotoUpload } from '@afterneedle/contract';
import { recordAudit } from '../audit/queries.ts';
import { type ClinicTransaction, inClinic } from '../platform/database.ts';
import { granted, noSuch, type Outcome, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { notePerson, type PersonPhotoRequest, type PersonRequest, photoOf } from './person-request.ts';
import { type PhotoKey, WHOLE } from './photo-files.ts';
import { photoSentOf, photoUploadOf } from './photo-view.ts';
import type { StaffPhotosRequest } from './policy.ts';
import { changePhoto, findPhoto, hasCheckIn, listPhotos, opensByLink } from './queries.ts';

/** The photos of a person's own check-in. */
export function listOwnPhotos(services: Services, request: PersonRequest): Promise<Outcome<PhotoList>> {
  const { link } = request;
  return inClinic(services.database, link.clinicId, async (trx) => {
    if (!(await opensByLink(trx, link))) return refused(noSuch('check-in'));
    const rows = await listPhotos(trx, link.clinicId, link.checkInId);
    await notePerson(services, trx, { request, event: 'photos.listed-by-person' });
    return granted({ photos: rows.map(photoSentOf) });
  });
}

/** How far one photo of a person's own check-in has come. */
export function readOwnUpload(
  services: Services,
  request: PersonPhotoRequest,
): Promise<Outcome<PhotoUpload>> {
  const { link } = request;
  return inClinic(services.database, link.clinicId, async (trx) => {
    if (!(await opensByLink(trx, link))) return refused(noSuch('photo'));
    const row = await findPhoto(trx, photoOf(request));
    if (row === undefined) return refused(noSuch('photo'));
    await notePerson(services, trx, { request, event: 'photo.state-read-by-person' });
    return granted(photoUploadOf(row));
  });
}

/** The photos of a case of the clinic. */
export function listCasePhotos(services: Services, request: StaffPhotosRequest): Promise<Outcome<PhotoList>> {
  const { clinicId } = request.staff;
  return inClinic(services.database, clinicId, async (trx) => {
    if (!(await hasCheckIn(trx, clinicId, request.checkInId))) return refused(noSuch('check-in'));
    const rows = await listPhotos(trx, clinicId, request.checkInId);
    await noteStaff(services, trx, { request, event: 'photos.listed' });
    return granted({ photos: rows.map(photoSentOf) });
  });
}

async function noteStaff(
  services: Services,
  trx: ClinicTransaction,
  {
    request,
    event,
  }: { readonly request: StaffPhotosRequest; readonly event: 'photo.opened' | 'photos.listed' },
): Promise<void> {
  const { clinicId, staffId } = request.staff;
  await recordAudit(
    trx,
    {
      clinicId,
      event,
      actor: { kind: 'staff', staffId },
      checkInId: request.checkInId,
      requestId: request.id,
      at: new Date(services.now()),
    },
    services.newId,
  );
}

/** Reads the file of a photo that is stored; a file that is gone is noted, so that the phone may send it again. */
async function readPicture(
  services: Services,
  trx: ClinicTransaction,
  photo: PhotoKey,
): Promise<Buffer | undefined> {
  const row = await findPhoto(trx, photo);
  if (row?.state !== 'stored') return undefined;
  const bytes = await services.photoFiles.read(photo, WHOLE);
  if (bytes === undefined)
    await changePhoto(trx, photo, { state: 'lost', touched_at: new Date(services.now()) });
  return bytes;
}

/** The picture of a photo of a person's own check-in. */
export function readOwnPicture(services: Services, request: PersonPhotoRequest): Promise<Outcome<Buffer>> {
  const { link } = request;
  return inClinic(services.database, link.clinicId, async (trx) => {
    if (!(await opensByLink(trx, link))) return refused(noSuch('photo'));
    const bytes = await readPicture(services, trx, photoOf(request));
    if (bytes === undefined) return refused(noSuch('photo'));
    await notePerson(services, trx, { request, event: 'photo.read-by-person' });
    return granted(bytes);
  });
}

/** The picture of a photo of a case of the clinic. */
export function openPicture(
  services: Services,
  request: StaffPhotosRequest & { readonly photoId: string },
): Promise<Outcome<Buffer>> {
  const { clinicId } = request.staff;
  const photo: PhotoKey = { clinicId, checkInId: request.checkInId, photoId: request.photoId };
  return inClinic(services.database, clinicId, async (trx) => {
    const bytes = await readPicture(services, trx, photo);
    if (bytes === undefined) return refused(noSuch('photo'));
    await noteStaff(services, trx, { request, event: 'photo.opened' });
    return granted(bytes);
  });
}
