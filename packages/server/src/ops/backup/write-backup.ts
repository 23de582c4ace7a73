import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { signedPlacesOf } from '../../audit/chain/keep-heads.ts';
import { listClinicIds } from '../../platform/clinic-list.ts';
import type { Config } from '../../platform/config.ts';
import { inStillPicture, listTables, lookAtClinic, readRows } from '../../platform/copy-rows.ts';
import type { Database } from '../../platform/database.ts';
import { readAppliedNames } from '../../platform/migrate.ts';

/** What a backup holds: every file with its length and hash, and how many rows of each table. */
export interface BackupManifest {
  readonly format: 'afterneedle-backup-1';
  readonly at: string;
  readonly migrations: readonly string[];
  readonly clinics: readonly string[];
  readonly rows: Readonly<Record<string, number>>;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** The name of the list inside a backup. */
export const MANIFEST = 'manifest.json';

/** The hash of a file. */
export function hashOfFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Every file below a directory, by its path from there. */
export function filesBelow(directory: string, at: string = directory): readonly string[] {
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const path = join(at, entry.name);
    return entry.isDirectory() ? filesBelow(directory, path) : [relative(directory, path)];
  });
}

/** Copies every record and every photo into one new directory, with the hash of every file; drafts are left out. */
export async function writeBackup(
  options: { readonly database: Database; readonly config: Config; readonly now: () => number },
  directory: string,
): Promise<BackupManifest> {
  const { database, config } = options;
  if (existsSync(directory)) throw new Error(`${directory} is there already; name a directory that is not.`);
  mkdirSync(join(directory, 'rows'), { recursive: true, mode: 0o700 });
  const rows: Record<string, number> = {};
  try {
    const clinics = await listClinicIds(database);
    await inStillPicture(database, async (trx) => {
      const tables = await listTables(trx);
      for (const clinicId of ['', ...clinics]) {
        await lookAtClinic(trx, clinicId);
        for (const table of tables) {
          if (table.belongsToClinic === (clinicId === '')) continue;
          const read = await readRows(trx, table);
          if (read.count === 0) continue;
          rows[table.name] = (rows[table.name] ?? 0) + read.count;
          const name = `${clinicId === '' ? 'server' : clinicId}.${table.name.replaceAll('"', '')}.ndjson`;
          writeFileSync(join(directory, 'rows', name), read.lines, { mode: 0o600 });
        }
      }
    });
    const photos = join(config.dataDirectory, 'photos');
    for (const path of filesBelow(photos).filter((each) => !each.endsWith('.draft'))) {
      mkdirSync(join(directory, 'photos', path, '..'), { recursive: true, mode: 0o700 });
      copyFileSync(join(photos, path), join(directory, 'photos', path));
    }
    for (const [name, path] of Object.entries(signedPlacesOf(config)))
      if (existsSync(path)) copyFileSync(path, join(directory, `signed-${name}`));
    const files = Object.fromEntries(
      filesBelow(directory).map((path) => {
        const whole = join(directory, path);
        return [path, { bytes: statSync(whole).size, sha256: hashOfFile(whole) }];
      }),
    );
    const manifest: BackupManifest = {
      format: 'afterneedle-backup-1',
      at: new Date(options.now()).toISOString(),
      migrations: await readAppliedNames(database),
      clinics,
      rows,
      files,
    };
    writeFileSync(join(directory, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    return manifest;
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}
