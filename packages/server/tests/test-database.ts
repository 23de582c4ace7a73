import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { createServices } from '../src/create-services.ts';
import { type Config, readConfig, readProcessConfig } from '../src/platform/config.ts';
import { readMigrations } from '../src/platform/migrate.ts';
import { type PgliteDatabase, wrapPglite } from '../src/platform/pglite.ts';
import { openPostgres, type PostgresDatabase } from '../src/platform/postgres.ts';

/** A database of its own for one test file, and how to be rid of it. */
export interface TestDatabase {
  readonly database: PgliteDatabase | PostgresDatabase;
  readonly drop: () => Promise<void>;
}

/** The settings of a test server: nothing from the environment but which database. */
export function testConfig(overrides: Partial<Config> = {}): Config {
  const read = readConfig({});
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return {
    ...read.config,
    logLevel: 'silent',
    dataDirectory: join(tmpdir(), `afterneedle-test-${randomBytes(6).toString('hex')}`),
    checkInsPerHour: 100_000,
    answersPerHour: 100_000,
    photosPerHour: 100_000,
    ...overrides,
  };
}

/** The PostgreSQL these tests run on, or nothing for PGlite. */
export function testDatabaseUrl(): string | undefined {
  const read = readProcessConfig();
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config.databaseUrl;
}

const SERVICE_OPTIONS = { publicUrl: 'http://127.0.0.1:3000', onError: () => {} };

/** A database that has been through its first start, kept between runs: a fresh one takes seconds. */
async function readSnapshot(): Promise<Blob> {
  const key = createHash('sha256');
  for (const migration of readMigrations()) key.update(migration.hash);
  const file = join(tmpdir(), `afterneedle-test-${key.digest('hex').slice(0, 16)}.tar`);
  if (!existsSync(file)) {
    const database = await wrapPglite(await PGlite.create());
    const services = await createServices(testConfig(), database, SERVICE_OPTIONS);
    await services.jobs.stop();
    const dump = await database.pglite.dumpDataDir('none');
    await database.close();
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, Buffer.from(await dump.arrayBuffer()), { mode: 0o600 });
    renameSync(draft, file);
  }
  return new Blob([readFileSync(file)]);
}

/** A database that the server itself tidies at this moment cannot be dropped by an ordinary login: once more, then. */
async function dropDatabase(client: Client, name: string, triesLeft = 20): Promise<void> {
  try {
    await client.query(`drop database ${name} with (force)`);
  } catch (error) {
    if (triesLeft === 0) throw error;
    await wait(250);
    await dropDatabase(client, name, triesLeft - 1);
  }
}

async function openOnPostgres(url: string): Promise<TestDatabase> {
  const name = `afterneedle_test_${randomBytes(6).toString('hex')}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  const database = await openPostgres(own.href, { onConnectionError: () => {}, poolSize: 8 });
  return {
    database,
    drop: async () => {
      await database.close();
      await dropDatabase(client, name);
      await client.end();
    },
  };
}

/** Opens a database that has not been through any migration. */
export async function openEmptyDatabase(): Promise<TestDatabase> {
  const url = testDatabaseUrl();
  if (url !== undefined) return await openOnPostgres(url);
  const database = await wrapPglite(await PGlite.create());
  return { database, drop: () => database.close() };
}

/** Opens a database for one test file: PGlite, or PostgreSQL when DATABASE_URL is set. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const url = testDatabaseUrl();
  if (url !== undefined) return await openOnPostgres(url);
  const database = await wrapPglite(await PGlite.create({ loadDataDir: await readSnapshot() }));
  return { database, drop: () => database.close() };
}
