import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AUDIT_EVENTS } from '../src/audit/events.ts';
import { requireAuditDeclarations } from '../src/audit/route-audit.ts';
import { readAudit } from './queries.ts';
import { askGranted } from './samples/ask-sample.ts';
import { addClinic, sendCheckIn, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
});
afterAll(() => server.stop());

test('each route says what it writes to the audit trail, and each granted request writes exactly that, once', async () => {
  const audited = server.routes.filter(({ audit }) => typeof audit !== 'string');
  expect(audited.length).toBeGreaterThan(8);
  for (const route of audited) {
    const { method, url, audit } = route;
    const { answer } = await askGranted(server, clinic, route);
    const id = answer.headers['x-request-id'];
    expect([method, url, answer.statusCode < 300]).toEqual([method, url, true]);
    const trail = await readAudit(server, clinic.clinicId);
    const written = trail.filter((event) => event.request_id === id);
    expect([method, url, written.map((event) => event.event)]).toEqual([method, url, [audit[0]]]);
  }
}, 300_000);

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
  const config = { audit: 'none: planted' } as const;
  expect(() => app.get('/api/v1/anyone', { config }, () => 'x')).toThrow(/who may use it/);
});

test('names what it touched by id and holds nothing anybody said', async () => {
  const created = await sendCheckIn(server, clinic, { message: 'planted-words', name: 'Planted Name' });
  const trail = await readAudit(server, clinic.clinicId);
  expect(trail.at(-1)).toMatchObject({ event: 'check-in.sent', actor: 'person', check_in_id: created.id });
  expect(JSON.stringify(trail)).not.toMatch(/planted/i);
});
