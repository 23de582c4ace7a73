import type { PhotoSent, PhotoUpload } from '@afterneedle/contract';
import type { PhotoRow } from './queries.ts';

/** A photo as a person or the clinic reads of it. */
export function photoSentOf(row: PhotoRow): PhotoSent {
  return {
    id: row.photo_id,
    view: row.view,
    region: row.region,
    mirrored: row.mirrored,
    takenAt: row.taken_at.toISOString(),
    takenOn: row.taken_on,
    day: row.day,
    state: row.state,
    width: row.width,
    height: row.height,
    sentAt: row.stored_at?.toISOString() ?? null,
  };
}

/** Where a phone goes on sending a photo. */
export function photoUploadOf(row: PhotoRow): PhotoUpload {
  return { id: row.photo_id, state: row.state, offset: row.received, bytes: row.bytes };
}
