import type { KeptPhoto, PhotoSend } from './photo.ts';
import { contentOf, isSame } from './same-content.ts';

/** How far it has come on its way; further never goes back. */
const WAY: Readonly<Record<PhotoSend['state'], number>> = {
  chosen: 0,
  refused: 1,
  waiting: 2,
  sending: 2,
  sent: 3,
};

function isNewer(a: KeptPhoto, b: KeptPhoto): boolean {
  return a.updatedAt === b.updatedAt ? contentOf(a) > contentOf(b) : a.updatedAt > b.updatedAt;
}

function further(a: PhotoSend, b: PhotoSend): PhotoSend {
  const by = WAY[a.state] - WAY[b.state] || a.offset - b.offset;
  return by > 0 || (by === 0 && contentOf(a) >= contentOf(b)) ? a : b;
}

/** Merges what two phones know of one photo: whether it is in the bin as said last, and what was sent stays sent. */
export function mergePhoto(mine: KeptPhoto, theirs: KeptPhoto): KeptPhoto {
  if (isSame(mine, theirs)) return mine;
  const [newer, older] = isNewer(mine, theirs) ? [mine, theirs] : [theirs, mine];
  const sends = { ...older.sends };
  for (const [checkIn, send] of Object.entries(newer.sends)) {
    const other = sends[checkIn];
    sends[checkIn] = other === undefined ? send : further(send, other);
  }
  return { ...newer, sends };
}
