import { join } from 'node:path';
import type { Config } from './config.ts';
import { openPglite, type PgliteDatabase } from './pglite.ts';
import { openPostgres, type PostgresDatabase } from './postgres.ts';

/** Where PGlite lies inside the data directory. */
function pgliteDirectoryOf(dataDirectory: string): string {
  return join(dataDirectory, 'pglite');
}

/** Opens the database this server was told to use: PostgreSQL by DATABASE_URL, else the embedded one. */
export function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDirectory'>,
  onConnectionError: (error: Error) => void,
): Promise<PgliteDatabase | PostgresDatabase> {
  return config.databaseUrl === undefined
    ? openPglite(pgliteDirectoryOf(config.dataDirectory))
    : openPostgres(config.databaseUrl, { onConnectionError });
}
