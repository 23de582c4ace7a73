import { MAX_PHOTOS, type PhotoCreate, type PhotoUpload } from '@afterneedle/contract';
import { type ClinicTransaction, inClinic } from '../platform/database.ts';
import { granted, noSuch, type Outcome, problem, type Refusal, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { finishPhoto } from './finish-photo.ts';
import { notePerson, type PersonRequest } from './person-request.ts';
import type { PhotoKey } from './photo-files.ts';
import { photoUploadOf } from './photo-view.ts';
import {
  changePhoto,
  holdForPhotos,
  insertPhoto,
  listPhotos,
  opensByLink,
  type PhotoRow,
} from './queries.ts';

const DIFFERS: Refusal = {
  status: 422,
  title: 'This photo was sent before',
  problems: [problem('/id', 'photo-differs', 'A photo with this id was sent before with other bytes.')],
};

const TOO_MANY: Refusal = {
  status: 422,
  title: 'Too many photos',
  problems: [problem('', 'too-many-photos', `A check-in may have ${MAX_PHOTOS} photos.`)],
};

interface Announced {
  readonly row: PhotoRow;
  readonly isFirst: boolean;
}

async function take(
  trx: ClinicTransaction,
  photo: PhotoKey,
  announced: { readonly sent: PhotoCreate; readonly at: Date },
): Promise<Outcome<Announced>> {
  const { sent, at } = announced;
  const kept = await listPhotos(trx, photo.clinicId, photo.checkInId);
  const same = kept.find((row) => row.photo_id === photo.photoId);
  if (same === undefined) {
    if (kept.length >= MAX_PHOTOS) return refused(TOO_MANY);
    return granted({ row: await insertPhoto(trx, photo, announced), isFirst: true });
  }
  if (same.sha256 !== sent.sha256 || same.bytes !== sent.bytes) return refused(DIFFERS);
  if (same.state !== 'lost') return granted({ row: same, isFirst: false });
  // Its file is gone here and the phone still has it: it is taken once more.
  const again = await changePhoto(trx, photo, {
    state: 'receiving',
    received: 0,
    width: null,
    height: null,
    stored_at: null,
    touched_at: at,
  });
  return granted({ row: again, isFirst: false });
}

/** Takes the announcement of a photo, however often it comes, and answers from which byte to go on. */
export async function announcePhoto(
  services: Services,
  request: PersonRequest & { readonly sent: PhotoCreate },
): Promise<Outcome<PhotoUpload>> {
  const { link, sent } = request;
  const at = new Date(services.now());
  const photo: PhotoKey = { clinicId: link.clinicId, checkInId: link.checkInId, photoId: sent.id };
  const announced = await inClinic(services.database, link.clinicId, async (trx) => {
    if (!(await opensByLink(trx, link))) return refused(noSuch('check-in'));
    await holdForPhotos(trx, link.clinicId, link.checkInId);
    const taken = await take(trx, photo, { sent, at });
    if (!taken.ok) return taken;
    const event = taken.value.isFirst ? 'photo.announced' : 'photo.announced-again';
    await notePerson(services, trx, { request, event });
    return taken;
  });
  if (!announced.ok) return announced;
  const { row } = announced.value;
  // Killed after the last byte and before the end: the next announcement ends it.
  const isWhole = row.state === 'receiving' && row.received === row.bytes;
  if (!isWhole) return granted(photoUploadOf(row));
  const finished = await finishPhoto(services, row);
  return finished.ok ? granted(photoUploadOf(finished.value)) : finished;
}
