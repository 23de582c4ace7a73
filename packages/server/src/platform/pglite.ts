import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { BOOTSTRAP_ROLES, createInScope, type Database, SERVER_ROLE } from './database.ts';
import { lockDirectory } from './pglite-lock.ts';
import type { Tables } from './tables.ts';

/** The embedded database: the same PostgreSQL in this process, for evaluation. */
export interface PgliteDatabase extends Database {
  readonly kind: 'pglite';
  readonly pglite: PGlite;
}

/** Wraps an open PGlite: it connects as superuser, so the whole session steps down at once. */
export async function wrapPglite(pglite: PGlite, letGo: () => void = () => {}): Promise<PgliteDatabase> {
  await pglite.exec(`${BOOTSTRAP_ROLES} set role ${SERVER_ROLE};`);
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  return {
    kind: 'pglite',
    pglite,
    kysely,
    inScope: createInScope(kysely, { takesAhead: false }),
    runScript: async (script) => {
      try {
        await pglite.exec(script);
      } catch (error) {
        await pglite.exec('rollback');
        throw error;
      }
    },
    isReady: async () => {
      await pglite.query('select 1');
      return true;
    },
    close: async () => {
      await kysely.destroy();
      if (!pglite.closed) await pglite.close();
      letGo();
    },
  };
}

/** Opens the embedded database in a directory only this process and this user may enter. */
export async function openPglite(directory: string): Promise<PgliteDatabase> {
  // PGlite writes its files with mode 0666; the mask comes first, so that the directory is ours from the start.
  process.umask(0o077);
  mkdirSync(dirname(directory), { recursive: true, mode: 0o700 });
  const letGo = lockDirectory(directory);
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    chmodSync(directory, 0o700);
    return await wrapPglite(await PGlite.create(directory), letGo);
  } catch (error) {
    letGo();
    throw error;
  }
}
