import { createHash } from 'node:crypto';
import { inClinic } from '../platform/database.ts';
import { granted, type Outcome, problem, type Refusal, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { cleanPicture } from './clean-picture.ts';
import { NOT_A_PICTURE } from './person-request.ts';
import { type PhotoKey, partAt, WHOLE } from './photo-files.ts';
import { changePhoto, holdPhoto, type PhotoRow } from './queries.ts';

const HASH_DIFFERS: Refusal = {
  status: 422,
  title: 'The photo did not arrive whole',
  problems: [
    problem('', 'hash-differs', 'The bytes are not those announced. Send the photo again from byte 0.'),
  ],
};

async function joinParts(services: Services, photo: PhotoKey, bytes: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let offset = 0;
  while (offset < bytes) {
    const part = await services.photoFiles.read(photo, partAt(offset));
    if (part === undefined || part.length === 0) return undefined;
    parts.push(part);
    offset += part.length;
  }
  return Buffer.concat(parts);
}

/** Ends a photo in one step, unless another request has ended it meanwhile. */
async function settle(
  services: Services,
  photo: PhotoKey,
  change: Parameters<typeof changePhoto>[2],
): Promise<PhotoRow> {
  return await inClinic(services.database, photo.clinicId, async (trx) => {
    const row = await holdPhoto(trx, photo);
    if (row === undefined) throw new Error('a photo has gone while it was finished');
    if (row.state !== 'receiving') return row;
    return await changePhoto(trx, photo, { ...change, touched_at: new Date(services.now()) });
  });
}

/**
 * Checks the hash of a photo whose last byte has come, writes its pixels anew and keeps it.
 * May run twice at once or again after a kill: the photo is then still stored once and whole.
 */
export async function finishPhoto(services: Services, row: PhotoRow): Promise<Outcome<PhotoRow>> {
  const photo: PhotoKey = { clinicId: row.clinic_id, checkInId: row.check_in_id, photoId: row.photo_id };
  const sent = await joinParts(services, photo, row.bytes);
  if (sent === undefined || createHash('sha256').update(sent).digest('hex') !== row.sha256) {
    const now = await settle(services, photo, { received: 0 });
    if (now.state === 'stored') return granted(now);
    await services.photoFiles.removeParts(photo);
    return refused(HASH_DIFFERS);
  }
  const clean = await cleanPicture(sent);
  if (clean === undefined) {
    const now = await settle(services, photo, { state: 'refused' });
    await services.photoFiles.removeParts(photo);
    return now.state === 'stored' ? granted(now) : refused(NOT_A_PICTURE);
  }
  await services.photoFiles.write(photo, WHOLE, clean.bytes);
  const stored = await settle(services, photo, {
    state: 'stored',
    width: clean.width,
    height: clean.height,
    stored_at: new Date(services.now()),
  });
  await services.photoFiles.removeParts(photo);
  return granted(stored);
}
