import { randomUUID } from 'node:crypto';
import type { CheckInCreated, CheckInView, ProblemDocument } from '@afterneedle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countRows, readAudit } from './queries.ts';
import {
  aCheckIn,
  addClinic,
  post,
  sendCheckIn,
  startTestServer,
  type TestClinic,
  type TestServer,
  tokenOf,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
});
afterAll(() => server.stop());

const read = (id: string, token: string) =>
  server.app.inject({ url: `/api/v1/check-ins/${id}`, headers: { authorization: `Bearer ${token}` } });

describe('a check-in is sent', () => {
  test('it is stored once and its link opens it', async () => {
    const created = await sendCheckIn(server, clinic, { message: 'My face is warm.', name: 'Ada' });
    const answer = await read(created.id, tokenOf(created));
    expect(answer.statusCode).toBe(200);
    const view = answer.json<CheckInView>();
    expect(view).toMatchObject({ id: created.id, state: 'sent', seenAt: null, messages: [] });
    expect(JSON.stringify(view)).not.toContain('levelAtWorst');
  });

  test('the token is not in the database, only its hash', async () => {
    const created = await sendCheckIn(server, clinic);
    const secret = tokenOf(created).split('.')[2] ?? 'none';
    const { rows } = await server.database.inScope({ clinicId: clinic.clinicId }, async (trx) => ({
      rows: [
        ...(await trx.selectFrom('check_in_links').selectAll().execute()),
        ...(await trx.selectFrom('idempotency_keys').selectAll().execute()),
      ],
    }));
    expect(secret).toHaveLength(32);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('the same key with the same body gives the same answer and stores nothing more', async () => {
    const own = await addClinic(server);
    const body = aCheckIn(server, own);
    const key = randomUUID();
    const first = await post(server, body, key);
    const second = await post(server, body, key);
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(second.json()).toEqual(first.json());
    expect(await countRows(server, 'check_ins', own.clinicId)).toBe(1);
    expect((await readAudit(server, own.clinicId)).map((event) => event.event)).toEqual([
      'check-in.sent',
      'check-in.sent-again',
    ]);
  });

  test('the same key in any order of the fields is the same body', async () => {
    const body = aCheckIn(server, clinic);
    const key = randomUUID();
    const first = await post(server, body, key);
    const turned = Object.fromEntries(Object.entries(body).reverse());
    expect((await post(server, turned, key)).json()).toEqual(first.json());
  });

  test('twenty at once with one key are stored once', async () => {
    const own = await addClinic(server);
    const body = aCheckIn(server, own);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(server, body, key)));
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.json<CheckInCreated>().link)).size).toBe(1);
    expect(await countRows(server, 'check_ins', own.clinicId)).toBe(1);
    expect(await countRows(server, 'check_in_events', own.clinicId)).toBe(1);
  });

  test('a key used for another body is refused and nothing is stored', async () => {
    const own = await addClinic(server);
    const key = randomUUID();
    await post(server, aCheckIn(server, own), key);
    const answer = await post(server, aCheckIn(server, own, { hoursSince: 21 }), key);
    expect(answer.statusCode).toBe(422);
    expect(answer.json<ProblemDocument>().problems).toMatchObject([
      { path: '/headers/idempotency-key', code: 'idempotency-key-reused' },
    ]);
    expect(await countRows(server, 'check_ins', own.clinicId)).toBe(1);
  });

  test('without a key it is refused', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/check-ins',
      payload: aCheckIn(server, clinic),
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<ProblemDocument>().problems[0]?.code).toBe('idempotency-key-missing');
  });
});

describe('a private link', () => {
  test('opens no other check-in, and "not yours" looks like "none"', async () => {
    const mine = await sendCheckIn(server, clinic);
    const theirs = await sendCheckIn(server, clinic);
    const foreign = await read(theirs.id, tokenOf(mine));
    const missing = await read(randomUUID(), tokenOf(mine));
    expect([foreign.statusCode, missing.statusCode]).toEqual([404, 404]);
    const shape = (body: string) => ({ ...(JSON.parse(body) as object), requestId: '' });
    expect(shape(foreign.body)).toEqual(shape(missing.body));
    expect(foreign.body).not.toContain('level');
  });

  test('with a wrong secret or another clinic in it opens nothing', async () => {
    const other = await addClinic(server);
    const mine = await sendCheckIn(server, clinic);
    const elsewhere = await sendCheckIn(server, other);
    const [id = '', , secret = ''] = tokenOf(mine).split('.');
    const otherClinic = tokenOf(elsewhere).split('.')[1] ?? '';
    const forged = [
      `${id}.${otherClinic}.${secret}`,
      // One letter other: a secret may end with any of them.
      `${tokenOf(mine).slice(0, -1)}${secret.endsWith('_') ? '-' : '_'}`,
      'x',
      `${id}..`,
      `${id}.a.b.c`,
    ];
    for (const token of forged) expect((await read(id, token)).statusCode).toBe(404);
  });

  test('is asked for when it is missing', async () => {
    const mine = await sendCheckIn(server, clinic);
    const answer = await server.app.inject({ url: `/api/v1/check-ins/${mine.id}` });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});
