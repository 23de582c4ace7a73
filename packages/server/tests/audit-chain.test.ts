import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_HASH, readHead } from '../src/audit/chain/queries.ts';
import { type ChainFinding, type KeptHeads, verifyChain } from '../src/audit/chain/verify-chain.ts';
import { type ClinicTransaction, inClinic } from '../src/platform/database.ts';
import { readAudit } from './queries.ts';
import {
  drawNumbers,
  NEEDS_HEADS,
  spoilChain,
  TAMPERINGS,
  takeOwner,
  writeWholeAnew,
} from './spoil-chain.ts';
import {
  addClinic,
  sendCheckIn,
  signIn,
  startTestServer,
  type TestClinic,
  type TestServer,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
  const cookie = await signIn(server, clinic.email);
  for (let n = 0; n < 12; n += 1) {
    const { id } = await sendCheckIn(server, clinic);
    await server.app.inject({ url: `/api/v1/inbox/${id}`, headers: { cookie } });
  }
});
afterAll(() => server.stop());

const verify = (of: TestClinic, kept?: KeptHeads) =>
  inClinic(server.database, of.clinicId, (trx) => verifyChain(trx, of.clinicId, kept));

describe('the audit chain of a clinic', () => {
  test('is whole when nobody touched it, and each event carries the hash of the one before', async () => {
    const trail = await readAudit(server, clinic.clinicId);
    expect(trail.length).toBeGreaterThan(24);
    expect(trail.map(({ seq }) => seq)).toEqual(trail.map((_, n) => n + 1));
    const walked = await verify(clinic);
    expect(walked).toMatchObject({ entries: trail.length, findings: [], hash: trail.at(-1)?.hash });
    expect(new Set(trail.map(({ hash }) => hash)).size).toBe(trail.length);
  });

  test('of a new clinic is empty and whole', async () => {
    const fresh = await addClinic(server);
    expect(await verify(fresh)).toEqual({ entries: 0, hash: FIRST_HASH, findings: [] });
  });

  test('stays one line when many write at the same moment', async () => {
    const busy = await addClinic(server);
    await Promise.all(Array.from({ length: 60 }, () => sendCheckIn(server, busy)));
    expect(await verify(busy)).toMatchObject({ entries: 60, findings: [] });
  }, 60_000);
});

/** Tampers inside a transaction that is never kept, and answers what a walk finds then. */
async function spoiled(
  spoil: (trx: ClinicTransaction) => Promise<void>,
  kept: KeptHeads,
): Promise<readonly ChainFinding[]> {
  let findings: readonly ChainFinding[] = [];
  const undone = new Error('undone');
  const work = inClinic(server.database, clinic.clinicId, async (trx) => {
    await takeOwner(trx);
    await spoil(trx);
    findings = (await verifyChain(trx, clinic.clinicId, kept)).findings;
    throw undone;
  });
  await expect(work).rejects.toBe(undone);
  return findings;
}

describe('whoever owns the database and tampers', () => {
  test('is found in 1,000 of 1,000 tries, and in none where nothing was changed', async () => {
    const trail = await readAudit(server, clinic.clinicId);
    const kept: KeptHeads = new Map([
      [10, trail[9]?.hash ?? ''],
      [trail.length, trail.at(-1)?.hash ?? ''],
    ]);
    const draw = drawNumbers(20_261_122);
    const missed: string[] = [];
    const tried = new Map<string, number>();
    for (let n = 0; n < 1_000; n += 1) {
      const kind = TAMPERINGS[n % TAMPERINGS.length] ?? 'edit';
      const spoil = spoilChain(kind, clinic.clinicId, trail, draw);
      const heads: KeptHeads = NEEDS_HEADS.has(kind) ? kept : new Map();
      if ((await spoiled(spoil.run, heads)).length === 0) missed.push(spoil.said);
      tried.set(kind, (tried.get(kind) ?? 0) + 1);
      if (n % 10 === 0) expect(await spoiled(async () => {}, kept)).toEqual([]);
    }
    expect(missed).toEqual([]);
    expect([...tried.keys()].toSorted()).toEqual([...TAMPERINGS].toSorted());
    expect(await verify(clinic, kept)).toMatchObject({ findings: [] });
  }, 300_000);

  test('is found by the heads kept elsewhere alone when the whole chain was written anew or its end cut neatly', async () => {
    const trail = await readAudit(server, clinic.clinicId);
    const whole = (trx: ClinicTransaction) => writeWholeAnew(trx, clinic.clinicId, { from: 1 });
    expect(await spoiled(whole, new Map())).toEqual([]);
    const kept: KeptHeads = new Map([[trail.length, trail.at(-1)?.hash ?? '']]);
    expect((await spoiled(whole, kept)).map(({ kind }) => kind)).toContain('written-anew');
    const cut = async (trx: ClinicTransaction): Promise<void> => {
      await sql`delete from audit_events where seq > 20`.execute(trx);
      await sql`update audit_heads set seq = 20, hash = ${trail[19]?.hash ?? ''}`.execute(trx);
      expect(await readHead(trx, clinic.clinicId)).toMatchObject({ seq: 20 });
    };
    expect(await spoiled(cut, new Map())).toEqual([]);
    expect((await spoiled(cut, kept)).map(({ kind }) => kind)).toEqual(['tail-cut']);
  });
});
