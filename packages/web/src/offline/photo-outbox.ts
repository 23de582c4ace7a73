import { MAX_PHOTO_PART, type PhotoCreate, type PhotoUpload } from '@afterneedle/contract';
import { type Answered, ask } from './api.ts';
import { listCheckIns } from './check-in-store.ts';
import { whenWritten } from './pending-writes.ts';
import type { KeptPhoto, PhotoSend } from './photo.ts';
import { dayOfPhoto } from './photo-day.ts';
import { changePhoto, listPhotos, readPicture } from './photo-store.ts';
import { readPlan } from './plan-store.ts';

/** A try that got no answer counts as over after this long, even if its tab was closed in the middle. */
const STALE_TRY_MS = 45_000;
const RETRY_MS = 15_000;
/** Bytes that arrive changed this often are not changed on the way. */
const MOST_SPOILED = 2;

/** A photo on its way with one check-in. */
interface Parcel {
  readonly photoId: string;
  readonly checkInId: string;
  /** The private link of the check-in, the only thing that lets its photos in. */
  readonly link: string;
}

const readUpload = async (json: unknown): Promise<PhotoUpload> =>
  (await import('./read-answers.ts')).readUpload(json);

function isDue(send: PhotoSend | undefined, now: number): boolean {
  if (send?.state === 'waiting') return true;
  return send?.state === 'sending' && Math.abs(now - (send.lastTryAt ?? 0)) > STALE_TRY_MS;
}

function patchSend(photo: KeptPhoto, checkInId: string, patch: Partial<PhotoSend>): KeptPhoto {
  const send = photo.sends[checkInId];
  if (send === undefined) return photo;
  return { ...photo, sends: { ...photo.sends, [checkInId]: { ...send, ...patch } } };
}

/** Takes the turn to send; answers nothing when another tap or tab already has it. */
async function takeTurn({ photoId, checkInId }: Parcel): Promise<KeptPhoto | undefined> {
  let taken = false;
  const after = await changePhoto(photoId, (photo) => {
    const now = Date.now();
    taken = isDue(photo.sends[checkInId], now);
    return taken ? patchSend(photo, checkInId, { state: 'sending', lastTryAt: now }) : photo;
  });
  return taken ? after : undefined;
}

const addressOf = ({ link }: Parcel): string =>
  `/api/v1/check-ins/${encodeURIComponent(link.split('.')[0] ?? '')}/photos`;

const authorised = ({ link }: Parcel): Readonly<Record<string, string>> => ({
  authorization: `Bearer ${link}`,
});

async function announce(parcel: Parcel, photo: KeptPhoto, sha256: string): Promise<Answered<PhotoUpload>> {
  const day = dayOfPhoto(photo, (await readPlan())?.treatments ?? []);
  const body: PhotoCreate = {
    id: photo.id,
    view: photo.view,
    region: photo.region ?? null,
    mirrored: photo.mirrored,
    takenAt: new Date(photo.takenAt).toISOString(),
    takenOn: photo.takenOn,
    day: day.kind === 'after' ? day.days : null,
    bytes: photo.bytes,
    sha256,
  };
  return ask(addressOf(parcel), readUpload, { method: 'POST', body, headers: authorised(parcel) });
}

function sendPart(parcel: Parcel, picture: ArrayBuffer, offset: number): Promise<Answered<PhotoUpload>> {
  return ask(`${addressOf(parcel)}/${parcel.photoId}/bytes?offset=${offset}`, readUpload, {
    method: 'PUT',
    bytes: picture.slice(offset, offset + MAX_PHOTO_PART),
    headers: authorised(parcel),
  });
}

/** Sends what the server does not have yet, part by part; the server says each time from where to go on. */
async function upload(parcel: Parcel, photo: KeptPhoto): Promise<Answered<PhotoUpload>> {
  const picture = await readPicture(photo.id, 'whole');
  if (picture === undefined || photo.sha256 === undefined)
    return { kind: 'refused', status: 0, detail: '', codes: ['no-picture'] };
  let answered = await announce(parcel, photo, photo.sha256);
  while (answered.kind === 'ok' && answered.value.state === 'receiving') {
    const { offset } = answered.value;
    if (offset >= picture.byteLength) return { kind: 'away' };
    await changePhoto(photo.id, (now) => patchSend(now, parcel.checkInId, { offset, lastTryAt: Date.now() }));
    answered = await sendPart(parcel, picture, offset);
  }
  return answered;
}

function settled(now: PhotoSend, answered: Answered<PhotoUpload>): Partial<PhotoSend> {
  if (answered.kind === 'away') return { state: 'waiting' };
  if (answered.kind === 'ok') {
    const isKept = answered.value.state === 'stored';
    return isKept
      ? { state: 'sent', sentAt: Date.now(), offset: answered.value.bytes }
      : { state: 'refused', refusal: 'not-a-picture' };
  }
  const spoiled = (now.spoiled ?? 0) + 1;
  if (answered.codes.includes('offset-gap')) return { state: 'waiting' };
  if (answered.codes.includes('hash-differs') && spoiled <= MOST_SPOILED)
    return { state: 'waiting', offset: 0, spoiled };
  return { state: 'refused', refusal: answered.codes[0] ?? answered.detail };
}

async function sendOne(parcel: Parcel): Promise<void> {
  const photo = await takeTurn(parcel);
  if (photo === undefined) return;
  const answered = await upload(parcel, photo);
  await changePhoto(parcel.photoId, (now) => {
    const send = now.sends[parcel.checkInId];
    if (send === undefined || send.state === 'sent') return now;
    return patchSend(now, parcel.checkInId, settled(send, answered));
  });
}

/** Sends every photo that waits and whose check-in the clinic has; the words come first, photos after. */
export async function sendWaitingPhotos(): Promise<void> {
  const photos = (await listPhotos()).filter(({ deletedAt }) => deletedAt === undefined);
  const isWaiting = photos.some(({ sends }) => Object.values(sends).some((send) => isDue(send, Date.now())));
  if (!isWaiting) return;
  const links = new Map(
    (await listCheckIns()).flatMap(({ id, delivery }) =>
      delivery?.state === 'sent' && delivery.link !== undefined ? [[id, delivery.link] as const] : [],
    ),
  );
  for (const photo of photos) {
    for (const checkInId of Object.keys(photo.sends)) {
      const link = links.get(checkInId);
      if (link !== undefined) await sendOne({ photoId: photo.id, checkInId, link });
    }
  }
}

/** Chooses a photo for a check-in, or takes it back; what is on its way or there stays. */
export async function choosePhoto(id: string, checkInId: string, isChosen: boolean): Promise<void> {
  await changePhoto(id, (photo) => {
    const send = photo.sends[checkInId];
    if (isChosen && send === undefined) {
      const chosen: PhotoSend = { state: 'chosen', askedAt: Date.now(), offset: 0 };
      return { ...photo, sends: { ...photo.sends, [checkInId]: chosen } };
    }
    if (isChosen || send?.state !== 'chosen') return photo;
    const { [checkInId]: _, ...others } = photo.sends;
    return { ...photo, sends: others };
  });
}

/** Puts the photos chosen for a check-in into the outbox and tries at once; a second press changes nothing. */
export async function sendChosenPhotos(checkInId: string): Promise<void> {
  // What was ticked a moment ago counts.
  await whenWritten();
  for (const { id } of await listPhotos())
    await changePhoto(id, (photo) =>
      photo.sends[checkInId]?.state === 'chosen' && photo.deletedAt === undefined
        ? patchSend(photo, checkInId, { state: 'waiting', askedAt: Date.now() })
        : photo,
    );
  trySendingPhotos();
}

let isRunning = false;

/** Tries to send what waits now, unless that is being done. */
export function trySendingPhotos(): void {
  if (isRunning) return;
  isRunning = true;
  sendWaitingPhotos()
    .catch(() => undefined)
    .finally(() => {
      isRunning = false;
    });
}

/** Keeps sending the photos that wait: now, when the phone is back online or looked at again, and every 15 seconds. */
export function startPhotoOutbox(): void {
  trySendingPhotos();
  addEventListener('online', trySendingPhotos);
  document.addEventListener('visibilitychange', trySendingPhotos);
  setInterval(trySendingPhotos, RETRY_MS);
}
