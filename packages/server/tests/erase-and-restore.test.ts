import { randomUUID } from 'node:crypto';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAll } from '../src/audit/chain/verify-all.ts';
import { createServices } from '../src/create-services.ts';
import { erase } from '../src/erasure/erase.ts';
import { restoreBackup } from '../src/ops/backup/restore-backup.ts';
import { filesBelow, writeBackup } from '../src/ops/backup/write-backup.ts';
import { everyText } from './every-text.ts';
import { sendSomePhoto } from './send-photo.ts';
import { openTestDatabase, testConfig } from './test-database.ts';
import {
  addClinic,
  sendCheckIn,
  startTestServer,
  type TestClinic,
  type TestServer,
  tokenOf,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
const planted = Array.from({ length: 10 }, (_, n) => `Planted${n} ${randomUUID()}`);
let backup: string;
let erasedId: string;
let keptId: string;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
  const sent = [];
  for (const name of planted) sent.push(await sendCheckIn(server, clinic, { name, message: name }));
  const [first, second] = sent;
  if (first === undefined || second === undefined) throw new Error('nothing was sent');
  erasedId = first.id;
  token = tokenOf(first);
  keptId = second.id;
  await sendSomePhoto(server, first);
  await sendSomePhoto(server, second);
  await server.services.headKeeper.keep();
  backup = join(server.services.config.dataDirectory, 'backup');
  await writeBackup(server.services, backup);
});
afterAll(() => server.stop());

const photosOf = (dataDirectory: string, checkInId: string): readonly string[] =>
  filesBelow(join(dataDirectory, 'photos', clinic.clinicId, checkInId));

/** Starts a second server on what was restored. */
async function startRestored(config: TestServer['services']['config']) {
  const opened = await openTestDatabase();
  await restoreBackup({ database: opened.database, config, now: () => server.clock.now }, backup);
  const started = await createServices(config, opened.database, {
    publicUrl: 'http://127.0.0.1:3000',
    onError: () => {},
    now: () => server.clock.now,
  });
  const restored: TestServer = { ...server, services: started, database: opened.database };
  return {
    restored,
    stop: async () => {
      await started.jobs.stop();
      await opened.drop();
    },
  };
}

test('a backup put back holds the same rows, photos and an audit chain that fits', async () => {
  const config = testConfig();
  const { restored, stop } = await startRestored(config);
  expect(await everyText(restored, [clinic.clinicId])).toContain(planted[0]);
  for (const id of [erasedId, keptId]) {
    expect(photosOf(config.dataDirectory, id)).toHaveLength(1);
    expect(photosOf(config.dataDirectory, id)).toEqual(photosOf(server.services.config.dataDirectory, id));
  }
  const again = join(config.dataDirectory, 'again');
  const second = await writeBackup({ ...restored.services, config }, again);
  const first = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')) as typeof second;
  const rowFiles = (of: typeof second) =>
    Object.entries(of.files).filter(([name]) => name.startsWith('rows/') && !name.includes('platform.'));
  expect(second.rows).toEqual(first.rows);
  expect(rowFiles(second)).toEqual(rowFiles(first));
  const { signedPlaces: places, now } = restored.services;
  expect(await verifyAll({ database: restored.database, places, now })).toMatchObject({ isWhole: true });
  await stop();
}, 120_000);

test('a restore refuses what was changed, what is not empty, and what is no backup', async () => {
  const again = { ...server.services, config: testConfig() };
  await expect(restoreBackup(again, backup)).rejects.toThrow(/not empty/);
  const { database, drop } = await openTestDatabase();
  await expect(restoreBackup({ ...again, database }, join(backup, 'photos'))).rejects.toThrow(
    /holds no backup/,
  );
  const { config } = server.services;
  await expect(restoreBackup({ ...again, database, config }, backup)).rejects.toThrow(/photos is not empty/);
  const spoilt = join(config.dataDirectory, 'spoilt');
  await writeBackup(server.services, spoilt);
  const name = filesBelow(join(spoilt, 'rows'))[0] ?? '';
  appendFileSync(join(spoilt, 'rows', name), '{}\n');
  await expect(restoreBackup({ ...again, database }, spoilt)).rejects.toThrow(
    new RegExp(name.replaceAll('.', '\\.')),
  );
  await drop();
}, 120_000);

test('what is erased is gone from every table and every file, and a restored backup does not bring it back', async () => {
  const { config } = server.services;
  expect(
    await erase(server.services, clinic.clinicId, { table: 'check_ins', id: randomUUID() }),
  ).toBeUndefined();
  const erased = await erase(server.services, clinic.clinicId, { table: 'check_ins', id: erasedId });
  expect(erased?.checkInIds).toEqual([erasedId]);
  const hits = async (of: TestServer): Promise<number> =>
    (await everyText(of, [clinic.clinicId])).split(planted[0] ?? '').length - 1;
  expect(await hits(server)).toBe(0);
  expect(await everyText(server, [clinic.clinicId])).toContain(planted[1]);
  expect(photosOf(config.dataDirectory, erasedId)).toEqual([]);
  expect(photosOf(config.dataDirectory, keptId)).toHaveLength(1);
  const authorization = `Bearer ${token}`;
  const url = `/api/v1/check-ins/${erasedId}`;
  expect((await server.app.inject({ url, headers: { authorization } })).statusCode).toBe(404);

  // The list of what was erased lies beside the heads, outside the database and the backup.
  const elsewhere = testConfig({ auditHeads: server.services.signedPlaces.heads });
  expect(existsSync(server.services.signedPlaces.erasures)).toBe(true);
  mkdirSync(elsewhere.dataDirectory, { recursive: true });
  copyFileSync(server.services.signedPlaces.key, join(elsewhere.dataDirectory, 'audit-key.pem'));
  const { restored, stop } = await startRestored(elsewhere);
  expect(await hits(restored)).toBe(0);
  expect(await everyText(restored, [clinic.clinicId])).toContain(planted[1]);
  expect(photosOf(elsewhere.dataDirectory, erasedId)).toEqual([]);
  expect(photosOf(elsewhere.dataDirectory, keptId)).toHaveLength(1);
  const trail = await restored.database.inScope({ clinicId: clinic.clinicId }, (trx) =>
    trx.selectFrom('audit_events').select('check_in_id').where('check_in_id', '=', erasedId).execute(),
  );
  expect(trail.length).toBeGreaterThan(0);
  await stop();
}, 120_000);
