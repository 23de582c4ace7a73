import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { CheckInCreated, MessageView, NoticeSettings } from '@afterneedle/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inClinic } from '../src/platform/database.ts';
import { createMailbox, type Mailbox } from './mailbox.ts';
import { addClinic, sendCheckIn, signIn, startTestServer, type TestServer, tokenOf } from './test-server.ts';

/** The five minutes in which a clinic should look take 2 seconds here. */
const DELAY_DIVISOR = 150;
const LIMIT_MS = 120_000;
const HALF_A_REPEAT_MS = (5 * 30_000) / DELAY_DIVISOR;

let server: TestServer;
let mailbox: Mailbox;

beforeAll(async () => {
  mailbox = await createMailbox();
  server = await startTestServer({ config: { smtpUrl: mailbox.url, delayDivisor: DELAY_DIVISOR } });
});
afterAll(async () => {
  await server.stop();
  await mailbox.close();
});

async function setUp() {
  const onCall = `call-${randomUUID().slice(0, 8)}@example.org`;
  const desk = `desk-${onCall}`;
  const clinic = await addClinic(server, { role: 'owner', alertEmail: desk });
  const cookie = await signIn(server, clinic.email);
  const headers = { cookie };
  const ask = (method: 'POST' | 'PUT', path: string, payload: object) =>
    server.app.inject({ method, url: `/api/v1${path}`, headers, payload });
  const shown = await server.app.inject({ url: '/api/v1/notice-settings', headers });
  const { clocks, version } = shown.json<NoticeSettings>();
  const saved = await ask('PUT', '/notice-settings', { clocks, onCall: [onCall], webhookUrl: null, version });
  expect(saved.statusCode).toBe(200);
  const checkIn = await sendCheckIn(server, clinic);
  // Somebody has opened it, as a check-in that can wait is opened.
  await server.app.inject({ url: `/api/v1/inbox/${checkIn.id}`, headers });
  const escalations = () =>
    inClinic(server.database, clinic.clinicId, (trx) =>
      trx
        .selectFrom('notices')
        .select(['kind', 'round', 'clock_from', 'created_at'])
        .where('kind', '=', 'escalation')
        .orderBy('created_at')
        .execute(),
    );
  return { clinic, desk, onCall, ask, checkIn, escalations };
}

async function write(checkIn: CheckInCreated, text: string): Promise<MessageView> {
  const answer = await server.app.inject({
    method: 'POST',
    url: `/api/v1/check-ins/${checkIn.id}/messages`,
    headers: { authorization: `Bearer ${tokenOf(checkIn)}`, 'idempotency-key': randomUUID() },
    payload: { text, writtenAt: new Date(server.clock.now).toISOString() },
  });
  expect(answer.statusCode).toBe(201);
  return answer.json<MessageView>();
}

const DANGER = 'My tongue is swelling and I cannot breathe';

test(
  'an emergency in a message nobody reads goes to those on call, again and again, though the check-in was opened',
  async () => {
    const { onCall, ask, checkIn, clinic } = await setUp();
    const { id, danger } = await write(checkIn, DANGER);
    expect(danger).toBe('emergency');
    const letter = await mailbox.waitFor(onCall);
    expect(letter).toContain(`/clinic/cases/${checkIn.id}`);
    expect(letter).not.toMatch(/tongue|breathe/i);
    await mailbox.waitFor(onCall, 2);
    const history = await inClinic(server.database, clinic.clinicId, (trx) =>
      trx.selectFrom('check_in_events').select('kind').where('check_in_id', '=', checkIn.id).execute(),
    );
    expect(history.filter(({ kind }) => kind === 'escalated')).toHaveLength(1);
    await ask('POST', `/inbox/${checkIn.id}/messages/read`, { messages: [id] });
    await wait(500);
    const before = mailbox.to(onCall).length;
    await wait(4_500);
    expect(mailbox.to(onCall)).toHaveLength(before);
  },
  LIMIT_MS,
);

test(
  'one that is read in time goes to nobody on call; without an answer the clinic is told once',
  async () => {
    const { onCall, desk, ask, checkIn, escalations } = await setUp();
    const { id } = await write(checkIn, DANGER);
    await ask('POST', `/inbox/${checkIn.id}/messages/read`, { messages: [id] });
    await mailbox.waitFor(desk);
    await wait(5_500);
    expect(mailbox.to(onCall)).toEqual([]);
    expect(await escalations()).toEqual([]);
    const late = mailbox.to(desk).filter((letter) => letter.includes('past its time'));
    expect(late).toHaveLength(1);
  },
  LIMIT_MS,
);

test(
  'one that is answered in time, or that can wait, goes to nobody on call',
  async () => {
    const answered = await setUp();
    await write(answered.checkIn, DANGER);
    await answered.ask('POST', `/check-ins/${answered.checkIn.id}/reply`, { text: 'Call 911 now.' });
    const calm = await setUp();
    expect((await write(calm.checkIn, 'May I shower today?')).danger).toBeNull();
    await wait(5_500);
    for (const { onCall, escalations } of [answered, calm]) {
      expect(mailbox.to(onCall)).toEqual([]);
      expect(await escalations()).toEqual([]);
    }
  },
  LIMIT_MS,
);

test(
  'two in a row call those on call once each time, and the second alone when the first was read',
  async () => {
    const { ask, checkIn, escalations } = await setUp();
    const ticking = setInterval(() => {
      server.clock.now += 50;
    }, 50);
    const first = await write(checkIn, DANGER);
    await wait(300);
    await write(checkIn, `${DANGER}. Please help!`);
    const until = Date.now() + 60_000;
    while ((await escalations()).length < 3 && Date.now() < until) await wait(200);
    const both = await escalations();
    // A machine under load may take the clocks in turns, yet never both of them within half a repeat.
    for (const [index, row] of both.entries()) {
      const before = both[index - 1];
      if (before === undefined || before.clock_from.getTime() === row.clock_from.getTime()) continue;
      expect(row.created_at.getTime() - before.created_at.getTime()).toBeGreaterThanOrEqual(HALF_A_REPEAT_MS);
    }
    await ask('POST', `/inbox/${checkIn.id}/messages/read`, { messages: [first.id] });
    const ofSecond = async (): Promise<number> =>
      (await escalations()).filter((row) => row.clock_from > new Date(first.sentAt)).length;
    const known = await ofSecond();
    while ((await ofSecond()) <= known && Date.now() < until) await wait(200);
    clearInterval(ticking);
    expect(await ofSecond()).toBeGreaterThan(known);
  },
  LIMIT_MS,
);
