import { randomUUID } from 'node:crypto';
import type { CaseView, CheckInView, InboxPage, ProblemDocument } from '@afterneedle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countRows, endMembership } from './queries.ts';
import {
  addClinic,
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

const get = (url: string, as = cookie) =>
  server.app.inject({ url: `/api/v1${url}`, headers: { cookie: as } });

const act = (id: string, step: string, body: unknown, headers: Record<string, string> = {}) =>
  server.app.inject({
    method: 'POST',
    url: `/api/v1/check-ins/${id}/${step}`,
    headers: { cookie, ...headers },
    payload: body as object,
  });

async function personSees(created: Awaited<ReturnType<typeof sendCheckIn>>): Promise<CheckInView> {
  const headers = { authorization: `Bearer ${tokenOf(created)}` };
  return (await server.app.inject({ url: `/api/v1/check-ins/${created.id}`, headers })).json<CheckInView>();
}

describe('the inbox', () => {
  test('stands by level, then by waiting time', async () => {
    const own = await addClinic(server);
    const asOwn = await signIn(server, own.email);
    const ids: string[] = [];
    for (const level of ['self-care', 'same-day', 'contact-provider', 'same-day', 'emergency'] as const) {
      server.clock.now += 60_000;
      const result = { level, certified: false, knowledge: server.services.triage.knowledge };
      ids.push((await sendCheckIn(server, own, { result })).id);
    }
    const page = (await get('/inbox', asOwn)).json<InboxPage>();
    expect(page.items.map((item) => item.id)).toEqual([4, 1, 3, 2, 0].map((index) => ids[index]));
    expect(page.next).toBeNull();
  });

  test('pages by cursor without losing or repeating one', async () => {
    const own = await addClinic(server);
    const asOwn = await signIn(server, own.email);
    const sent = [];
    for (let n = 0; n < 7; n += 1) sent.push((await sendCheckIn(server, own)).id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const from: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: InboxPage = (await get(`/inbox?limit=3${from}`, asOwn)).json<InboxPage>();
      seen.push(...page.items.map((item) => item.id));
      cursor = page.next;
    }
    expect(seen).toEqual(sent);
  });

  test('refuses a cursor that is none of its own, by name', async () => {
    for (const cursor of ['x', Buffer.from('[9,"a","b"]').toString('base64url')]) {
      const answer = await get(`/inbox?cursor=${cursor}`);
      expect(answer.statusCode).toBe(422);
      expect(answer.json<ProblemDocument>().problems[0]?.path).toBe('/query/cursor');
    }
  });

  test('shows nothing without a session, and nothing of another clinic', async () => {
    const other = await addClinic(server);
    const theirs = await sendCheckIn(server, other, { message: 'a secret of the other clinic' });
    expect((await server.app.inject({ url: '/api/v1/inbox' })).statusCode).toBe(401);
    expect((await get('/inbox?show=all&limit=100')).body).not.toContain(theirs.id);
    const foreign = await get(`/inbox/${theirs.id}`);
    const none = await get(`/inbox/${randomUUID()}`);
    expect([foreign.statusCode, none.statusCode]).toEqual([404, 404]);
    for (const step of ['acknowledge', 'reply', 'close']) {
      const body = { acknowledge: {}, reply: { text: 'hello' }, close: { outcome: 'advised' } }[step];
      expect((await act(theirs.id, step, body)).statusCode).toBe(404);
    }
    expect((await personSees(theirs)).state).toBe('sent');
  });
});

describe('a case', () => {
  test('is seen by the person only when somebody at the clinic opened it', async () => {
    const created = await sendCheckIn(server, clinic, { message: 'It feels hot.' });
    await get('/inbox');
    expect((await personSees(created)).state).toBe('sent');
    const view = (await get(`/inbox/${created.id}`)).json<CaseView>();
    expect(view).toMatchObject({ state: 'seen', message: 'It feels hot.', facts: {} });
    expect(view.events.map((event) => event.kind)).toEqual(['sent', 'seen']);
    expect(await personSees(created)).toMatchObject({ state: 'seen' });
    await get(`/inbox/${created.id}`);
    expect((await get(`/inbox/${created.id}`)).json<CaseView>().events).toHaveLength(2);
  });

  test('is acknowledged, answered and closed, and the person reads the answer but not the closing note', async () => {
    const created = await sendCheckIn(server, clinic);
    expect((await act(created.id, 'acknowledge', {})).json<CaseView>().state).toBe('acknowledged');
    expect((await act(created.id, 'acknowledge', {})).statusCode).toBe(200);
    await act(created.id, 'reply', { text: 'Please call us.' });
    const closed = await act(created.id, 'close', { outcome: 'advised', note: 'called at noon' });
    expect(closed.json<CaseView>().events.map((event) => event.kind)).toEqual([
      'sent',
      'seen',
      'acknowledged',
      'replied',
      'closed',
    ]);
    const person = await personSees(created);
    expect(person).toMatchObject({ state: 'closed', messages: [{ text: 'Please call us.' }] });
    expect(JSON.stringify(person)).not.toContain('called at noon');
  });

  test('that is closed takes no further step, and says so', async () => {
    const created = await sendCheckIn(server, clinic);
    await act(created.id, 'close', { outcome: 'referred' });
    expect((await act(created.id, 'close', { outcome: 'referred' })).statusCode).toBe(200);
    for (const [step, body] of [
      ['close', { outcome: 'advised' }],
      ['reply', { text: 'too late' }],
      ['acknowledge', {}],
    ] as const) {
      const answer = await act(created.id, step, body);
      expect(answer.statusCode).toBe(409);
      expect(answer.json<ProblemDocument>().problems[0]?.code).toBe('wrong-state');
    }
  });

  test('takes a reply once, however often it is sent with the same key', async () => {
    const own = await addClinic(server);
    cookie = await signIn(server, own.email);
    const created = await sendCheckIn(server, own);
    const key = { 'idempotency-key': randomUUID() };
    const before = await countRows(server, 'check_in_events', own.clinicId);
    await Promise.all([1, 2, 3].map(() => act(created.id, 'reply', { text: 'Come at nine.' }, key)));
    expect((await personSees(created)).messages).toHaveLength(1);
    expect(await countRows(server, 'check_in_events', own.clinicId)).toBe(before + 2);
    expect((await act(created.id, 'reply', { text: 'Come at ten.' }, key)).statusCode).toBe(422);
    cookie = await signIn(server, clinic.email);
  });

  test('that phone and server judged differently is kept both ways, and the higher level rules', async () => {
    const { knowledge } = server.services.triage;
    const result = { level: 'emergency', certified: false, knowledge: `sha256:${'a'.repeat(64)}` } as const;
    const before = server.services.counters.resultsDiffered;
    const raisedByPhone = await sendCheckIn(server, clinic, { result });
    expect(raisedByPhone).toMatchObject({ level: 'emergency', updated: false, knowledge });
    const view = (await get(`/inbox/${raisedByPhone.id}`)).json<CaseView>();
    expect(view).toMatchObject({ resultsDiffer: true, contactWithinHours: 0, results: { phone: result } });
    expect(view.results.server.level).toBe('self-care');
    expect(server.services.counters.resultsDiffered).toBe(before + 1);
  });

  test('that the server judges higher tells the person so, and the clinic sees why', async () => {
    const created = await sendCheckIn(server, clinic, { facts: { 'breathing-trouble': 2 } });
    expect(created).toMatchObject({ level: 'emergency', updated: true });
    expect(await personSees(created)).toMatchObject({ level: 'emergency', updated: true });
    const view = (await get(`/inbox/${created.id}`)).json<CaseView>();
    expect(view).toMatchObject({ resultsDiffer: true, contactWithinHours: 0 });
    expect(view.results.phone.level).toBe('self-care');
    expect(view.results.server.why[0]).toMatchObject({
      level: 'emergency',
      facts: { 'breathing-trouble': 2 },
    });
  });

  test('shows the rules that nearly fired and what they lack', async () => {
    const created = await sendCheckIn(server, clinic, { facts: { fever: 1 } });
    const { near, open } = (await get(`/inbox/${created.id}`)).json<CaseView>().results.server;
    expect(near.length + open.length).toBeGreaterThan(0);
  });
});

describe('rights', () => {
  test('end with the next request when somebody leaves', async () => {
    const own = await addClinic(server);
    const as = await signIn(server, own.email);
    expect((await get('/inbox', as)).statusCode).toBe(200);
    await endMembership(server, own.clinicId, own.staffId);
    expect((await get('/inbox', as)).statusCode).toBe(401);
  });

  test('a page of another site can neither act nor open', async () => {
    const created = await sendCheckIn(server, clinic);
    for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const acted = await act(created.id, 'acknowledge', {}, headers as Record<string, string>);
      expect(acted.statusCode).toBe(403);
    }
    const opened = await server.app.inject({
      url: `/api/v1/inbox/${created.id}`,
      headers: { cookie, 'sec-fetch-site': 'cross-site' },
    });
    expect(opened.statusCode).toBe(403);
    expect((await personSees(created)).state).toBe('sent');
  });
});
