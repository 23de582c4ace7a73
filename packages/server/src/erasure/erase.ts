import { existsSync } from 'node:fs';
import { addSignedLines, readSignedLines, readSigningKey } from '../audit/chain/head-file.ts';
import { type ErasedRoot, type ErasedRows, eraseRows } from '../platform/erase-rows.ts';
import type { Services } from '../platform/services.ts';

/** One erasure as it is kept outside the database: ids only. */
interface KeptErasure extends ErasedRoot {
  readonly clinic: string;
  /** Their folders of photos. */
  readonly checkIns?: readonly string[];
}

type ErasingServices = Pick<Services, 'database' | 'photoFiles' | 'signedPlaces' | 'now'>;

async function removePhotos(
  services: ErasingServices,
  clinicId: string,
  { checkInIds, treatmentIds }: ErasedRows,
): Promise<void> {
  for (const checkInId of [...checkInIds, ...treatmentIds])
    for (const { path } of await services.photoFiles.list(clinicId, checkInId))
      await services.photoFiles.remove(path);
}

/**
 * Erases a person or a check-in: their rows and the files of their photos. The list of what was erased lies outside
 * the database and is written first, so that neither a kill nor a backup put back brings anything to life again.
 */
export async function erase(
  services: ErasingServices,
  clinicId: string,
  root: ErasedRoot,
): Promise<ErasedRows | undefined> {
  const { signedPlaces: places, now } = services;
  const key = readSigningKey(places.key);
  const erased = await eraseRows(services.database, clinicId, root, async () => {
    const says: KeptErasure = { clinic: clinicId, ...root };
    await addSignedLines(places.erasures, key, [{ kind: 'erased', at: new Date(now()).toISOString(), says }]);
  });
  if (erased !== undefined) await removePhotos(services, clinicId, erased);
  return erased;
}

/** Erases again whatever was erased before and has come back, as from a backup; answers how many came back. */
export async function eraseAgain(services: ErasingServices): Promise<number> {
  const { signedPlaces: places, database } = services;
  if (!existsSync(places.erasures)) return 0;
  let again = 0;
  for (const { kind, says } of readSignedLines(places.erasures, readSigningKey(places.key)).lines) {
    if (kind !== 'erased') continue;
    const { clinic, table, id } = says as KeptErasure;
    const erased = await eraseRows(database, clinic, { table, id }, async () => {});
    if (erased === undefined) continue;
    again += 1;
    await removePhotos(services, clinic, erased);
  }
  return again;
}
