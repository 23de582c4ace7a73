import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
