import { getMigrations } from 'better-auth/db/migration';
import { magicLink } from 'better-auth/plugins';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MigrationMismatch, migrate, readMigrations } from '../src/platform/migrate.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
  await migrate(opened.database);
});
afterAll(() => opened.drop());

describe('the migrations', () => {
  test('run once, however often and however many servers start', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => migrate(opened.database)));
    expect(runs).toEqual([[], [], []]);
  });

  test('are forward only: a changed one and one from a newer version are refused', async () => {
    const known = readMigrations();
    const changed = known.map((each, index) => (index === 0 ? { ...each, hash: 'f'.repeat(64) } : each));
    await expect(migrate(opened.database, changed)).rejects.toThrow(MigrationMismatch);
    await expect(migrate(opened.database, known.slice(0, 1))).rejects.toThrow(/newer version/);
  });

  test('that fail leave nothing of themselves', async () => {
    const broken = {
      name: '9999-broken',
      script: 'create table half (x int); select no_such_function();',
      hash: 'a',
    };
    await expect(migrate(opened.database, [...readMigrations(), broken])).rejects.toThrow(/no_such_function/);
    await opened.database.runScript('create table half (x int); drop table half;');
    expect(await migrate(opened.database)).toEqual([]);
  });

  test('leave better-auth nothing to add', async () => {
    const plan = await getMigrations({
      database: { db: opened.database.kysely, type: 'postgres', schemaName: 'auth' },
      secret: 'not used for signing anything here, only to describe tables',
      logger: { disabled: true },
      plugins: [magicLink({ sendMagicLink: () => {} })],
    });
    expect(plan.toBeCreated).toEqual([]);
    expect(plan.toBeAdded).toEqual([]);
  });
});
