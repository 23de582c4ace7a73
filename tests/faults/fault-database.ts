import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** A place for records of its own, and how to be rid of it. */
export interface FaultDatabase {
  readonly dataDirectory: string;
  readonly databaseUrl: string | undefined;
  readonly drop: () => Promise<void>;
}

/** Makes an empty place: a PGlite directory, or a new database on the PostgreSQL given. */
export async function makeFaultDatabase(postgresUrl: string | undefined): Promise<FaultDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'afterneedle-faults-'));
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  const dataDirectory = join(folder, 'data');
  if (postgresUrl === undefined) {
    return { dataDirectory, databaseUrl: undefined, drop: async () => removeFolder() };
  }
  const name = `afterneedle_faults_${randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: postgresUrl });
  await client.connect();
  await client.query(`create database ${name}`);
  const own = new URL(postgresUrl);
  own.pathname = `/${name}`;
  return {
    dataDirectory,
    databaseUrl: own.href,
    drop: async () => {
      await client.query(`drop database ${name} with (force)`);
      await client.end();
      removeFolder();
    },
  };
}
