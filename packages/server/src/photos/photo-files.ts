import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isUuid } from '../platform/ids.ts';
import { type Place, sealBytes, unsealBytes } from './seal-bytes.ts';

/** A photo of a check-in of a clinic. */
export type PhotoKey = Pick<Place, 'clinicId' | 'checkInId' | 'photoId'>;

/** A file as it lies on disk. */
export interface PhotoFile {
  readonly path: string;
  readonly photoId: string;
  /** `whole`, `part-<offset>`, or anything else for what a writer left behind. */
  readonly piece: string;
  readonly changedAt: number;
}

/** Photos as sealed files: `<clinic>/<check-in>/<photo>.<piece>`. */
export interface PhotoFiles {
  readonly write: (photo: PhotoKey, piece: string, bytes: Uint8Array) => Promise<void>;
  /** The bytes of a piece, or nothing when there is no such file. */
  readonly read: (photo: PhotoKey, piece: string) => Promise<Buffer | undefined>;
  readonly removeParts: (photo: PhotoKey) => Promise<void>;
  readonly has: (photo: PhotoKey, piece: string) => Promise<boolean>;
  readonly clinics: () => Promise<readonly string[]>;
  readonly checkIns: (clinicId: string) => Promise<readonly string[]>;
  readonly list: (clinicId: string, checkInId: string) => Promise<readonly PhotoFile[]>;
  readonly remove: (path: string) => Promise<void>;
}

/** The piece that is the whole picture. */
export const WHOLE = 'whole';

/** Names the piece that begins at an offset. */
export function partAt(offset: number): string {
  return `part-${offset}`;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

async function orNothing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file so that it is there whole or not at all, also after a power cut. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}-${randomBytes(6).toString('hex')}.draft`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, path);
  await syncDirectory(dirname(path));
}

/** Keeps photos below a directory; `secrets` are tried in turn to open one, the first one seals. */
export function createPhotoFiles(directory: string, secrets: readonly [string, ...string[]]): PhotoFiles {
  const folderOf = (clinicId: string, checkInId: string): string => join(directory, clinicId, checkInId);
  const pathOf = (photo: PhotoKey, piece: string): string =>
    join(folderOf(photo.clinicId, photo.checkInId), `${photo.photoId}.${piece}`);
  const list = async (clinicId: string, checkInId: string): Promise<readonly PhotoFile[]> => {
    const folder = folderOf(clinicId, checkInId);
    const files: PhotoFile[] = [];
    for (const name of (await orNothing(readdir(folder))) ?? []) {
      const path = join(folder, name);
      const found = await orNothing(stat(path));
      const [photoId = '', ...piece] = name.split('.');
      if (found !== undefined)
        files.push({ path, photoId, piece: piece.join('.'), changedAt: found.mtimeMs });
    }
    return files;
  };
  return {
    write: (photo, piece, bytes) =>
      writeWhole(pathOf(photo, piece), sealBytes(secrets[0], { ...photo, piece }, bytes)),
    read: async (photo, piece) => {
      const sealed = await orNothing(readFile(pathOf(photo, piece)));
      return sealed === undefined ? undefined : unsealBytes(secrets, { ...photo, piece }, sealed);
    },
    has: async (photo, piece) => (await orNothing(stat(pathOf(photo, piece)))) !== undefined,
    removeParts: async (photo) => {
      for (const { path, photoId, piece } of await list(photo.clinicId, photo.checkInId))
        if (photoId === photo.photoId && piece.startsWith('part-')) await rm(path, { force: true });
    },
    clinics: async () => ((await orNothing(readdir(directory))) ?? []).filter(isUuid),
    checkIns: async (clinicId) =>
      ((await orNothing(readdir(join(directory, clinicId)))) ?? []).filter(isUuid),
    list,
    remove: (path) => rm(path, { force: true }),
  };
}
