import { randomUUID } from 'node:crypto';
import type { ProblemDocument } from '@afterneedle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countRows } from './queries.ts';
import {
  aCheckIn,
  addClinic,
  post,
  sendCheckIn,
  startTestServer,
  type TestClinic,
  type TestServer,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
});
afterAll(() => server.stop());

const STORED = [
  'check_ins',
  'check_in_results',
  'check_in_events',
  'check_in_links',
  'idempotency_keys',
  'audit_events',
] as const;

async function stored(): Promise<number[]> {
  return await Promise.all(STORED.map((table) => countRows(server, table, clinic.clinicId)));
}

/** Sends it and expects one clear problem, problem+json, nothing stored and nothing shown. */
async function refusedWith(
  body: unknown,
  expected: { status: number; path: string; code: string },
): Promise<ProblemDocument> {
  const before = await stored();
  const answer = await post(server, body);
  const document = answer.json<ProblemDocument>();
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect({ status: answer.statusCode, problems: document.problems }).toMatchObject({
    status: expected.status,
    problems: [{ path: expected.path, code: expected.code }],
  });
  expect(document.status).toBe(answer.statusCode);
  expect(document.requestId).toBe(answer.headers['x-request-id']);
  expect(document).not.toHaveProperty('level');
  expect(await stored()).toEqual(before);
  return document;
}

const refuse = (changes: object, path: string, code: string, status = 422) =>
  refusedWith({ ...aCheckIn(server, clinic), ...changes }, { status, path, code });

const later = (ms: number): string => new Date(server.clock.now + ms).toISOString();

describe('a check-in is refused by name when', () => {
  test('the JSON is malformed', async () => {
    for (const body of ['{"clinicSlug":', 'not json', '{"a":1}}', '"', '{"__proto__":{"x":1}}']) {
      await refusedWith(body, { status: 400, path: '', code: 'malformed-json' });
    }
  });

  test('the body is no object, or none at all', async () => {
    await refusedWith('[]', { status: 422, path: '', code: 'bad-value' });
    await refusedWith('null', { status: 422, path: '', code: 'missing' });
    await refusedWith('', { status: 400, path: '', code: 'missing' });
  });

  test('the body is no JSON by its own word', async () => {
    const before = await stored();
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/check-ins',
      headers: { 'content-type': 'text/xml', 'idempotency-key': randomUUID() },
      payload: '<a/>',
    });
    expect(answer.statusCode).toBe(415);
    expect(answer.json<ProblemDocument>().problems[0]?.code).toBe('wrong-media-type');
    expect(await stored()).toEqual(before);
  });

  test('a fact is unknown', async () => {
    await refuse({ facts: { 'no-such-sign': 1 } }, '/facts/no-such-sign', 'unknown-fact');
    await refuse({ facts: { 'a/b~c': 1 } }, '/facts/a~1b~0c', 'unknown-fact');
  });

  test('the value of a fact is unknown', async () => {
    const finding = 'fever';
    await refuse({ facts: { [finding]: 99 } }, `/facts/${finding}`, 'out-of-range');
    await refuse({ facts: { [finding]: 0.5 } }, `/facts/${finding}`, 'bad-value');
    await refuse({ facts: { [finding]: 'perhaps' } }, `/facts/${finding}`, 'bad-value');
    await refuse({ facts: { [finding]: null } }, `/facts/${finding}`, 'bad-value');
    await refuse({ facts: { [finding]: [1] } }, `/facts/${finding}`, 'bad-value');
    await refuse({ facts: { device: 'no-such-device' } }, '/facts/device', 'bad-value');
  });

  test('the hours are -5 or 1e9 or no number', async () => {
    await refuse({ hoursSince: -5 }, '/hoursSince', 'out-of-range');
    await refuse({ hoursSince: 1e9 }, '/hoursSince', 'out-of-range');
    await refuse({ hoursSince: '20' }, '/hoursSince', 'bad-value');
    const overflow = JSON.stringify(aCheckIn(server, clinic)).replace(
      '"hoursSince":20',
      '"hoursSince":1e999',
    );
    await refusedWith(overflow, { status: 422, path: '/hoursSince', code: 'bad-value' });
  });

  test('the treatment lies in the future, or 3 years back, or on no calendar', async () => {
    await refuse({ treatedAt: later(6 * 60_000) }, '/treatedAt', 'in-the-future');
    await refuse({ treatedAt: later(86_400_000), hoursSince: undefined }, '/treatedAt', 'in-the-future');
    await refuse({ treatedAt: later(-4 * 365 * 86_400_000) }, '/treatedAt', 'out-of-range');
    await refuse({ treatedAt: '2026-02-30T10:00:00Z' }, '/treatedAt', 'bad-value');
    await refuse({ treatedAt: 'yesterday' }, '/treatedAt', 'bad-value');
  });

  test('the message is 1 MB, or longer than a message may be', async () => {
    await refuse({ message: 'x'.repeat(1_048_576) }, '/message', 'body-too-large', 413);
    await refuse({ message: 'x'.repeat(4_001) }, '/message', 'too-long');
  });

  test('a text holds what no database can keep', async () => {
    await refuse({ message: 'a\u0000b' }, '/message', 'bad-value');
    await refuse({ message: 'a\ud800b' }, '/message', 'bad-value');
    await refuse({ areas: ['\u0000'] }, '/areas/0', 'bad-value');
    await refuse({ name: '\ud800' }, '/name', 'bad-value');
  });

  test('it asks to take what was not mentioned as absent', async () => {
    await refuse({ unmentioned: 'absent' }, '/unmentioned', 'not-allowed');
  });

  test('a field is unknown, missing, or of another kind', async () => {
    await refuse({ levelAtWorst: 'expected' }, '/levelAtWorst', 'unknown-field');
    await refuse({ id: randomUUID() }, '/id', 'unknown-field');
    await refuse({ facts: undefined }, '/facts', 'missing');
    const { knowledge } = server.services.triage;
    await refuse({ result: { level: 'fine', certified: true, knowledge } }, '/result/level', 'bad-value');
    await refuse(
      { result: { level: 'expected', certified: true, knowledge: 'x' } },
      '/result/knowledge',
      'bad-value',
    );
    await refuse({ forWhom: 'us' }, '/forWhom', 'bad-value');
    await refuse({ name: 'x'.repeat(81) }, '/name', 'too-long');
  });

  test('no clinic has the address', async () => {
    await refuse({ clinicSlug: 'nowhere' }, '/clinicSlug', 'unknown-clinic');
    await refuse({ clinicSlug: "demo' or 1=1" }, '/clinicSlug', 'bad-value');
    await refuse({ clinicSlug: undefined }, '/clinicSlug', 'missing');
  });
});

describe('a check-in is taken when', () => {
  test('the clock of the phone runs a little ahead', async () => {
    const changes = { treatedAt: later(4 * 60_000), createdAt: later(4 * 60_000), hoursSince: undefined };
    const { hoursSince, ...rest } = { ...aCheckIn(server, clinic), ...changes };
    expect(hoursSince).toBeUndefined();
    expect((await post(server, rest)).statusCode).toBe(201);
  });

  test('it is odd but right: emoji, right to left, quotes, an hour before the summer time change', async () => {
    const message = '🙂 "quotes" \\ مرحبا ‮ \' -- ; drop table check_ins; <script>alert(1)</script> %_';
    const created = await sendCheckIn(server, clinic, { message, areas: ['left-cheek'] });
    expect(created.level).toBe('self-care');
  });
});

describe('an address', () => {
  test('that is none answers with a problem', async () => {
    for (const url of [
      '/api/v1/nothing',
      '/nothing-here',
      '/api/v1/check-ins/%zz',
      '/api/v1/check-ins/%00',
    ]) {
      const answer = await server.app.inject({ url });
      expect([url, answer.headers['content-type']]).toEqual([url, 'application/problem+json; charset=utf-8']);
      expect([404, 422, 400, 401]).toContain(answer.statusCode);
    }
  });

  test('that must hold an id says which part is wrong', async () => {
    const answer = await server.app.inject({ url: '/api/v1/check-ins/17' });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<ProblemDocument>().problems[0]?.path).toBe('/params/id');
  });
});

test('a bug says that it is one, without saying what was sent', async () => {
  const { triage } = server.services;
  const assess = triage.assess;
  const secret = 'planted-secret-1748';
  Object.assign(triage, {
    assess: () => {
      throw new Error(secret);
    },
  });
  const answer = await post(server, aCheckIn(server, clinic, { message: secret }));
  Object.assign(triage, { assess });
  expect(answer.statusCode).toBe(500);
  expect(answer.json<ProblemDocument>().problems[0]?.code).toBe('internal');
  expect(answer.body).not.toContain(secret);
});
