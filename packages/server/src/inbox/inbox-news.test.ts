import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addClinic, sendCheckIn, startTestServer, type TestServer } from '../../tests/test-server.ts';
import { createInboxNews, type InboxNews } from './inbox-news.ts';

const LOOK_MS = 50;
let server: TestServer;
let news: InboxNews;
const changed: string[] = [];
beforeAll(async () => {
  server = await startTestServer();
  news = createInboxNews({
    services: server.services,
    everyMs: LOOK_MS,
    onChange: (clinicId) => changed.push(clinicId),
    onError: () => {},
  });
});
afterAll(async () => {
  news.stop();
  await server.stop();
});

async function waitUntil(isSo: () => boolean, mostMs: number): Promise<number> {
  const from = performance.now();
  while (!isSo() && performance.now() - from < mostMs) await wait(10);
  return performance.now() - from;
}

const emergency = () =>
  ({ level: 'emergency', certified: false, knowledge: server.services.triage.knowledge }) as const;

test('whoever comes is told at the first look, and then again when something changed, not before', async () => {
  const clinic = await addClinic(server);
  let told = 0;
  const stop = news.listen(clinic.clinicId, () => {
    told += 1;
  });
  await waitUntil(() => told > 0, 2_000);
  expect(told).toBe(1);
  await wait(10 * LOOK_MS);
  expect(told).toBe(1);
  await sendCheckIn(server, clinic);
  await waitUntil(() => told > 1, 6_000);
  expect(told).toBe(2);
  expect(changed).toContain(clinic.clinicId);
  stop();
});

test('under a run of changes it is told at most every 3 seconds, but an emergency is told at the next look', async () => {
  const clinic = await addClinic(server);
  let told = 0;
  const stop = news.listen(clinic.clinicId, () => {
    told += 1;
  });
  await waitUntil(() => told > 0, 2_000);
  await sendCheckIn(server, clinic);
  await waitUntil(() => told > 1, 6_000);
  // The pause has just begun: what is no emergency waits for its end.
  await sendCheckIn(server, clinic);
  await wait(10 * LOOK_MS);
  expect(told).toBe(2);
  await sendCheckIn(server, clinic, { result: emergency() });
  expect(await waitUntil(() => told > 2, 6_000)).toBeLessThan(1_500);
  stop();
});

test('another clinic hears nothing, and whoever stopped listening hears nothing more', async () => {
  const [one, other] = [await addClinic(server), await addClinic(server)];
  let ofOne = 0;
  let ofOther = 0;
  const stopOne = news.listen(one.clinicId, () => {
    ofOne += 1;
  });
  const stopOther = news.listen(other.clinicId, () => {
    ofOther += 1;
  });
  await waitUntil(() => ofOne > 0 && ofOther > 0, 2_000);
  stopOne();
  await sendCheckIn(server, one, { result: emergency() });
  await wait(20 * LOOK_MS);
  expect([ofOne, ofOther]).toEqual([1, 1]);
  stopOther();
});
