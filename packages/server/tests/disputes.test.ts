import type { DisputePage, DisputeView } from '@afterneedle/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inClinic } from '../src/platform/database.ts';
import {
  addClinic,
  addMember,
  sendCheckIn,
  signIn,
  startTestServer,
  type TestClinic,
  type TestServer,
  tokenOf,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
  cookie = await signIn(server, clinic.email);
});
afterAll(() => server.stop());

const SAID_AT = '2026-11-21T11:00:00.000Z';

async function say(payload: object) {
  const checkIn = await sendCheckIn(server, clinic);
  const ask = {
    method: 'POST',
    url: `/api/v1/check-ins/${checkIn.id}/disputes`,
    headers: { authorization: `Bearer ${tokenOf(checkIn)}` },
    payload,
  } as const;
  return { checkIn, ask, answer: await server.app.inject(ask) };
}

async function listed(show: 'open' | 'settled'): Promise<DisputePage['items']> {
  const answer = await server.app.inject({ url: `/api/v1/disputes?show=${show}`, headers: { cookie } });
  return answer.json<DisputePage>().items;
}

test('what a person says reaches the queue once, however often it is sent, and is settled with a finding', async () => {
  const { checkIn, ask } = await say({ kinds: ['too-urgent'], text: 'planted words', saidAt: SAID_AT });
  expect((await server.app.inject(ask)).statusCode).toBe(201);
  const open = (await listed('open')).filter(({ checkInId }) => checkInId === checkIn.id);
  expect(open).toHaveLength(1);
  expect(open[0]).toMatchObject({ kinds: ['too-urgent'], text: 'planted words', finding: null });
  const settled = await server.app.inject({
    method: 'POST',
    url: `/api/v1/disputes/${open[0]?.id}/settle`,
    headers: { cookie },
    payload: { finding: 'advice-was-right', note: 'We saw them: it was right.' },
  });
  expect(settled.json<DisputeView>()).toMatchObject({ finding: 'advice-was-right', settledBy: /^Nurse/ });
  expect((await listed('open')).map(({ checkInId }) => checkInId)).not.toContain(checkIn.id);
  expect((await listed('settled')).map(({ checkInId }) => checkInId)).toContain(checkIn.id);
});

test('the words lie sealed in the records', async () => {
  await say({ kinds: ['other'], text: 'planted-secret', saidAt: SAID_AT });
  const rows = await inClinic(server.database, clinic.clinicId, (trx) =>
    sql`select * from disputes`.execute(trx),
  );
  expect(rows.rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows.rows)).not.toContain('planted');
});

test('nothing said, an unknown kind and too many words are refused with the field', async () => {
  for (const [payload, path] of [
    [{ kinds: [], saidAt: SAID_AT }, '/kinds'],
    [{ kinds: ['rude'], saidAt: SAID_AT }, '/kinds/0'],
    [{ kinds: ['other'], text: 'x'.repeat(1_001), saidAt: SAID_AT }, '/text'],
    [{ kinds: ['other'] }, '/saidAt'],
  ] as const) {
    const { answer } = await say(payload);
    expect([answer.statusCode, answer.json().problems[0].path]).toEqual([422, path]);
  }
});

test('the desk does not read what people say of advice', async () => {
  const desk = await signIn(server, (await addMember(server, clinic, 'reception')).email);
  const answer = await server.app.inject({ url: '/api/v1/disputes', headers: { cookie: desk } });
  expect([answer.statusCode, answer.json().problems[0].code]).toEqual([403, 'not-your-role']);
});

test('the list goes on by its cursor, and refuses another', async () => {
  for (let n = 0; n < 52; n += 1) {
    server.clock.now += 1_000;
    await say({ kinds: ['not-clear'], saidAt: SAID_AT });
  }
  const first = await server.app.inject({ url: '/api/v1/disputes', headers: { cookie } });
  const { items, next } = first.json<DisputePage>();
  expect(items).toHaveLength(50);
  const second = await server.app.inject({ url: `/api/v1/disputes?cursor=${next}`, headers: { cookie } });
  const rest = second.json<DisputePage>().items;
  expect(rest.length).toBeGreaterThan(1);
  expect(new Set([...items, ...rest].map(({ id }) => id)).size).toBe(items.length + rest.length);
  const wrong = await server.app.inject({ url: '/api/v1/disputes?cursor=abc', headers: { cookie } });
  expect(wrong.statusCode).toBe(422);
});
