import { listClinicIds } from '../platform/clinic-list.ts';
import { inClinic } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import { beginRotation, endRotation } from './queries.ts';

/** What a rotation did. */
export interface Rotated {
  readonly clinics: number;
  readonly files: number;
}

/**
 * Wraps the keys of every clinic under the master key of now, gives each a new key to seal with, and seals every
 * photo anew. One clinic, one file at a time: cut short anywhere, the next run goes on, and all still opens.
 */
export async function rotateKeys(
  services: Pick<Services, 'database' | 'vault' | 'photoFiles' | 'now'>,
): Promise<Rotated> {
  const { database, vault, photoFiles } = services;
  const since = await beginRotation(database, new Date(services.now()));
  let clinics = 0;
  for (const clinicId of await listClinicIds(database))
    if (await inClinic(database, clinicId, (trx) => vault.rotate(trx, clinicId, since))) clinics += 1;
  let files = 0;
  for (const clinicId of await photoFiles.clinics())
    for (const checkInId of await photoFiles.checkIns(clinicId))
      for (const { photoId, piece } of await photoFiles.list(clinicId, checkInId)) {
        if (piece.endsWith('.draft')) continue;
        const bytes = await photoFiles.read({ clinicId, checkInId, photoId }, piece);
        if (bytes === undefined) continue;
        await photoFiles.write({ clinicId, checkInId, photoId }, piece, bytes);
        files += 1;
      }
  await endRotation(database);
  return { clinics, files };
}
