import type {
  ProblemDocument,
  RecallChoices,
  RecallList,
  RecallView,
  TraceView,
} from '@afterneedle/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { inClinic } from '../src/platform/database.ts';
import { confirmAt } from './complication-world.ts';
import { addDeviceAt, addPersonAt, addProductAt, addTreatmentAt, askAt } from './people-world.ts';
import { addClinic, sendCheckIn, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  clinic = await addClinic(server);
});
afterAll(() => server.stop());

const place = () => ({ server, clinic });
const trace = async (query: Record<string, string>) =>
  (await askAt(place(), 'GET', `/traces?${new URLSearchParams(query).toString()}`)).json<TraceView>();

async function threePeople() {
  const device = await addDeviceAt(place());
  const product = await addProductAt(place());
  const given = (batch: string) => ({
    productId: product.id,
    batch,
    expiresOn: null,
    givenAs: 'used' as const,
    allergyReason: null,
  });
  const one = await addPersonAt(place(), {
    givenName: '=cmd',
    phone: '+44 20 7946 0001',
    email: 'one@example.org',
  });
  const two = await addPersonAt(place(), { givenName: 'Two', phone: '+44 20 7946 0002' });
  const three = await addPersonAt(place(), { givenName: 'Three' });
  const at = (hours: number) => new Date(server.clock.now - hours * 3_600_000).toISOString();
  const base = { deviceId: device.id, cartridgeLot: 'A-1' };
  const first = await addTreatmentAt(place(), one.id, { ...base, products: [given('B-1')], endedAt: at(50) });
  await addTreatmentAt(place(), one.id, { ...base, products: [given('B-2')], endedAt: at(2) });
  await addTreatmentAt(place(), two.id, { ...base, products: [given('B-1')], endedAt: at(30) });
  await addTreatmentAt(place(), three.id, { cartridgeLot: 'A-2', endedAt: at(30) });
  return { device, product, one, two, three, first };
}

const idsOf = ({ people }: Pick<TraceView, 'people'>) =>
  people.map(({ personId }) => personId ?? '').toSorted();

describe('a trace', () => {
  test('finds everybody by lot, batch, product, device and operator, each once', async () => {
    const { device, product, one, two, three, first } = await threePeople();
    const both = [one.id, two.id].toSorted();
    const file = await confirmAt(place(), { treatmentId: first.id });
    const byLot = await trace({ kind: 'cartridge-lot', value: 'A-1' });
    expect([idsOf(byLot), byLot.count, byLot.isCut]).toEqual([both, 3, false]);
    expect(byLot.people.find(({ personId }) => personId === one.id)).toMatchObject({
      phone: '+44 20 7946 0001',
      email: 'one@example.org',
      at: [expect.any(String), expect.any(String)] as string[],
      complications: [file.id],
    });
    expect(byLot.people.find(({ personId }) => personId === two.id)?.complications).toEqual([]);
    expect(idsOf(await trace({ kind: 'batch', ref: product.id, value: 'B-2' }))).toEqual([one.id]);
    expect(idsOf(await trace({ kind: 'batch', ref: product.id }))).toEqual(both);
    expect(idsOf(await trace({ kind: 'device', ref: device.id }))).toEqual(both);
    expect(idsOf(await trace({ kind: 'operator', ref: clinic.staffId }))).toHaveLength(3);
    expect(idsOf(await trace({ kind: 'cartridge-lot', value: 'none' }))).toEqual([]);
    const days = { from: '2026-11-21', until: '2026-11-21' };
    expect(idsOf(await trace({ kind: 'operator', ref: clinic.staffId, ...days }))).toEqual([one.id]);
    expect(three.id).not.toBe(one.id);
  });

  test('finds who got advice under one version of the rules, also who is not on file', async () => {
    const { id } = await sendCheckIn(server, clinic, { name: 'Sam Rivers' });
    const { knowledge } = server.services.triage;
    const found = await trace({ kind: 'knowledge', value: knowledge });
    expect(found.people).toMatchObject([{ personId: null, checkInId: id, name: 'Sam Rivers' }]);
    expect(idsOf(await trace({ kind: 'knowledge', value: `sha256:${'f'.repeat(64)}` }))).toEqual([]);
  });

  test('says what is missing, and knows no device of another clinic', async () => {
    const wrong = await askAt(place(), 'GET', '/traces?kind=cartridge-lot');
    expect(wrong.json<ProblemDocument>().problems[0]).toMatchObject({ path: '/value', code: 'missing' });
    const { device } = await threePeople();
    const elsewhere = { server, clinic: await addClinic(server) };
    expect((await askAt(elsewhere, 'GET', `/traces?kind=device&ref=${device.id}`)).statusCode).toBe(404);
  });

  test('by a version of the rules is quick among 5,000 check-ins', async () => {
    const { id } = await sendCheckIn(server, clinic);
    const { clinicId } = clinic;
    await inClinic(server.database, clinicId, async (trx) => {
      await sql`create temporary table made on commit drop as
        select gen_random_uuid() as id, n from generate_series(1, 5000) n`.execute(trx);
      await sql`insert into check_ins select (jsonb_populate_record(c, jsonb_build_object('check_in_id', made.id))).*
        from check_ins c, made where c.clinic_id = ${clinicId} and c.check_in_id = ${id}`.execute(trx);
      await sql`insert into check_in_results select (jsonb_populate_record(r, jsonb_build_object('check_in_id', made.id,
          'knowledge', case when made.n % 50 = 0 then 'sha256:' || repeat('a', 64) else r.knowledge end))).*
        from check_in_results r, made where r.clinic_id = ${clinicId} and r.check_in_id = ${id}`.execute(trx);
    });
    const began = performance.now();
    const found = await trace({ kind: 'knowledge', value: `sha256:${'a'.repeat(64)}` });
    const took = performance.now() - began;
    expect(found.people).toHaveLength(100);
    expect(took).toBeLessThan(2_000);
  }, 60_000);
});

describe('a recall', () => {
  test('keeps who was contacted, by whom and how, and lets a tick be taken back', async () => {
    const { one, two, three } = await threePeople();
    const started = await askAt(place(), 'POST', '/recalls', {
      kind: 'cartridge-lot',
      value: 'A-1',
      note: 'Notice of the maker',
    });
    const recall = started.json<RecallView>();
    expect(recall).toMatchObject({ subject: 'Cartridge lot A-1', note: 'Notice of the maker', count: 3 });
    const tick = (personId: string, how: string | null) =>
      askAt(place(), 'POST', `/recalls/${recall.id}/contacts`, { personId, how });
    const ticked = (await tick(two.id, 'phone')).json<RecallView>();
    const contactedOf = (view: RecallView) =>
      view.people.find(({ personId }) => personId === two.id)?.contacted;
    expect(contactedOf(ticked)).toMatchObject({ how: 'phone', by: recall.by });
    server.clock.now += 1_000;
    expect(contactedOf((await tick(two.id, null)).json<RecallView>())).toBeNull();
    server.clock.now += 1_000;
    expect(contactedOf((await tick(two.id, 'letter')).json<RecallView>())).toMatchObject({ how: 'letter' });
    expect((await tick(three.id, 'phone')).statusCode).toBe(422);
    // Treated after the recall began: on the list all the same.
    await addTreatmentAt(place(), three.id, { cartridgeLot: 'A-1' });
    const later = (await askAt(place(), 'GET', `/recalls/${recall.id}`)).json<RecallView>();
    expect(idsOf(later)).toEqual([one.id, two.id, three.id].toSorted());
    const list = (await askAt(place(), 'GET', '/recalls')).json<RecallList>();
    expect(list.items).toMatchObject([{ id: recall.id, subject: 'Cartridge lot A-1' }]);
  });

  test('is a CSV in which nothing is a formula', async () => {
    const { one } = await threePeople();
    const created = await askAt(place(), 'POST', '/recalls', {
      kind: 'cartridge-lot',
      value: 'A-1',
      note: '',
    });
    const { id } = created.json<RecallView>();
    const csv = await askAt(place(), 'GET', `/recalls/${id}/people.csv`);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.body).toContain(`"'=cmd ${one.familyName}"`);
    expect(csv.body).toContain(`"'+44 20 7946 0001"`);
    expect(csv.body.trim().split('\r\n')).toHaveLength(3);
    for (const line of csv.body.split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=+@\t-]/);
  });
});

test('what a recall can start from is counted', async () => {
  const { product, device } = await threePeople();
  const choices = (await askAt(place(), 'GET', '/recall-choices')).json<RecallChoices>();
  expect(choices.lots).toEqual([
    { lot: 'A-1', treatments: 3 },
    { lot: 'A-2', treatments: 1 },
  ]);
  expect(choices.batches).toEqual([
    { productId: product.id, name: product.name, batch: 'B-1', treatments: 2 },
    { productId: product.id, name: product.name, batch: 'B-2', treatments: 1 },
  ]);
  expect(choices.devices.find(({ id }) => id === device.id)).toMatchObject({ serial: 'S-1', treatments: 3 });
  expect(choices.operators).toMatchObject([{ id: clinic.staffId, treatments: 4 }]);
});
