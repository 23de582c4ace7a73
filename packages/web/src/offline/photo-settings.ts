import type { CameraKind } from './photo.ts';
import { changeSealed, readSealed } from './sealed.ts';

/** What this device remembers about taking and showing photos. */
export interface PhotoSettings {
  readonly id: 'photos';
  /** Whether a kind of camera gives mirror images, once the person has said. */
  readonly mirrors: Readonly<Partial<Record<CameraKind, boolean>>>;
  /** Photos are covered until somebody taps. */
  readonly isCovered: boolean;
  /** How strong the first photo shows through, 0 to 100. */
  readonly ghost: number;
  readonly hasTimer: boolean;
  readonly updatedAt: number;
}

const AT_FIRST: PhotoSettings = {
  id: 'photos',
  mirrors: {},
  isCovered: false,
  ghost: 35,
  hasTimer: false,
  updatedAt: 0,
};

/** Reads what this device remembers about photos. */
export async function readPhotoSettings(): Promise<PhotoSettings> {
  return { ...AT_FIRST, ...(await readSealed<Partial<PhotoSettings>>('settings', 'photos')) };
}

/** Changes it in one step; answers what it became. */
export async function changePhotoSettings(
  change: (settings: PhotoSettings) => PhotoSettings,
): Promise<PhotoSettings> {
  const { after } = await changeSealed<PhotoSettings>('settings', 'photos', (before) => ({
    ...change({ ...AT_FIRST, ...before }),
    updatedAt: Date.now(),
  }));
  return after ?? AT_FIRST;
}
