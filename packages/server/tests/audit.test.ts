import { randomUUID } from 'node:crypto';
import Fastify, { type InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AUDIT_EVENTS } from '../src/audit/events.ts';
import { requireAuditDeclarations } from '../src/audit/route-audit.ts';
import { readAudit } from './queries.ts';
import {
  aCheckIn,
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

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
});
afterAll(() => server.stop());

/** How to ask each audited route for something it grants. */
async function granted(url: string, method: string): Promise<InjectOptions> {
  if (method === 'POST' && url === '/api/v1/check-ins') {
    return { headers: { 'idempotency-key': randomUUID() }, payload: aCheckIn(server, clinic) };
  }
  if (url === '/api/v1/session' && method === 'POST') {
    return { payload: { token: await server.services.sessions.createToken(clinic.email, 'mail') } };
  }
  const created = await sendCheckIn(server, clinic);
  const own = url.replace(':id', created.id);
  if (url === '/api/v1/check-ins/:id')
    return { url: own, headers: { authorization: `Bearer ${tokenOf(created)}` } };
  const headers = { cookie: await signIn(server, clinic.email) };
  if (url.endsWith('/reply')) return { url: own, headers, payload: { text: 'hello' } };
  if (url.endsWith('/close')) return { url: own, headers, payload: { outcome: 'advised' } };
  return { url: own, headers };
}

test('each route says what it writes to the audit trail, and each granted request writes exactly that, once', async () => {
  const audited = server.routes.filter(({ audit }) => typeof audit !== 'string');
  expect(audited.length).toBeGreaterThan(8);
  for (const { method, url, audit } of audited) {
    const ask = await granted(url, method);
    const before = (await readAudit(server, clinic.clinicId)).length;
    const answer = await server.app.inject({ url, ...ask, method: method as 'GET' });
    expect([url, answer.statusCode < 300]).toEqual([url, true]);
    const written = (await readAudit(server, clinic.clinicId)).slice(before);
    expect([url, written.map((event) => event.event)]).toEqual([url, [audit[0]]]);
    expect(written[0]).toMatchObject({ request_id: answer.headers['x-request-id'] });
  }
});

test('every event of the list is one some route declares', () => {
  const declared = new Set<string>(
    server.routes.flatMap(({ audit }) => (typeof audit === 'string' ? [] : audit)),
  );
  expect([...declared].toSorted()).toEqual([...AUDIT_EVENTS].toSorted());
});

test('a refused request writes no event', async () => {
  const created = await sendCheckIn(server, clinic);
  const before = (await readAudit(server, clinic.clinicId)).length;
  for (const url of [`/api/v1/check-ins/${created.id}`, '/api/v1/inbox', `/api/v1/inbox/${created.id}`]) {
    expect((await server.app.inject({ url })).statusCode).toBe(401);
  }
  expect(await readAudit(server, clinic.clinicId)).toHaveLength(before);
});

test('a route that declares nothing keeps the server from starting', () => {
  const app = Fastify();
  requireAuditDeclarations(app);
  expect(() => app.get('/api/v1/forgotten', () => 'x')).toThrow(/declares no audit event/);
});

test('names what it touched by id and holds nothing anybody said', async () => {
  const created = await sendCheckIn(server, clinic, { message: 'planted-words', name: 'Planted Name' });
  const trail = await readAudit(server, clinic.clinicId);
  expect(trail.at(-1)).toMatchObject({ event: 'check-in.sent', actor: 'person', check_in_id: created.id });
  expect(JSON.stringify(trail)).not.toMatch(/planted/i);
});
