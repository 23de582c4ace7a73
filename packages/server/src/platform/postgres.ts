import { Kysely, PostgresDialect, sql } from 'kysely';
import { Client, Pool, type PoolClient } from 'pg';
import { BOOTSTRAP_ROLES, createInScope, type Database, LOGIN_ROLES, SERVER_ROLE } from './database.ts';
import type { Tables } from './tables.ts';

/** PostgreSQL on its own server, for real records. */
export interface PostgresDatabase extends Database {
  readonly kind: 'postgres';
  readonly url: string;
  /** What a further connection must be told at its start so that it too steps down; empty for an ordinary login. */
  readonly startOptions: string | undefined;
}

/** The PostgreSQL server is older than this program can use. */
class PostgresTooOld extends Error {
  constructor(version: string) {
    super(`DATABASE_URL points at PostgreSQL ${version}; version 15 or newer is needed.`);
    this.name = 'PostgresTooOld';
  }
}

interface Login {
  readonly version: number;
  readonly versionText: string;
  readonly mayBypass: boolean;
}

async function lookAtLogin(client: Client): Promise<Login> {
  const answer = await client.query<{ version: string; text: string; bypass: boolean }>(
    `select current_setting('server_version_num') as version, current_setting('server_version') as text,
       (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as bypass`,
  );
  const row = answer.rows[0];
  if (row === undefined) throw new Error('PostgreSQL did not say its version.');
  return { version: Number(row.version), versionText: row.text, mayBypass: row.bypass };
}

/** Connects to PostgreSQL 15 or newer; a superuser login steps down on every connection. */
export async function openPostgres(
  url: string,
  options: { readonly onConnectionError: (error: Error) => void; readonly poolSize?: number },
): Promise<PostgresDatabase> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', options.onConnectionError);
  await client.connect();
  let login: Login;
  try {
    login = await lookAtLogin(client);
    if (login.version < 150_000) throw new PostgresTooOld(login.versionText);
    if (login.mayBypass) await client.query(BOOTSTRAP_ROLES);
    else if (login.version >= 160_000) await client.query(LOGIN_ROLES);
  } finally {
    await client.end();
  }
  const startOptions = login.mayBypass ? `-c role=${SERVER_ROLE}` : undefined;
  const pool = new Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    ...(startOptions === undefined ? {} : { options: startOptions }),
  });
  pool.on('error', options.onConnectionError);
  pool.on('connect', (connected: PoolClient) => {
    connected.on('error', options.onConnectionError);
  });
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'postgres',
    url,
    startOptions,
    kysely,
    inScope: createInScope(kysely, { takesAhead: true }),
    runScript: async (script) => {
      const connection = await pool.connect();
      try {
        // Without parameters the driver sends the whole script at once.
        await connection.query(script);
      } catch (error) {
        await connection.query('rollback');
        throw error;
      } finally {
        connection.release();
      }
    },
    isReady: async () => {
      await sql`select 1`.execute(kysely);
      return true;
    },
    close: () => kysely.destroy(),
  };
}
