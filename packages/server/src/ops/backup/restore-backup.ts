import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addSignedLines, readSigningKey } from '../../audit/chain/head-file.ts';
import { readAllHeads, signedPlacesOf } from '../../audit/chain/keep-heads.ts';
import type { Config } from '../../platform/config.ts';
import { hasClinics, listTables, lookAtClinic, putRows } from '../../platform/copy-rows.ts';
import type { Database } from '../../platform/database.ts';
import { migrate, readMigrations } from '../../platform/migrate.ts';
import { type BackupManifest, filesBelow, hashOfFile, MANIFEST } from './write-backup.ts';

/** Reads a backup and answers its list; throws with the first file that is not as it was written. */
function readBackup(directory: string): BackupManifest {
  const path = join(directory, MANIFEST);
  if (!existsSync(path)) throw new Error(`${directory} holds no backup: ${MANIFEST} is missing.`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as BackupManifest;
  if (manifest.format !== 'afterneedle-backup-1')
    throw new Error('This backup has a format of another version.');
  for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
    const file = join(directory, name);
    if (!existsSync(file)) throw new Error(`The backup lacks ${name}.`);
    if (statSync(file).size !== bytes || hashOfFile(file) !== sha256)
      throw new Error(`${name} is not as the backup wrote it.`);
  }
  return manifest;
}

/**
 * Puts a backup back into an empty database and an empty directory, and signs that it was meant. Files that say what
 * was erased, and heads that were signed, stay when they are there: they may be newer than the backup.
 */
export async function restoreBackup(
  options: { readonly database: Database; readonly config: Config; readonly now: () => number },
  directory: string,
): Promise<BackupManifest> {
  const { database, config } = options;
  const manifest = readBackup(directory);
  if (await hasClinics(database))
    throw new Error('The database is not empty: it holds clinics. Restore into a new one.');
  const photos = join(config.dataDirectory, 'photos');
  if (filesBelow(photos).length > 0) throw new Error(`${photos} is not empty. Restore into a new directory.`);
  const known = readMigrations().filter(({ name }) => manifest.migrations.includes(name));
  if (known.length !== manifest.migrations.length) throw new Error('The backup was made by a newer version.');
  await migrate(database, known);
  await database.kysely.transaction().execute(async (trx) => {
    for (const table of await listTables(trx))
      for (const owner of table.belongsToClinic ? manifest.clinics : ['server']) {
        const name = join('rows', `${owner}.${table.name.replaceAll('"', '')}.ndjson`);
        if (manifest.files[name] === undefined) continue;
        await lookAtClinic(trx, table.belongsToClinic ? owner : '');
        await putRows(trx, table, readFileSync(join(directory, name), 'utf8').split('\n').slice(0, -1));
      }
  });
  for (const name of Object.keys(manifest.files).filter((each) => each.startsWith(`photos`))) {
    const target = join(config.dataDirectory, name);
    mkdirSync(join(target, '..'), { recursive: true, mode: 0o700 });
    copyFileSync(join(directory, name), target);
  }
  const places = signedPlacesOf(config);
  for (const [name, path] of Object.entries(places)) {
    const kept = join(directory, `signed-${name}`);
    if (!existsSync(kept) || existsSync(path)) continue;
    mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
    copyFileSync(kept, path);
  }
  const says = await readAllHeads(database);
  const at = new Date(options.now()).toISOString();
  await addSignedLines(places.heads, readSigningKey(places.key), [{ kind: 'restored', at, says }]);
  return manifest;
}
