import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addSignedLines, readSigningKey } from '../src/audit/chain/head-file.ts';
import { readAllHeads } from '../src/audit/chain/keep-heads.ts';
import { verifyAll } from '../src/audit/chain/verify-all.ts';
import { inClinic } from '../src/platform/database.ts';
import { takeOwner } from './spoil-chain.ts';
import { addClinic, sendCheckIn, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
});
afterAll(() => server.stop());

const verify = () => {
  const { database, signedPlaces: places, now } = server.services;
  return verifyAll({ database, places, now });
};
const kindsFound = async (): Promise<readonly string[]> =>
  (await verify()).clinics.flatMap(({ findings }) => findings.map(({ kind }) => kind));

test('the ends of the chains are signed outside the database, each once, and a whole server passes', async () => {
  await sendCheckIn(server, clinic);
  expect(await server.services.headKeeper.keep()).toBe(1);
  expect(await server.services.headKeeper.keep()).toBe(0);
  for (let n = 0; n < 3; n += 1) await sendCheckIn(server, clinic);
  expect(await server.services.headKeeper.keep()).toBe(1);
  const verified = await verify();
  expect(verified).toMatchObject({ isWhole: true, brokenLines: [], gone: [] });
  expect(verified.clinics.find(({ clinicId }) => clinicId === clinic.clinicId)).toMatchObject({
    headsKept: 2,
  });
});

test('a changed, forged or removed line of the file is found; half a line from a kill spoils nothing after it', async () => {
  const { heads, key } = server.services.signedPlaces;
  const whole = readFileSync(heads, 'utf8');
  const [first = '', second = ''] = whole.split('\n');
  for (const [spoilt, broken] of [
    [whole.replace('"seq":1', '"seq":2'), [1, 2]],
    [`${second}\n`, [1]],
    [whole.replace(/"signature":"..../, '"signature":"AAAA'), [1, 2]],
    [`${first}\nnonsense\n${second}\n`, [2, 3]],
  ] as const) {
    writeFileSync(heads, spoilt);
    expect((await verify()).brokenLines).toEqual(broken);
    expect((await verify()).isWhole).toBe(false);
  }
  writeFileSync(heads, whole);
  appendFileSync(heads, '{"kind":"he');
  expect((await verify()).brokenLines).toEqual([]);
  await addSignedLines(heads, readSigningKey(key), [
    { kind: 'head', at: 'now', says: { clinic: clinic.clinicId, seq: 1, hash: JSON.parse(first).says.hash } },
  ]);
  expect((await verify()).brokenLines).toEqual([3]);
  writeFileSync(heads, whole);
});

test('a tail cut after it was signed is found, until a restore says that it was meant', async () => {
  const { database, signedPlaces: places } = server.services;
  await inClinic(database, clinic.clinicId, async (trx) => {
    await takeOwner(trx);
    await sql`delete from audit_events where clinic_id = ${clinic.clinicId} and seq > 2`.execute(trx);
    await sql`update audit_heads set seq = 2, hash = (select hash from audit_events where clinic_id = ${clinic.clinicId} and seq = 2)
      where clinic_id = ${clinic.clinicId}`.execute(trx);
  });
  expect(await kindsFound()).toEqual(['tail-cut']);
  const says = await readAllHeads(database);
  await addSignedLines(places.heads, readSigningKey(places.key), [
    { kind: 'restored', at: '2026-11-22T00:00:00Z', says },
  ]);
  expect(await kindsFound()).toEqual([]);
  expect(await verify()).toMatchObject({ isWhole: true, restoredAt: '2026-11-22T00:00:00Z' });
});
