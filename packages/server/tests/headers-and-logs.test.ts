import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { countRows } from './queries.ts';
import {
  aCheckIn,
  addClinic,
  post,
  sendCheckIn,
  signIn,
  startTestServer,
  type TestClinic,
  type TestServer,
  tokenOf,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer({ config: { logLevel: 'trace' } });
  clinic = await addClinic(server);
});
afterAll(() => server.stop());

describe('every answer', () => {
  test('carries the security headers, refusals too', async () => {
    const urls = [
      '/healthz',
      '/api/v1/inbox',
      '/api/v1/clinics/nowhere',
      '/nothing',
      '/',
      '/clinic',
      '/api/v1/openapi.json',
    ];
    for (const url of urls) {
      const { headers } = await server.app.inject({ url });
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-(inline|eval)/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'x-frame-options': 'DENY',
      });
      if (url.startsWith('/api/')) expect(headers['cache-control']).toBe('no-store');
    }
  });

  test('sets a session cookie no script and no other site can use', async () => {
    const token = await server.services.sessions.createToken(clinic.email, 'mail');
    const answer = await server.app.inject({ method: 'POST', url: '/api/v1/session', payload: { token } });
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  });
});

test('too many check-ins from one address are held back, with when to come again', async () => {
  const own = await startTestServer({ config: { checkInsPerHour: 3 } });
  const there = await addClinic(own);
  const answers = [];
  for (let n = 0; n < 4; n += 1) answers.push(await post(own, aCheckIn(own, there)));
  expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201, 201, 429]);
  expect(answers[3]?.headers['retry-after']).toBeDefined();
  expect(answers[3]?.json()).toMatchObject({ problems: [{ code: 'too-many-requests' }] });
  await own.stop();
});

test('the log holds no health data, no name, no token and no address of a person', async () => {
  const planted = [
    'planted-message',
    'Planted-Name',
    'planted-area',
    'planted-query',
    'planted-reply',
    'planted-slug',
  ];
  const [message = '', name = '', area = '', query = '', reply = '', slug = ''] = planted;
  const cookie = await signIn(server, clinic.email);
  const created = await sendCheckIn(server, clinic, { message, name, areas: [area] });
  const token = tokenOf(created);
  await server.app.inject({
    url: `/api/v1/check-ins/${created.id}?x=${query}`,
    headers: { authorization: `Bearer ${token}` },
  });
  await server.app.inject({
    method: 'POST',
    url: `/api/v1/check-ins/${created.id}/reply`,
    headers: { cookie },
    payload: { text: reply },
  });
  await server.app.inject({ url: `/api/v1/clinics/${slug}` });
  await post(server, `{"message":"${message}`);
  await post(server, aCheckIn(server, clinic, { facts: { [message]: 1 } }));
  const { triage } = server.services;
  const { assess } = triage;
  Object.assign(triage, {
    assess: () => {
      throw new Error(message, { cause: new Error(name) });
    },
  });
  expect((await post(server, aCheckIn(server, clinic, { message }))).statusCode).toBe(500);
  Object.assign(triage, { assess });
  const log = server.logs.join('');
  expect(log).toContain('/api/v1/check-ins/:id/reply');
  expect(log).toContain('"bug"');
  for (const secret of [...planted, token, created.id, cookie, clinic.email])
    expect(log).not.toContain(secret);
});

const ASKED: readonly (readonly [string, (planted: string) => object])[] = [
  [
    '/plans',
    (planted) => ({
      treatments: [{ endedAt: '2026-11-20T10:00:00Z' }],
      clinic: { name: planted, supplied: [], lines: [] },
    }),
  ],
  ['/plans', (planted) => ({ treatments: [{ endedAt: planted, facts: { [planted]: planted } }] })],
  ['/plans/calendar', (planted) => ({ treatments: [{ endedAt: '2026-11-20T10:00:00Z' }], planId: planted })],
  ['/product-checks', (planted) => ({ ingredients: `Aqua, ${planted}`, allergies: [planted] })],
  ['/product-checks', (planted) => ({ product: planted, person: { [planted]: planted } })],
  ['/screenings', (planted) => ({ answers: { [planted]: planted } })],
];

test('what is asked of a plan, a product or a screening is neither logged nor stored', async () => {
  const tables = ['check_ins', 'check_in_events', 'idempotency_keys', 'audit_events'] as const;
  const stored = () => Promise.all(tables.map((table) => countRows(server, table, clinic.clinicId)));
  const before = await stored();
  for (const [path, bodyWith] of ASKED) {
    const answer = await ask(server, path, bodyWith('planted-answer'));
    expect([200, 422]).toContain(answer.statusCode);
  }
  expect(await stored()).toEqual(before);
  const log = server.logs.join('');
  for (const path of new Set(ASKED.map(([one]) => one))) expect(log).toContain(`/api/v1${path}`);
  expect(log).not.toContain('planted-answer');
});

test('too many questions from one address are held back, each kind by itself', async () => {
  const own = await startTestServer({ config: { answersPerHour: 2 } });
  for (const path of ['/plans', '/plans/calendar', '/product-checks', '/screenings']) {
    const answers = [];
    for (let n = 0; n < 3; n += 1) answers.push(await ask(own, path, {}));
    expect([path, answers.map(({ statusCode }) => statusCode)]).toEqual([path, [422, 422, 429]]);
    expect(answers[2]?.json()).toMatchObject({ problems: [{ code: 'too-many-requests' }] });
  }
  await own.stop();
});
