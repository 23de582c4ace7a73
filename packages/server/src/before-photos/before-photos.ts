import { hash } from 'node:crypto';
import {
  type BeforePhoto,
  type BeforePhotoList,
  type BeforePhotoQuery,
  MAX_BEFORE_PHOTOS,
} from '@afterneedle/contract';
import { noRecord, wrongField } from '../people/refusals.ts';
import type { StaffStep } from '../people/staff-step.ts';
import { cleanPicture } from '../photos/clean-picture.ts';
import { type PhotoKey, WHOLE } from '../photos/photo-files.ts';
import type { Services } from '../platform/services.ts';
import { holdTreatment, readTreatment } from '../treatments/queries.ts';
import { deleteBeforePhoto, findBeforePhoto, insertBeforePhoto, listBeforePhotos } from './queries.ts';

type FileServices = Pick<Services, 'photoFiles'>;

/** One photo of one treatment. */
interface Asked {
  readonly treatmentId: string;
  readonly photoId: string;
}

/** A picture lies in the folder of its treatment, as one of a person lies in that of its check-in. */
const fileOf = ({ staff }: StaffStep, { treatmentId, photoId }: Asked): PhotoKey => ({
  clinicId: staff.clinicId,
  checkInId: treatmentId,
  photoId,
});

async function viewsOf(step: StaffStep, treatmentId: string): Promise<BeforePhoto[]> {
  const rows = await listBeforePhotos(step.trx, step.staff.clinicId, treatmentId);
  return rows.map((row) => ({
    id: row.photo_id,
    view: row.view,
    width: row.width,
    height: row.height,
    addedAt: row.added_at.toISOString(),
    by: row.staff_name,
  }));
}

/** Answers the photos of a treatment. */
export async function readBeforePhotos(step: StaffStep, treatmentId: string): Promise<BeforePhotoList> {
  const treatment = await readTreatment(step.trx, step.staff.clinicId, treatmentId);
  if (treatment === undefined) throw noRecord('treatment');
  step.touch({ personId: treatment.person_id, recordId: treatmentId });
  return { items: await viewsOf(step, treatmentId) };
}

/** Adds a photo to a treatment, without anything beside its pixels; the same request again adds none. */
export async function addBeforePhoto(
  services: FileServices,
  step: StaffStep,
  sent: BeforePhotoQuery & { readonly treatmentId: string; readonly bytes: Buffer },
): Promise<BeforePhoto> {
  const { trx, staff, at } = step;
  const { treatmentId, view } = sent;
  const treatment = await holdTreatment(trx, staff.clinicId, treatmentId);
  if (treatment === undefined) throw noRecord('treatment');
  const body = { view, sha256: hash('sha256', sent.bytes, 'hex') };
  const { id, isFirst } = await step.makeOnce(`add a photo before ${treatmentId}`, body);
  step.touch({ personId: treatment.person_id, recordId: treatmentId });
  const before = await viewsOf(step, treatmentId);
  const known = before.find((photo) => photo.id === id);
  if (!isFirst && known === undefined) throw noRecord('photo');
  if (known !== undefined) return known;
  if (before.length >= MAX_BEFORE_PHOTOS)
    throw wrongField('', 'out-of-range', `A treatment has at most ${MAX_BEFORE_PHOTOS} photos.`);
  const picture = await cleanPicture(sent.bytes);
  if (picture === undefined)
    throw wrongField('', 'bad-value', 'This could not be read as a photo. Choose a JPEG picture.');
  await insertBeforePhoto(trx, {
    clinic_id: staff.clinicId,
    photo_id: id,
    treatment_id: treatmentId,
    view,
    sha256: hash('sha256', picture.bytes, 'hex'),
    width: picture.width,
    height: picture.height,
    added_at: at,
    added_by: staff.staffId,
  });
  // Before the row is there for good: a file without a row is swept, a row without a file is a loss.
  await services.photoFiles.write(fileOf(step, { treatmentId, photoId: id }), WHOLE, picture.bytes);
  const added = (await viewsOf(step, treatmentId)).find((photo) => photo.id === id);
  if (added === undefined) throw new Error('a photo just added is not there');
  return added;
}

/** Reads the picture of a photo. */
export async function openBeforePhoto(
  services: FileServices,
  step: StaffStep,
  asked: Asked,
): Promise<Buffer> {
  const { trx, staff } = step;
  const row = await findBeforePhoto(trx, { clinicId: staff.clinicId, ...asked });
  const bytes = row === undefined ? undefined : await services.photoFiles.read(fileOf(step, asked), WHOLE);
  const treatment = await readTreatment(trx, staff.clinicId, asked.treatmentId);
  if (bytes === undefined || treatment === undefined) throw noRecord('photo');
  step.touch({ personId: treatment.person_id, recordId: asked.treatmentId });
  return bytes;
}

/** Takes a photo out of a treatment; its file goes with the next sweep. */
export async function removeBeforePhoto(step: StaffStep, asked: Asked): Promise<BeforePhotoList> {
  const { trx, staff } = step;
  const treatment = await readTreatment(trx, staff.clinicId, asked.treatmentId);
  if (treatment === undefined || !(await deleteBeforePhoto(trx, { clinicId: staff.clinicId, ...asked })))
    throw noRecord('photo');
  step.touch({ personId: treatment.person_id, recordId: asked.treatmentId });
  return { items: await viewsOf(step, asked.treatmentId) };
}
