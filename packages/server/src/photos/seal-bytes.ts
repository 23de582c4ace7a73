import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const MARK = Buffer.from('AN1');

/** What is bound into a sealed file, so that it opens in its own place only. */
export interface Place {
  readonly clinicId: string;
  readonly checkInId: string;
  readonly photoId: string;
  /** The whole picture, or the part that begins at an offset. */
  readonly piece: string;
}

/** A sealed file that none of the server's secrets opens. */
export class CannotUnseal extends Error {
  constructor() {
    super('a sealed file opens with none of the secrets of this server');
    this.name = 'CannotUnseal';
  }
}

function keyOf(secret: string, clinicId: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, clinicId, 'afterneedle photos', KEY_BYTES));
}

function boundIn({ clinicId, checkInId, photoId, piece }: Place): Buffer {
  return Buffer.from(`${clinicId}/${checkInId}/${photoId}/${piece}`, 'utf8');
}

/** Seals bytes for one place under the clinic's own key. */
export function sealBytes(secret: string, place: Place, bytes: Uint8Array): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(secret, place.clinicId), iv);
  cipher.setAAD(boundIn(place));
  return Buffer.concat([MARK, iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** Opens sealed bytes with the first secret that fits; throws when they were changed, moved or sealed elsewhere. */
export function unsealBytes(secrets: readonly string[], place: Place, sealed: Buffer): Buffer {
  const from = MARK.length + IV_BYTES;
  if (sealed.length < from + TAG_BYTES || !sealed.subarray(0, MARK.length).equals(MARK))
    throw new CannotUnseal();
  const iv = sealed.subarray(MARK.length, from);
  const box = sealed.subarray(from, sealed.length - TAG_BYTES);
  for (const secret of secrets) {
    const decipher = createDecipheriv(CIPHER, keyOf(secret, place.clinicId), iv);
    decipher.setAAD(boundIn(place));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(box), decipher.final()]);
    } catch {
      // Sealed under another secret, or not for this place: the next one may fit.
    }
  }
  throw new CannotUnseal();
}
