import { readProcessConfig } from '@afterneedle/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FaultDatabase, makeFaultDatabase } from './fault-database.ts';
import { killRounds } from './kill-rounds.ts';
import { DidNotStart, FAULTY_SERVER, startServer } from './server-process.ts';

const read = readProcessConfig();
const databaseUrl = read.ok ? read.config.databaseUrl : undefined;
const LIMIT_MS = 120_000;

let place: FaultDatabase;
beforeEach(async () => {
  place = await makeFaultDatabase(databaseUrl);
});
afterEach(() => place.drop());

describe('kill -9 right after an acknowledgement', { timeout: LIMIT_MS }, () => {
  test('loses check-ins of a server that answers before it commits: the loop would notice', async () => {
    const report = await killRounds({ rounds: 1, ...place, file: FAULTY_SERVER });
    expect(report.lost).toBeGreaterThan(0);
  });

  test('loses and doubles nothing of the real one', async () => {
    const report = await killRounds({ rounds: 5, ...place });
    expect(report).toMatchObject({ rounds: 5, lost: 0, doubled: 0, deadLinks: 0 });
    expect(report.acknowledged).toBeGreaterThan(5);
  });
});

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
