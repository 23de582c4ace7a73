import {
  type BeforePhoto,
  type BeforePhotoList,
  beforePhotoListSchema,
  beforePhotoSchema,
  type PhotoView,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';
import { randomId } from '../../offline/random-id.ts';

/** A slow line takes its time for 10 MB. */
const LIMIT_MS = 2 * 60_000;

const readList = (json: unknown): BeforePhotoList => beforePhotoListSchema.parse(json);

/** The photos of a treatment. */
export function fetchBeforePhotos(treatmentId: string): Promise<Answered<BeforePhotoList>> {
  return ask(`/api/v1/treatments/${treatmentId}/photos`, readList);
}

/** Adds a photo of one side. */
export function addBeforePhoto(
  treatmentId: string,
  view: PhotoView,
  bytes: ArrayBuffer,
): Promise<Answered<BeforePhoto>> {
  const headers = { 'content-type': 'image/jpeg', 'idempotency-key': randomId() };
  const sent = { method: 'POST', bytes, headers, limitMs: LIMIT_MS } as const;
  return ask(
    `/api/v1/treatments/${treatmentId}/photos?view=${view}`,
    (json) => beforePhotoSchema.parse(json),
    sent,
  );
}

/** Takes a photo out. */
export function removeBeforePhoto(treatmentId: string, photoId: string): Promise<Answered<BeforePhotoList>> {
  return ask(`/api/v1/treatments/${treatmentId}/photos/${photoId}`, readList, {
    method: 'DELETE',
    outlivesPage: true,
  });
}
