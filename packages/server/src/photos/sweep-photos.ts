import { listAllBeforePhotos } from '../before-photos/queries.ts';
import { inClinic } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import { type PhotoFile, type PhotoKey, WHOLE } from './photo-files.ts';
import { changePhoto, holdPhoto, knowsClinic, listAllPhotos, type PhotoRow } from './queries.ts';

/** What a sweep did. */
export interface Swept {
  /** Files no row asks for. */
  readonly filesRemoved: number;
  /** Stored photos whose file is gone; the clinic reads so, and the phone may send them again. */
  readonly photosLost: number;
  /** Photos that were never sent to their end; the phone may begin again. */
  readonly givenUp: number;
}

/** A file younger than this may belong to a request under way, or to a backup that is being put back. */
const YOUNG_MS = 24 * 3_600_000;
/** How long half a photo waits for the rest. */
const PATIENCE_MS = 30 * 24 * 3_600_000;

type SweepServices = Pick<Services, 'database' | 'photoFiles' | 'now'>;

const nameOf = (checkInId: string, photoId: string): string => `${checkInId}/${photoId}`;

/** What the rows of a clinic ask for, by the folder and name of a photo. */
interface Wanted {
  readonly rows: ReadonlyMap<string, PhotoRow>;
  /** Photos the clinic took before a treatment: whole, or not there. */
  readonly before: ReadonlySet<string>;
}

function isWanted(file: PhotoFile, name: string, { rows, before }: Wanted): boolean {
  if (before.has(name)) return file.piece === WHOLE;
  const row = rows.get(name);
  if (row === undefined) return false;
  if (row.state === 'stored') return file.piece === WHOLE;
  return row.state === 'receiving' && file.piece.startsWith('part-') && !file.piece.endsWith('.draft');
}

/** Removes the files of a clinic that no row asks for, and answers how many. */
async function removeFiles(
  services: SweepServices,
  clinicId: string,
  wanted: Wanted,
  youngMs: number,
): Promise<number> {
  let removed = 0;
  for (const checkInId of await services.photoFiles.checkIns(clinicId)) {
    for (const file of await services.photoFiles.list(clinicId, checkInId)) {
      const isYoung = services.now() - file.changedAt < youngMs;
      if (isYoung || isWanted(file, nameOf(checkInId, file.photoId), wanted)) continue;
      await services.photoFiles.remove(file.path);
      removed += 1;
    }
  }
  return removed;
}

/** Marks what a row says and no file holds, or what was begun too long ago. */
async function mendRow(services: SweepServices, row: PhotoRow): Promise<'lost' | 'given-up' | 'fine'> {
  const photo: PhotoKey = { clinicId: row.clinic_id, checkInId: row.check_in_id, photoId: row.photo_id };
  const at = new Date(services.now());
  const isOld = at.getTime() - row.touched_at.getTime() > PATIENCE_MS;
  if (row.state === 'receiving' && row.received > 0 && isOld) {
    await inClinic(services.database, photo.clinicId, async (trx) => {
      if ((await holdPhoto(trx, photo))?.state === 'receiving')
        await changePhoto(trx, photo, { received: 0, touched_at: at });
    });
    await services.photoFiles.removeParts(photo);
    return 'given-up';
  }
  if (row.state !== 'stored' || (await services.photoFiles.has(photo, WHOLE))) return 'fine';
  await inClinic(services.database, photo.clinicId, async (trx) => {
    if ((await holdPhoto(trx, photo))?.state === 'stored')
      await changePhoto(trx, photo, { state: 'lost', touched_at: at });
  });
  return 'lost';
}

/**
 * Brings files and rows together again. Clinics this database does not know are left alone: a directory that
 * belongs to another database must not be emptied.
 */
export async function sweepPhotos(
  services: SweepServices,
  options: { readonly youngMs?: number } = {},
): Promise<Swept> {
  const swept = { filesRemoved: 0, photosLost: 0, givenUp: 0 };
  for (const clinicId of await services.photoFiles.clinics()) {
    const known = await inClinic(services.database, clinicId, async (trx) =>
      (await knowsClinic(trx, clinicId))
        ? { rows: await listAllPhotos(trx, clinicId), before: await listAllBeforePhotos(trx, clinicId) }
        : undefined,
    );
    if (known === undefined) continue;
    const { rows } = known;
    const wanted = {
      rows: new Map(rows.map((row) => [nameOf(row.check_in_id, row.photo_id), row])),
      before: new Set(known.before.map((row) => nameOf(row.treatment_id, row.photo_id))),
    };
    swept.filesRemoved += await removeFiles(services, clinicId, wanted, options.youngMs ?? YOUNG_MS);
    for (const row of rows) {
      const was = await mendRow(services, row);
      if (was === 'lost') swept.photosLost += 1;
      if (was === 'given-up') swept.givenUp += 1;
    }
  }
  return swept;
}
