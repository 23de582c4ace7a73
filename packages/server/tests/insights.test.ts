import type { Insights, ProblemDocument } from '@afterneedle/contract';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { confirmAt, fileAt } from './complication-world.ts';
import { addDeviceAt, addPersonAt, addTreatmentAt, askAt } from './people-world.ts';
import { addClinic, sendCheckIn, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
});
afterAll(() => server.stop());

const place = () => ({ server, clinic });
const read = (query: string) => askAt(place(), 'GET', `/insights${query}`);

test('counts treatments and confirmed files, times by level and week, and what closed check-ins came to', async () => {
  const device = await addDeviceAt(place(), { name: '=Pen' });
  const person = await addPersonAt(place());
  const made = { deviceId: device.id };
  const first = await addTreatmentAt(place(), person.id, made);
  const second = await addTreatmentAt(place(), person.id, made);
  const third = await addTreatmentAt(place(), person.id, made);
  await confirmAt(place(), { treatmentId: first.id });
  await fileAt(place(), { treatmentId: second.id });
  await confirmAt(place(), { treatmentId: third.id }, { causality: 'unlikely' });
  const { id } = await sendCheckIn(server, clinic);
  await sendCheckIn(server, clinic);
  server.clock.now += 12 * 60_000;
  await askAt(place(), 'GET', `/inbox/${id}`);
  await askAt(place(), 'POST', `/check-ins/${id}/close`, { outcome: 'advised' });
  const query = '?from=2026-11-01&until=2026-11-30';
  const insights = (await read(query)).json<Insights>();
  expect(insights.all).toEqual({ name: 'All treatments', treatments: 3, withComplication: 1, rate: null });
  expect(insights.rates.device).toMatchObject([{ name: '=Pen', treatments: 3, withComplication: 1 }]);
  expect(insights.rates.depth).toMatchObject([{ name: 'over 1 to 1.5 mm', treatments: 3 }]);
  expect(insights.waitsByLevel).toHaveLength(1);
  expect(insights.waitsByLevel[0]).toMatchObject({
    checkIns: 2,
    toSeen: { median: 12, p90: 12, count: 1 },
    toAcknowledged: null,
  });
  expect(insights.volumes).toEqual([{ week: '2026-11-16', treatments: 3, checkIns: 2 }]);
  expect(insights.outcomes).toMatchObject([{ outcome: 'advised', checkIns: 1 }]);
  const csv = await askAt(place(), 'GET', `/insights.csv${query}`);
  expect(csv.body).toContain(`"device","'=Pen","Treatments with a complication",1,,,3`);
  expect((await read('?from=2026-12-01&until=2026-12-02')).json<Insights>().all.treatments).toBe(0);
});

test('refuses days the wrong way round', async () => {
  const answer = await read('?from=2026-11-02&until=2026-11-01');
  expect(answer.json<ProblemDocument>().problems[0]).toMatchObject({
    path: '/query/until',
    code: 'out-of-range',
  });
});
