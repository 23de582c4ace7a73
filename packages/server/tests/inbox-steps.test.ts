import type { CaseView, CheckInView, ClosedMany, InboxPage, ProblemDocument } from '@afterneedle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endMembership, readAudit } from './queries.ts';
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
let maria: TestClinic;
let asNurse: string;
let asMaria: string;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
  maria = await addMember(server, clinic, 'practitioner');
  asNurse = await signIn(server, clinic.email);
  asMaria = await signIn(server, maria.email);
});
afterAll(() => server.stop());

const get = (url: string, cookie = asNurse) =>
  server.app.inject({ url: `/api/v1${url}`, headers: { cookie } });
const act = (id: string, step: string, payload: object, cookie = asNurse) =>
  server.app.inject({
    method: 'POST',
    url: `/api/v1/check-ins/${id}/${step}`,
    headers: { cookie },
    payload,
  });
const send = (level: 'self-care' | 'same-day' | 'emergency' | 'contact-provider', more = {}) =>
  sendCheckIn(server, clinic, {
    result: { level, certified: false, knowledge: server.services.triage.knowledge },
    ...more,
  });
const open = async (id: string, cookie = asNurse) => (await get(`/inbox/${id}`, cookie)).json<CaseView>();
const idsIn = async (query: string, cookie = asNurse) =>
  (await get(`/inbox?limit=100&${query}`, cookie)).json<InboxPage>().items.map(({ id }) => id);

describe('two people on one case', () => {
  test('the second sees who has it, and what they decided on an older version is refused by name', async () => {
    const { id } = await send('same-day');
    const first = await open(id);
    const second = await open(id, asMaria);
    expect(second.version).toBe(first.version);
    const taken = (await act(id, 'acknowledge', { version: first.version })).json<CaseView>();
    expect(taken.owner?.id).toBe(clinic.staffId);
    const stale = await act(id, 'close', { outcome: 'advised', version: second.version }, asMaria);
    expect(stale.statusCode).toBe(409);
    const [problem] = stale.json<ProblemDocument>().problems;
    expect(problem?.code).toBe('changed-meanwhile');
    expect(problem?.message).toMatch(/^Nurse .* changed this meanwhile/);
    expect((await open(id, asMaria)).state).toBe('acknowledged');
    expect((await act(id, 'close', { outcome: 'advised', version: taken.version }, asMaria)).statusCode).toBe(
      200,
    );
  });

  test('at the same moment one wins and the other is refused', async () => {
    const { id } = await send('same-day');
    const { version } = await open(id);
    const both = await Promise.all([
      act(id, 'assign', { to: clinic.staffId, version }),
      act(id, 'assign', { to: maria.staffId, version }, asMaria),
    ]);
    expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  test('a case is given to those who work here and to nobody else', async () => {
    const { id } = await send('contact-provider');
    const elsewhere = await addClinic(server);
    expect((await act(id, 'assign', { to: elsewhere.staffId })).statusCode).toBe(422);
    const given = (await act(id, 'assign', { to: maria.staffId })).json<CaseView>();
    expect(given.events.at(-1)).toMatchObject({ kind: 'assigned', to: 'A practitioner' });
    expect(await idsIn('view=mine', asMaria)).toContain(id);
    expect(await idsIn('view=mine')).not.toContain(id);
  });
});

describe('a changed level', () => {
  test('raised freely, it counts from now on, and the person reads it beside what they were told', async () => {
    const created = await send('self-care');
    const raised = (
      await act(created.id, 'level', { level: 'same-day', reason: 'pus on the photo' })
    ).json<CaseView>();
    expect(raised).toMatchObject({ level: 'same-day', toldLevel: 'self-care', targetMinutes: 30 });
    const headers = { authorization: `Bearer ${tokenOf(created)}` };
    const person = await server.app.inject({ url: `/api/v1/check-ins/${created.id}`, headers });
    expect(person.json<CheckInView>()).toMatchObject({
      level: 'self-care',
      changedByClinic: { level: 'same-day', words: null },
    });
    expect(person.body).not.toContain('pus on the photo');
  });

  test('lowered, it needs a confirmation and words for the person, and is in the audit trail', async () => {
    const created = await send('same-day');
    const lower = { level: 'self-care', reason: 'seen in person' };
    expect((await act(created.id, 'level', lower)).statusCode).toBe(422);
    const unsaid = await act(created.id, 'level', { ...lower, confirmed: true });
    expect(unsaid.json<ProblemDocument>().problems[0]?.path).toBe('/words');
    const words = 'We looked at it today. You can look after it at home.';
    expect((await act(created.id, 'level', { ...lower, confirmed: true, words })).statusCode).toBe(200);
    const headers = { authorization: `Bearer ${tokenOf(created)}` };
    const person = await server.app.inject({ url: `/api/v1/check-ins/${created.id}`, headers });
    expect(person.json<CheckInView>()).toMatchObject({
      level: 'same-day',
      changedByClinic: { level: 'self-care', words },
    });
    const trail = await readAudit(server, clinic.clinicId);
    expect(trail.at(-2)).toMatchObject({ event: 'case.level-changed', reason: 'confirmed' });
  });

  test('is not for reception', async () => {
    const { id } = await send('self-care');
    const desk = await addMember(server, clinic, 'reception');
    const asDesk = await signIn(server, desk.email);
    expect((await act(id, 'level', { level: 'emergency', reason: 'x' }, asDesk)).statusCode).toBe(403);
  });
});

describe('the views', () => {
  test('show what is mine, overdue, waiting and done, and count them', async () => {
    const own = await addClinic(server);
    let cookie = await signIn(server, own.email);
    const sendOwn = async (level: 'self-care' | 'same-day') =>
      (
        await sendCheckIn(server, own, {
          result: { level, certified: false, knowledge: server.services.triage.knowledge },
        })
      ).id;
    const late = await sendOwn('same-day');
    server.clock.now += 31 * 60_000;
    // Nobody was at a desk for so long.
    cookie = await signIn(server, own.email);
    asNurse = await signIn(server, clinic.email);
    const mine = await sendOwn('same-day');
    const waiting = await sendOwn('self-care');
    const done = await sendOwn('self-care');
    await act(mine, 'acknowledge', {}, cookie);
    await act(waiting, 'wait', {}, cookie);
    await act(done, 'close', { outcome: 'advised' }, cookie);
    expect(await idsIn('view=team', cookie)).toEqual([late, mine]);
    expect(await idsIn('view=overdue', cookie)).toEqual([late]);
    expect(await idsIn('view=mine', cookie)).toEqual([mine]);
    expect(await idsIn('view=waiting', cookie)).toEqual([waiting]);
    expect(await idsIn('view=done', cookie)).toEqual([done]);
    const page = (await get('/inbox?view=team', cookie)).json<InboxPage>();
    expect(page.counts).toMatchObject({ team: 2, mine: 1, overdue: 1, waiting: 1, unseen: 1 });
    expect((await act(done, 'reopen', { reason: 'called again' }, cookie)).json<CaseView>().state).toBe(
      'seen',
    );
    expect(await idsIn('view=team', cookie)).toContain(done);
  });

  test('find by a part of the name and by a sign, page after page', async () => {
    const own = await addClinic(server);
    const cookie = await signIn(server, own.email);
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1)
      ids.push((await sendCheckIn(server, own, { name: `Ann_${n} 100%`, facts: { fever: 1 } })).id);
    await sendCheckIn(server, own, { name: 'Annx1' });
    expect(await idsIn(`q=${encodeURIComponent('nn_')}`, cookie)).toHaveLength(5);
    expect(await idsIn('sign=fever', cookie)).toHaveLength(5);
    const first = (await get('/inbox?sign=fever&limit=3', cookie)).json<InboxPage>();
    const rest = (await get(`/inbox?sign=fever&limit=3&cursor=${first.next}`, cookie)).json<InboxPage>();
    expect([...first.items, ...rest.items].map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(rest.next).toBeNull();
  });

  test('close many closes routine levels only', async () => {
    const routine = await send('self-care');
    const urgent = await send('same-day');
    const foreign = await sendCheckIn(server, await addClinic(server));
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/inbox/close',
      headers: { cookie: asNurse },
      payload: { ids: [routine.id, urgent.id, foreign.id], outcome: 'advised' },
    });
    const { closed, left } = answer.json<ClosedMany>();
    expect(closed).toEqual([routine.id]);
    expect(left.map(({ id }) => id).toSorted()).toEqual([urgent.id, foreign.id].toSorted());
  });
});

describe('news of the inbox', () => {
  async function listen(cookie: string) {
    const origin = await server.app.listen({ port: 0, host: '127.0.0.1' }).catch(() => {
      const address = server.app.server.address();
      return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
    });
    const answer = await fetch(`${origin}/api/v1/inbox/stream`, { headers: { cookie } });
    const reader = answer.body?.getReader();
    let said = '';
    let isOver = false;
    void (async () => {
      for (;;) {
        const part = await reader?.read().catch(() => undefined);
        if (part === undefined || part.done) break;
        said += new TextDecoder().decode(part.value);
      }
      isOver = true;
    })();
    const until = async (seen: () => boolean, ms: number) => {
      const end = Date.now() + ms;
      while (!seen() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
      return seen();
    };
    return {
      status: answer.status,
      hears: (word: string, times = 1) => until(() => said.split(word).length > times, 6_000),
      ends: () => until(() => isOver, 5_000),
      said: () => said,
    };
  }

  test('come when a check-in does, say nothing of it, and end when somebody leaves', async () => {
    const own = await addClinic(server);
    const leaver = await addMember(server, own, 'practitioner');
    const stream = await listen(await signIn(server, leaver.email));
    expect(await stream.hears('event: open')).toBe(true);
    // The first look is news by itself: whoever asks then has missed nothing.
    expect(await stream.hears('event: changed')).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(stream.said().match(/event: changed/g)).toHaveLength(1);
    await sendCheckIn(server, own, { name: 'Planted Name' });
    expect(await stream.hears('event: changed', 2)).toBe(true);
    expect(stream.said()).not.toMatch(/planted/i);
    await endMembership(server, own.clinicId, leaver.staffId);
    expect(await stream.ends()).toBe(true);
  }, 20_000);

  test('make room for each other: the ninth page of one person ends the first, and nobody else is touched', async () => {
    const [mine, theirs] = [
      await addMember(server, clinic, 'owner'),
      await addMember(server, clinic, 'owner'),
    ];
    const cookie = await signIn(server, mine.email);
    const other = await listen(await signIn(server, theirs.email));
    const pages = [];
    for (let n = 0; n < 9; n += 1) {
      const page = await listen(cookie);
      expect(await page.hears('event: open')).toBe(true);
      pages.push(page);
    }
    expect(await pages[0]?.ends()).toBe(true);
    expect(pages[0]?.said()).toMatch(/event: replaced\ndata: \{\}\n\n$/);
    for (const page of [...pages.slice(1), other]) expect(page.said()).not.toContain('replaced');
    expect(await pages[1]?.hears('event: changed')).toBe(true);
  }, 30_000);

  test('asked for no time end at once', async () => {
    const cookie = await signIn(server, clinic.email);
    const answer = await server.app.inject({ url: '/api/v1/inbox/stream?seconds=0', headers: { cookie } });
    expect([answer.statusCode, answer.body.startsWith('event: open')]).toEqual([200, true]);
  });

  test('end with the session, and are for nobody without one', async () => {
    const cookie = await signIn(server, clinic.email);
    const stream = await listen(cookie);
    expect(await stream.hears('event: open')).toBe(true);
    await server.app.inject({ method: 'DELETE', url: '/api/v1/session', headers: { cookie } });
    expect(await stream.ends()).toBe(true);
    expect((await listen('')).status).toBe(401);
  }, 20_000);
});
