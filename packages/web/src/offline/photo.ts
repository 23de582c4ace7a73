import { PHOTO_VIEWS, type PhotoView } from '@afterneedle/contract';

/** Which kind of camera a picture came from; each may or may not turn pictures into mirror images. */
export type CameraKind = 'front' | 'back' | 'file';

/** How far a photo has come on its way to the clinic with one check-in. */
export interface PhotoSend {
  /** Chosen goes nowhere until the person presses Send. */
  readonly state: 'chosen' | 'waiting' | 'sending' | 'sent' | 'refused';
  readonly askedAt: number;
  readonly lastTryAt?: number;
  /** How many bytes the server has. */
  readonly offset: number;
  /** How often the bytes arrived changed. */
  readonly spoiled?: number;
  readonly sentAt?: number;
  /** Why the server will never take it, in words. */
  readonly refusal?: string;
}

/** What is known of one photo of this device; its picture lies under the same id, a small one under `<id>-small`. */
export interface KeptPhoto {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly takenAt: number;
  /** The date where it was taken, as 2026-11-20. */
  readonly takenOn: string;
  readonly view: PhotoView;
  /** The region of a close-up. */
  readonly region?: string;
  readonly camera: CameraKind;
  /** The camera gave a mirror image; the picture was turned back and shows what others see. */
  readonly mirrored: boolean;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Missing where the browser gives no cryptography: such a photo cannot be sent. */
  readonly sha256?: string;
  /** By the id of the check-in it goes with. */
  readonly sends: Readonly<Record<string, PhotoSend>>;
  /** In the bin since. */
  readonly deletedAt?: number;
  readonly updatedAt: number;
}

const isView = (value: unknown): value is PhotoView => PHOTO_VIEWS.some((view) => view === value);

/** Answers whether a record is a photo as this app knows them; a file from another phone may hold others. */
export function isKeptPhoto(value: unknown): value is KeptPhoto {
  if (typeof value !== 'object' || value === null) return false;
  const photo = value as Partial<Record<keyof KeptPhoto, unknown>>;
  const numbers = [photo.takenAt, photo.width, photo.height, photo.bytes, photo.updatedAt];
  return (
    typeof photo.id === 'string' &&
    isView(photo.view) &&
    numbers.every((number) => typeof number === 'number') &&
    typeof photo.takenOn === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(photo.takenOn) &&
    typeof photo.sends === 'object' &&
    photo.sends !== null
  );
}
