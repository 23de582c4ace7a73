import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import type { Database } from './database.ts';

interface Migration {
  readonly name: string;
  readonly script: string;
  readonly hash: string;
}

const MIGRATIONS_DIRECTORY = fileURLToPath(new URL('../../migrations', import.meta.url));

/** The migrations that come with this version, oldest first. */
export function readMigrations(directory: string = MIGRATIONS_DIRECTORY): readonly Migration[] {
  return readdirSync(directory)
    .filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const script = readFileSync(join(directory, file), 'utf8');
      return { name: file.slice(0, -4), script, hash: createHash('sha256').update(script).digest('hex') };
    });
}

/** The database holds a migration this version does not know, or knows differently. */
export class MigrationMismatch extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MigrationMismatch';
  }
}

const LEDGER = `
create schema if not exists platform;
create table if not exists platform.migrations (
  name text primary key,
  hash text not null,
  applied_at timestamptz not null default now()
);`;

function wrapped(migration: Migration): string {
  // One script is one transaction; a second server that starts at the same moment waits, then finds it done.
  return `begin;
select pg_advisory_xact_lock(727272, 1);
${migration.script}
insert into platform.migrations (name, hash) values ('${migration.name}', '${migration.hash}');
commit;`;
}

async function readApplied(database: Database): Promise<ReadonlyMap<string, string>> {
  const answer = await sql<{
    name: string;
    hash: string;
  }>`select name, hash from platform.migrations`.execute(database.kysely);
  return new Map(answer.rows.map((row) => [row.name, row.hash]));
}

/** The migrations a database has been through, oldest first. */
export async function readAppliedNames(database: Database): Promise<readonly string[]> {
  const ledger = await sql<{
    name: string | null;
  }>`select to_regclass('platform.migrations')::text as name`.execute(database.kysely);
  return ledger.rows[0]?.name == null ? [] : [...(await readApplied(database)).keys()].toSorted();
}

/** Brings the database forward to this version, and answers which migrations it ran. */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> {
  await database.runScript(`begin; select pg_advisory_xact_lock(727272, 0); ${LEDGER} commit;`);
  const ran: string[] = [];
  const known = new Set(migrations.map((migration) => migration.name));
  for (const name of (await readApplied(database)).keys()) {
    if (!known.has(name)) {
      throw new MigrationMismatch(`The database was made by a newer version: it holds migration ${name}.`);
    }
  }
  for (const migration of migrations) {
    const hash = (await readApplied(database)).get(migration.name);
    if (hash === migration.hash) continue;
    if (hash !== undefined) {
      throw new MigrationMismatch(`Migration ${migration.name} was changed after it ran.`);
    }
    try {
      await database.runScript(wrapped(migration));
      ran.push(migration.name);
    } catch (error) {
      // Another server may have run it while this one waited for the lock.
      if ((await readApplied(database)).get(migration.name) !== migration.hash) throw error;
    }
  }
  return ran;
}
