import { isInBin, isOverdue } from './bin.ts';
import { isKeptPhoto, type KeptPhoto } from './photo.ts';
import { changeSealed, deleteSealed, keepBytes, listSealed, readBytes } from './sealed.ts';

type Listener = () => void;

const listeners = new Set<Listener>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('afterneedle-photos');

channel?.addEventListener('message', () => tell());

function tell(): void {
  for (const listener of listeners) listener();
}

function changed(): void {
  tell();
  channel?.postMessage('changed');
}

/** Calls back whenever a photo changed, in this tab or another; answers how to stop. */
export function onPhotoChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const smallOf = (id: string): string => `${id}-small`;

/** A photo with its picture, and a small one for lists. */
export interface NewPhoto {
  readonly photo: KeptPhoto;
  readonly picture: ArrayBuffer;
  readonly small: ArrayBuffer;
}

/** Keeps a photo on this device; rejects where there is no room, and then keeps nothing of it. */
export async function keepPhoto({ photo, picture, small }: NewPhoto): Promise<void> {
  const { id } = photo;
  try {
    // The record comes last, so that there is never one without its picture.
    await keepBytes('pictures', id, picture);
    await keepBytes('pictures', smallOf(id), small);
    await changeSealed<KeptPhoto>('photos', id, () => photo);
  } catch (error) {
    await Promise.allSettled([deleteSealed('pictures', id), deleteSealed('pictures', smallOf(id))]);
    throw error;
  }
  changed();
}

/** Answers every photo of this device, those in the bin too, oldest first. */
export async function listPhotos(): Promise<readonly KeptPhoto[]> {
  const all = await listSealed<unknown>('photos');
  return all.filter(isKeptPhoto).toSorted((a, b) => a.takenAt - b.takenAt || a.id.localeCompare(b.id));
}

/** Reads the picture of a photo, or its small one. */
export async function readPicture(id: string, size: 'whole' | 'small'): Promise<ArrayBuffer | undefined> {
  if (size === 'whole') return readBytes('pictures', id);
  return (await readBytes('pictures', smallOf(id))) ?? readBytes('pictures', id);
}

/** Changes what is known of a photo in one step; answers what it became. */
export async function changePhoto(
  id: string,
  change: (photo: KeptPhoto) => KeptPhoto,
): Promise<KeptPhoto | undefined> {
  const { before, after } = await changeSealed<KeptPhoto>('photos', id, (kept) => {
    if (kept === undefined) return undefined;
    const next = change(kept);
    return next === kept ? kept : { ...next, updatedAt: Date.now() };
  });
  if (after !== before) changed();
  return after;
}

/** Puts a photo into the bin. */
export async function binPhoto(id: string): Promise<void> {
  await changePhoto(id, (photo) => ({ ...photo, deletedAt: Date.now() }));
}

/** Takes a photo out of the bin. */
export async function restorePhoto(id: string): Promise<void> {
  await changePhoto(id, ({ deletedAt: _, ...photo }) => photo);
}

async function removeAll(photos: readonly KeptPhoto[]): Promise<void> {
  for (const { id } of photos) {
    await deleteSealed('photos', id);
    await deleteSealed('pictures', id);
    await deleteSealed('pictures', smallOf(id));
  }
  if (photos.length > 0) changed();
}

/** Removes for good what is in the bin. */
export async function emptyBin(): Promise<void> {
  await removeAll((await listPhotos()).filter(isInBin));
}

/** Removes for good what has been in the bin for 30 days. */
export async function removeOldFromBin(now: number): Promise<void> {
  await removeAll((await listPhotos()).filter((photo) => isOverdue(photo, now)));
}
