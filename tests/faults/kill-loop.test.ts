import { readProcessConfig } from '@afterneedle/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FaultDatabase, makeFaultDatabase } from './fault-database.ts';
import { databaseKillRounds, type KillReport, killRounds } from './kill-rounds.ts';
import { findPostgresPrograms, makePostgresCluster } from './postgres-cluster.ts';
import { DidNotStart, FAULTY_SERVER, startServer } from './server-process.ts';

const read = readProcessConfig();
const databaseUrl = read.ok ? read.config.databaseUrl : undefined;
/** Every round starts a server, which takes its time on a busy computer. */
const LIMIT_MS = 300_000;

let place: FaultDatabase;
beforeEach(async () => {
  place = await makeFaultDatabase(databaseUrl);
});
afterEach(() => place.drop());

/** A tenth of what the soak does. */
const ROUNDS = 10;
const DATABASE_ROUNDS = 5;

describe('kill -9 of the server right after an acknowledgement', { timeout: LIMIT_MS }, () => {
  test('loses check-ins of a server that answers before it commits: the loop would notice', async () => {
    const report = await killRounds({ rounds: 2, ...place, file: FAULTY_SERVER });
    expect(report.lost).toBeGreaterThan(0);
  });

  test('loses and doubles nothing of the real one', async () => {
    const report = await killRounds({ rounds: ROUNDS, ...place });
    expect(report).toMatchObject({ rounds: ROUNDS, lost: 0, doubled: 0, deadLinks: 0 });
    expect(report.acknowledged).toBeGreaterThan(ROUNDS);
  });
});

/** Needs a PostgreSQL that may be killed; whoever names a database has one, so nothing is left out quietly. */
function describeKilledPostgres(): void {
  describe('kill -9 of PostgreSQL right after an acknowledgement', { timeout: LIMIT_MS }, () => {
    async function killed(rounds: number, settings: Readonly<Record<string, string>>): Promise<KillReport> {
      const programs = findPostgresPrograms();
      if (programs === undefined) throw new Error('The programs of PostgreSQL are not on this computer.');
      const cluster = await makePostgresCluster(programs, settings);
      try {
        return await databaseKillRounds({ rounds, dataDirectory: place.dataDirectory, cluster });
      } finally {
        await cluster.drop();
      }
    }

    test('loses check-ins where a commit does not wait for the disk: the loop would notice', async () => {
      const report = await killed(5, { synchronous_commit: 'off' });
      expect(report.lost).toBeGreaterThan(0);
    });

    test('loses and doubles nothing as PostgreSQL is shipped, and the server finds it again', async () => {
      const report = await killed(DATABASE_ROUNDS, {});
      expect(report).toMatchObject({ rounds: DATABASE_ROUNDS, lost: 0, doubled: 0, deadLinks: 0 });
      expect(report.acknowledged).toBeGreaterThan(DATABASE_ROUNDS);
    });
  });
}
if (databaseUrl !== undefined) describeKilledPostgres();

describe('a second start', { timeout: LIMIT_MS }, () => {
  test('on the same PGlite directory is refused plainly, and after a proper stop it works', async () => {
    const where = { dataDirectory: place.dataDirectory, databaseUrl: undefined };
    const first = await startServer(where);
    const second = await startServer(where).catch((error: unknown) => error);
    expect(second).toBeInstanceOf(DidNotStart);
    expect((second as DidNotStart).exitCode).toBe(1);
    expect((second as DidNotStart).said).toMatch(/is in use by another Afterneedle server \(process \d+\)/);
    expect((await fetch(`${first.origin}/readyz`)).status).toBe(200);
    expect(await first.stop()).toBe(0);
    const third = await startServer(where);
    expect(third.signInToken).toBeUndefined();
    expect(await third.stop()).toBe(0);
  });
});
