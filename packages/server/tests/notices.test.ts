import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { NoticeList, NoticeSettings, NoticeSettingsSaved } from '@afterneedle/contract';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { deliverNotice } from '../src/alerts/deliver-notice.ts';
import { inClinic } from '../src/platform/database.ts';
import { createMailbox, type Mailbox } from './mailbox.ts';
import { plantFailedNotice } from './plant-notice.ts';
import {
  addClinic,
  sendCheckIn,
  signIn,
  startTestServer,
  type TestClinic,
  type TestServer,
} from './test-server.ts';

/** Five minutes of a clinic take 2 seconds here. */
const DELAY_DIVISOR = 150;

let server: TestServer;
let mailbox: Mailbox;

beforeAll(async () => {
  mailbox = await createMailbox();
  server = await startTestServer({
    config: { smtpUrl: mailbox.url, delayDivisor: DELAY_DIVISOR, webhooksMayBePrivate: true },
  });
});
afterAll(async () => {
  await server.stop();
  await mailbox.close();
});

/** Those on call are told again and again; what a test leaves behind must not keep the next one waiting. */
const clinics = new Set<string>();
afterEach(async () => {
  for (const clinicId of clinics)
    await inClinic(server.database, clinicId, (trx) =>
      trx
        .updateTable('check_ins')
        .set({ state: 'seen', seen_at: new Date(server.clock.now) })
        .where('state', '=', 'sent')
        .execute(),
    );
  clinics.clear();
});

const emergency = () => ({
  result: { level: 'emergency', certified: true, knowledge: server.services.triage.knowledge } as const,
  name: 'Planted Name',
  message: 'planted words',
});

async function setUp(onCall: readonly string[], webhookUrl: string | null = null) {
  const clinic = await addClinic(server, { role: 'owner', alertEmail: `desk-${onCall[0] ?? 'x'}` });
  clinics.add(clinic.clinicId);
  const cookie = await signIn(server, clinic.email);
  const before = await server.app.inject({ url: '/api/v1/notice-settings', headers: { cookie } });
  const { clocks, version } = before.json<NoticeSettings>();
  const saved = await server.app.inject({
    method: 'PUT',
    url: '/api/v1/notice-settings',
    headers: { cookie },
    payload: { clocks, onCall, webhookUrl, version },
  });
  expect(saved.statusCode).toBe(200);
  return { clinic, cookie, saved: saved.json<NoticeSettingsSaved>() };
}

const idsOf = (letters: readonly string[]) =>
  new Set(letters.map((letter) => /^Message-ID: (\S+)/im.exec(letter)?.[1]));

async function noticesOf(clinic: TestClinic) {
  return await inClinic(server.database, clinic.clinicId, (trx) =>
    trx.selectFrom('notices').selectAll().where('clinic_id', '=', clinic.clinicId).execute(),
  );
}

describe('an emergency', () => {
  test('nobody opens goes to those on call at its time, again and again, and says nothing of anybody', async () => {
    const { clinic } = await setUp(['call-1@example.org', 'call-2@example.org']);
    const created = await sendCheckIn(server, clinic, emergency());
    await mailbox.waitFor('desk-call-1@example.org');
    expect(mailbox.to('call-1@example.org')).toEqual([]);
    const letter = await mailbox.waitFor('call-1@example.org');
    await mailbox.waitFor('call-2@example.org');
    expect(letter).toContain(`/clinic/cases/${created.id}`);
    expect(letter).not.toMatch(/planted|breath/i);
    await mailbox.waitFor('call-1@example.org', 2);
  }, 120_000);

  test('that somebody opened goes to nobody', async () => {
    const { clinic, cookie } = await setUp(['quiet@example.org']);
    const created = await sendCheckIn(server, clinic, emergency());
    await server.app.inject({ url: `/api/v1/inbox/${created.id}`, headers: { cookie } });
    await wait(4_500);
    expect(mailbox.to('quiet@example.org')).toEqual([]);
  }, 120_000);

  test('is told once each, though the job is done again', async () => {
    const { clinic } = await setUp(['once@example.org']);
    await sendCheckIn(server, clinic, emergency());
    await mailbox.waitFor('once@example.org');
    const { services } = server;
    for (const { notice_id: noticeId, state } of await noticesOf(clinic))
      if (state === 'sent') await deliverNotice(services, { clinicId: clinic.clinicId, noticeId });
    const round = (await noticesOf(clinic)).filter((row) => row.kind === 'escalation' && row.round === 1);
    expect(round).toHaveLength(1);
    const letters = mailbox.to('once@example.org');
    expect(idsOf(letters).size).toBe(letters.length);
  }, 120_000);
});

describe('a check-in that is late', () => {
  test('is told to the clinic once, but not one that was answered in time', async () => {
    const { clinic, cookie } = await setUp(['late@example.org']);
    const result = {
      level: 'same-day',
      certified: true,
      knowledge: server.services.triage.knowledge,
    } as const;
    const late = await sendCheckIn(server, clinic, { result });
    const answered = await sendCheckIn(server, clinic, { result });
    for (const { id } of [late, answered])
      await server.app.inject({ url: `/api/v1/inbox/${id}`, headers: { cookie } });
    await server.app.inject({
      method: 'POST',
      url: `/api/v1/check-ins/${answered.id}/acknowledge`,
      headers: { cookie },
      payload: {},
    });
    const end = Date.now() + 60_000;
    const overdue = async () => (await noticesOf(clinic)).filter(({ kind }) => kind === 'overdue');
    while ((await overdue()).length === 0 && Date.now() < end) await wait(300);
    await wait(1_500);
    expect((await overdue()).map((row) => row.check_in_id)).toEqual([late.id]);
  }, 120_000);
});

describe('a mail server that is away', () => {
  test('gets every alert when it is back, each once', async () => {
    const { clinic } = await setUp(['back@example.org']);
    await mailbox.goAway();
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) ids.push((await sendCheckIn(server, clinic, emergency())).id);
    const end = Date.now() + 60_000;
    const tried = async () =>
      (await noticesOf(clinic)).filter((row) => row.kind === 'alert' && row.attempts > 0);
    while ((await tried()).length < 6 && Date.now() < end) await wait(200);
    expect(await tried()).toHaveLength(6);
    expect(mailbox.to('desk-back@example.org')).toEqual([]);
    await mailbox.comeBack();
    await mailbox.waitFor('desk-back@example.org', 6, 40_000);
    await wait(1_500);
    // A letter that took longer than its job may is sent again under the id it had.
    expect(idsOf(mailbox.to('desk-back@example.org')).size).toBe(6);
  }, 120_000);

  test('for longer than the tries last leaves a letter that staff can send again', async () => {
    const { clinic, cookie } = await setUp(['given-up@example.org']);
    const { id } = await sendCheckIn(server, clinic);
    const noticeId = await plantFailedNotice(server, clinic.clinicId, id);
    const listed = await server.app.inject({ url: '/api/v1/notices', headers: { cookie } });
    expect(listed.json<NoticeList>().items).toMatchObject([{ id: noticeId, state: 'failed', attempts: 60 }]);
    const again = await server.app.inject({
      method: 'POST',
      url: `/api/v1/notices/${noticeId}/retry`,
      headers: { cookie },
    });
    expect(again.statusCode).toBe(200);
    await mailbox.waitFor(`given-up-${noticeId}@example.org`);
    const after = await server.app.inject({ url: '/api/v1/notices', headers: { cookie } });
    expect(after.json<NoticeList>().items).toEqual([]);
  }, 120_000);
});

describe('a webhook', () => {
  let host: Server;
  const calls: { headers: Record<string, unknown>; body: string }[] = [];
  let isBroken = true;

  beforeAll(async () => {
    host = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString('utf8');
      });
      request.on('end', () => {
        if (!isBroken) calls.push({ headers: request.headers, body });
        response.writeHead(isBroken ? 503 : 200).end();
        isBroken = false;
      });
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => host.close(resolve)));

  test('is called again after a fault, signed with the secret that was shown once', async () => {
    const url = `http://127.0.0.1:${(host.address() as AddressInfo).port}/hook`;
    const { clinic, cookie, saved } = await setUp([], url);
    expect(saved.webhookSecret).toMatch(/^whsec_.{40,}$/);
    const shown = await server.app.inject({ url: '/api/v1/notice-settings', headers: { cookie } });
    expect(shown.body).not.toContain(saved.webhookSecret);
    const created = await sendCheckIn(server, clinic, emergency());
    const end = Date.now() + 60_000;
    while (calls.length === 0 && Date.now() < end) await wait(100);
    const [call] = calls;
    const timestamp = String(call?.headers['afterneedle-timestamp']);
    const signed = createHmac('sha256', saved.webhookSecret ?? '')
      .update(`${timestamp}.${call?.body}`)
      .digest('hex');
    expect(call?.headers['afterneedle-signature']).toBe(`v1=${signed}`);
    expect(JSON.parse(call?.body ?? '')).toMatchObject({ kind: 'alert', checkIn: created.id });
    expect(call?.body).not.toMatch(/planted/i);
  }, 120_000);

  test('may not lead into the network of the server, unless it was set up so', async () => {
    const { cookie } = await setUp(['wall@example.org']);
    const closed = { ...server.services.config, webhooksMayBePrivate: false };
    const { changeNoticeSettings } = await import('../src/alerts/change-settings.ts');
    const { findStaffMember } = await import('../src/staff/policy.ts');
    const user = await server.services.sessions.read(new Headers({ cookie }));
    const staff = user === undefined ? undefined : await findStaffMember(server.services, user);
    if (staff === undefined) throw new Error('nobody is signed in');
    const clocks = { emergencyUnseenMinutes: 5, sameDayMinutes: 30, contactMinutes: 240 };
    const change = { clocks, onCall: [], webhookUrl: 'https://169.254.169.254/latest', version: 1 };
    await expect(
      changeNoticeSettings({ ...server.services, config: closed }, { id: 'x', staff, change }),
    ).rejects.toThrow('Something in the request is not right');
  });
});
