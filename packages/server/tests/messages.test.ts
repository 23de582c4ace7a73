import { randomUUID } from 'node:crypto';
import type {
  CheckInCreated,
  CheckInView,
  MessageThread,
  MessageView,
  ProblemDocument,
} from '@afterneedle/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealPlainTexts } from '../src/ops/seal-plain-texts.ts';
import { inClinic } from '../src/platform/database.ts';
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

function write(
  checkIn: CheckInCreated,
  text: string,
  options: { readonly key?: string; readonly writtenAt?: string; readonly token?: string } = {},
) {
  return server.app.inject({
    method: 'POST',
    url: `/api/v1/check-ins/${checkIn.id}/messages`,
    headers: {
      authorization: `Bearer ${options.token ?? tokenOf(checkIn)}`,
      'idempotency-key': options.key ?? randomUUID(),
    },
    payload: { text, writtenAt: options.writtenAt ?? new Date(server.clock.now).toISOString() },
  });
}

const asStaff = (method: 'GET' | 'POST', url: string, payload?: object) =>
  server.app.inject({
    method,
    url: `/api/v1${url}`,
    headers: { cookie, 'idempotency-key': randomUUID() },
    ...(payload === undefined ? {} : { payload }),
  });

const reply = (checkIn: CheckInCreated, payload: object) =>
  asStaff('POST', `/check-ins/${checkIn.id}/reply`, payload);

const threadOf = async (checkIn: CheckInCreated): Promise<MessageView[]> =>
  (await asStaff('GET', `/inbox/${checkIn.id}/messages`)).json<MessageThread>().messages;

async function personSees(checkIn: CheckInCreated): Promise<CheckInView> {
  const headers = { authorization: `Bearer ${tokenOf(checkIn)}` };
  return (await server.app.inject({ url: `/api/v1/check-ins/${checkIn.id}`, headers })).json<CheckInView>();
}

const personReads = (checkIn: CheckInCreated, messages: readonly string[]) =>
  server.app.inject({
    method: 'POST',
    url: `/api/v1/check-ins/${checkIn.id}/messages/read`,
    headers: { authorization: `Bearer ${tokenOf(checkIn)}` },
    payload: { messages },
  });

const staffReads = (checkIn: CheckInCreated, messages: readonly string[]) =>
  asStaff('POST', `/inbox/${checkIn.id}/messages/read`, { messages });

async function unreadOf({ id }: CheckInCreated) {
  return await inClinic(server.database, clinic.clinicId, (trx) =>
    trx
      .selectFrom('check_ins')
      .select(['unread_since', 'unread_danger'])
      .where('check_in_id', '=', id)
      .executeTakeFirstOrThrow(),
  );
}

describe('a thread', () => {
  test('goes both ways, in the order it was written, and each side sees what the other has read', async () => {
    const checkIn = await sendCheckIn(server, clinic);
    const first = (await write(checkIn, 'It feels warm. May I shower?')).json<MessageView>();
    expect(first).toMatchObject({ from: 'person', by: null, danger: null, seen: [] });
    server.clock.now += 60_000;
    await reply(checkIn, { text: 'Yes, with cool water.' });
    const [, answered] = (await personSees(checkIn)).messages;
    expect(answered).toMatchObject({ from: 'clinic', text: 'Yes, with cool water.', seen: [] });
    expect(answered?.by).toMatch(/^Nurse/);

    // Listing is not reading: only what was before somebody's eyes counts.
    await threadOf(checkIn);
    expect((await personSees(checkIn)).messages[0]?.seen).toEqual([]);
    await staffReads(checkIn, [first.id]);
    expect((await personSees(checkIn)).messages[0]?.seen).toMatchObject([{ by: answered?.by }]);
    await personReads(checkIn, [answered?.id ?? '']);
    const at = new Date(server.clock.now).toISOString();
    server.clock.now += 60_000;
    await personReads(checkIn, [answered?.id ?? '']);
    expect((await threadOf(checkIn))[1]?.seen).toEqual([{ by: null, at }]);
  });

  test('nobody reads their own words for the other side, nor those of another thread', async () => {
    const checkIn = await sendCheckIn(server, clinic);
    const other = await sendCheckIn(server, clinic);
    const own = (await write(checkIn, 'Hello')).json<MessageView>();
    const elsewhere = (await write(other, 'Hello')).json<MessageView>();
    await personReads(checkIn, [own.id, elsewhere.id]);
    await staffReads(checkIn, [elsewhere.id]);
    expect((await threadOf(checkIn))[0]?.seen).toEqual([]);
    expect((await threadOf(other))[0]?.seen).toEqual([]);
  });

  test('takes a message once, however often and however concurrently it is sent', async () => {
    const checkIn = await sendCheckIn(server, clinic);
    const key = randomUUID();
    const writtenAt = new Date(server.clock.now).toISOString();
    const answers = await Promise.all([1, 2, 3].map(() => write(checkIn, 'Only once', { key, writtenAt })));
    expect(new Set(answers.map((answer) => answer.json<MessageView>().id)).size).toBe(1);
    expect(await threadOf(checkIn)).toHaveLength(1);
    const reused = await write(checkIn, 'Something else', { key, writtenAt });
    expect(reused.statusCode).toBe(422);
    expect(reused.json<ProblemDocument>().problems[0]?.code).toBe('idempotency-key-reused');
  });

  test('keeps when a message was written offline, and believes no clock that is ahead', async () => {
    const checkIn = await sendCheckIn(server, clinic);
    const late = (
      await write(checkIn, 'From the train', { writtenAt: '2026-11-20T08:00:00.000Z' })
    ).json<MessageView>();
    expect(late.writtenAt).toBe('2026-11-20T08:00:00.000Z');
    const ahead = (
      await write(checkIn, 'From the future', { writtenAt: '2031-01-01T00:00:00.000Z' })
    ).json<MessageView>();
    expect(ahead.writtenAt).toBe(ahead.sentAt);
  });

  test('opens to the private link of its own check-in only', async () => {
    const checkIn = await sendCheckIn(server, clinic);
    const other = await sendCheckIn(server, clinic);
    expect((await write(checkIn, 'Hello', { token: tokenOf(other) })).statusCode).toBe(404);
    expect(await threadOf(checkIn)).toEqual([]);
  });

  test('lies sealed: nothing anybody wrote stands in the database as it was written', async () => {
    const checkIn = await sendCheckIn(server, clinic);
    await write(checkIn, 'planted-words-of-person');
    await reply(checkIn, { text: 'planted-words-of-clinic' });
    const rows = await inClinic(server.database, clinic.clinicId, (trx) =>
      trx.selectFrom('messages').selectAll().where('check_in_id', '=', checkIn.id).execute(),
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('planted-words');
    expect((await threadOf(checkIn)).map(({ text }) => text)).toEqual([
      'planted-words-of-person',
      'planted-words-of-clinic',
    ]);
  });

  test('shows a reply from before texts were sealed, once the next start has sealed it', async () => {
    const checkIn = await sendCheckIn(server, clinic);
    const messageId = server.services.newId();
    const at = new Date(server.clock.now);
    await inClinic(server.database, clinic.clinicId, (trx) =>
      sql`insert into messages (clinic_id, message_id, check_in_id, sender, staff_id, plain, written_at, sent_at)
        values (${clinic.clinicId}, ${messageId}, ${checkIn.id}, 'clinic', ${clinic.staffId}, 'an old reply', ${at}, ${at})`.execute(
        trx,
      ),
    );
    await server.database.runScript(
      `update platform.clinic_list set has_plain_texts = true where id = '${clinic.clinicId}'`,
    );
    expect(await sealPlainTexts(server.services)).toBe(1);
    const row = await inClinic(server.database, clinic.clinicId, (trx) =>
      trx.selectFrom('messages').selectAll().where('message_id', '=', messageId).executeTakeFirstOrThrow(),
    );
    expect(row.plain).toBeNull();
    expect((await threadOf(checkIn))[0]?.text).toBe('an old reply');
    expect((await personSees(checkIn)).messages[0]?.text).toBe('an old reply');
  });

  test('asks for a photo with a reply', async () => {
    const checkIn = await sendCheckIn(server, clinic);
    expect((await reply(checkIn, { text: 'Please send a photo.', asks: 'photo' })).statusCode).toBe(200);
    expect((await personSees(checkIn)).messages).toMatchObject([{ asks: 'photo' }]);
    expect((await reply(checkIn, { text: 'Please send money.', asks: 'money' })).statusCode).toBe(422);
  });
});

describe('words of danger', () => {
  test('mark the message for both sides until somebody at the clinic has read it', async () => {
    const checkIn = await sendCheckIn(server, clinic);
    const calm = (await write(checkIn, 'Thank you, it is better today.')).json<MessageView>();
    expect(calm.danger).toBeNull();
    server.clock.now += 1_000;
    const hard = (await write(checkIn, 'My lips are swelling and I cannot breathe.')).json<MessageView>();
    expect(hard.danger).toBe('emergency');
    expect((await personSees(checkIn)).messages[1]?.danger).toBe('emergency');
    expect(await unreadOf(checkIn)).toMatchObject({ unread_danger: 'emergency' });
    await staffReads(checkIn, [calm.id]);
    expect(await unreadOf(checkIn)).toMatchObject({
      unread_danger: 'emergency',
      unread_since: new Date(hard.sentAt),
    });
    await staffReads(checkIn, [hard.id]);
    expect(await unreadOf(checkIn)).toEqual({ unread_since: null, unread_danger: null });
    expect((await threadOf(checkIn))[1]?.danger).toBe('emergency');
  });

  test('that are denied mark nothing', async () => {
    const checkIn = await sendCheckIn(server, clinic);
    const denied = (await write(checkIn, 'I have no trouble breathing and no fever.')).json<MessageView>();
    expect(denied.danger).toBeNull();
    expect(await unreadOf(checkIn)).toMatchObject({ unread_danger: null });
  });
});

test('a thread takes 200 messages of a person and no more, so that no loop fills it', async () => {
  const checkIn = await sendCheckIn(server, clinic);
  const at = new Date(server.clock.now);
  await inClinic(server.database, clinic.clinicId, async (trx) => {
    for (let n = 0; n < 200; n += 1)
      await sql`insert into messages (clinic_id, message_id, check_in_id, sender, plain, written_at, sent_at)
        values (${clinic.clinicId}, ${server.services.newId()}, ${checkIn.id}, 'person', 'again', ${at}, ${at})`.execute(
        trx,
      );
  });
  const full = await write(checkIn, 'One more');
  expect(full.statusCode).toBe(409);
  expect(full.json<ProblemDocument>().problems[0]?.code).toBe('wrong-state');
});
