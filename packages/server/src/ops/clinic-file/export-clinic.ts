import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { inStillPicture, lookAtClinic } from '../../platform/copy-rows.ts';
import { readAppliedNames } from '../../platform/migrate.ts';
import type { Services } from '../../platform/services.ts';
import { readClinicName } from '../queries.ts';
import { type ClinicManifest, type ClinicOpening, KIND, sumPhotos } from './clinic-manifest.ts';
import { makeFileKey, type SealedWriter, writeSealedFile } from './sealed-file.ts';
import { listTravelling, sumTable, type TableSum } from './travelling-tables.ts';

type ExportingServices = Pick<Services, 'database' | 'vault' | 'photoFiles' | 'now'>;

/** What an export wrote, and the one key that opens it. */
export interface ExportedClinic {
  readonly opening: ClinicOpening;
  readonly manifest: ClinicManifest;
  readonly key: string;
}

async function addPhotos(
  services: ExportingServices,
  clinicId: string,
  file: SealedWriter,
): Promise<ClinicManifest['photos']> {
  const { photoFiles } = services;
  const pieces = [];
  for (const checkInId of (await photoFiles.checkIns(clinicId)).toSorted())
    for (const { photoId, piece } of await photoFiles.list(clinicId, checkInId)) {
      if (piece.endsWith('.draft')) continue;
      const bytes = await photoFiles.read({ clinicId, checkInId, photoId }, piece);
      if (bytes === undefined) continue;
      const photo = { checkInId, photoId, piece };
      await file.add({ kind: KIND.photo, bytes: Buffer.from(JSON.stringify(photo)) });
      await file.add({ kind: KIND.bytes, bytes });
      pieces.push({ ...photo, bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') });
    }
  return sumPhotos(pieces);
}

/**
 * Writes everything of one clinic into one new sealed file: every row of every table that travels, as of one moment,
 * and every photo. Its key is made here and kept nowhere.
 */
export async function exportClinic(
  services: ExportingServices,
  clinicId: string,
  path: string,
): Promise<ExportedClinic> {
  const key = makeFileKey();
  const migrations = [...(await readAppliedNames(services.database))];
  const file = await writeSealedFile(path, key);
  try {
    const { opening, tables } = await inStillPicture(services.database, async (trx) => {
      await lookAtClinic(trx, clinicId);
      const { slug, name } = await readClinicName(trx, clinicId);
      const at = new Date(services.now()).toISOString();
      const told: ClinicOpening = { clinicId, slug, name, at, migrations };
      await file.add({ kind: KIND.opening, bytes: Buffer.from(JSON.stringify(told)) });
      const sums: Record<string, TableSum> = {};
      for (const table of await listTravelling(trx)) {
        await file.add({ kind: KIND.table, bytes: Buffer.from(table.name) });
        const of = { clinicId, slug, vault: services.vault };
        sums[table.name] = await sumTable(trx, of, table, (lines) =>
          file.add({ kind: KIND.rows, bytes: Buffer.from(lines.join('\n')) }),
        );
      }
      return { opening: told, tables: sums };
    });
    const manifest: ClinicManifest = { tables, photos: await addPhotos(services, clinicId, file) };
    await file.add({ kind: KIND.manifest, bytes: Buffer.from(JSON.stringify(manifest)) }, true);
    await file.close();
    return { opening, manifest, key };
  } catch (error) {
    await file.close().catch(() => undefined);
    rmSync(path, { force: true });
    throw error;
  }
}
