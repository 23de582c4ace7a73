import { randomUUID } from 'node:crypto';
import type { CheckInCreated } from '@afterneedle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endMembership } from './queries.ts';
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

const ROLES = ['nobody', 'person', 'other person', 'staff', 'staff elsewhere', 'staff who left'] as const;
type Role = (typeof ROLES)[number];

/** What each role gets, in the order of ROLES; a route that is not here fails the test. */
const EXPECTED: Readonly<Record<string, readonly number[]>> = {
  'POST /api/v1/check-ins': [201, 201, 201, 201, 201, 201],
  'GET /api/v1/check-ins/:id': [401, 200, 404, 401, 401, 401],
  'GET /api/v1/inbox': [401, 401, 401, 200, 200, 401],
  'GET /api/v1/inbox/:id': [401, 401, 401, 200, 404, 401],
  'POST /api/v1/check-ins/:id/acknowledge': [401, 401, 401, 200, 404, 401],
  'POST /api/v1/check-ins/:id/reply': [401, 401, 401, 200, 404, 401],
  'POST /api/v1/check-ins/:id/close': [401, 401, 401, 200, 404, 401],
  'GET /api/v1/clinics/:slug': [200, 200, 200, 200, 200, 200],
  'POST /api/v1/sign-in-links': [202, 202, 202, 202, 202, 202],
  'POST /api/v1/session': [401, 401, 401, 401, 401, 401],
  'GET /api/v1/session': [401, 401, 401, 200, 200, 401],
  'DELETE /api/v1/session': [401, 401, 401, 204, 204, 401],
  'POST /api/v1/plans': [200, 200, 200, 200, 200, 200],
  'POST /api/v1/plans/calendar': [200, 200, 200, 200, 200, 200],
  'POST /api/v1/product-checks': [200, 200, 200, 200, 200, 200],
  'POST /api/v1/screenings': [200, 200, 200, 200, 200, 200],
  'GET /api/v1/screenings/questions': [200, 200, 200, 200, 200, 200],
  'GET /api/v1/knowledge/sources': [200, 200, 200, 200, 200, 200],
  'GET /api/v1/knowledge/conflicts': [200, 200, 200, 200, 200, 200],
  'GET /api/v1/knowledge/coverage': [200, 200, 200, 200, 200, 200],
  'GET /api/v1/openapi.json': [200, 200, 200, 200, 200, 200],
};

let server: TestServer;
let clinic: TestClinic;
let elsewhere: TestClinic;
let left: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
  elsewhere = await addClinic(server);
  left = await addClinic(server);
  await sendCheckIn(server, elsewhere, { message: 'of elsewhere' });
});
afterAll(() => server.stop());

/** Signed in before they left: what counts is today. */
let leftCookie: string | undefined;

async function headersFor(role: Role, own: CheckInCreated): Promise<Record<string, string>> {
  switch (role) {
    case 'nobody':
      return {};
    case 'person':
      return { authorization: `Bearer ${tokenOf(own)}` };
    case 'other person':
      return { authorization: `Bearer ${tokenOf(await sendCheckIn(server, clinic))}` };
    case 'staff':
      return { cookie: await signIn(server, clinic.email) };
    case 'staff elsewhere':
      return { cookie: await signIn(server, elsewhere.email) };
    case 'staff who left': {
      leftCookie ??= await signIn(server, left.email);
      await endMembership(server, left.clinicId, left.staffId);
      return { cookie: leftCookie };
    }
  }
}

function payloadFor(url: string, method: string): object | undefined {
  if (method === 'POST' && url.endsWith('/check-ins')) return aCheckIn(server, clinic);
  if (url.endsWith('/reply')) return { text: 'hello' };
  if (url.endsWith('/close')) return { outcome: 'advised' };
  if (url.endsWith('/sign-in-links')) return { email: 'nobody@example.org' };
  if (method === 'POST' && url.endsWith('/session')) return { token: 'none' };
  const treatments = [{ endedAt: new Date(server.clock.now).toISOString() }];
  if (url.endsWith('/plans')) return { treatments };
  if (url.endsWith('/plans/calendar')) return { treatments, planId: 'mine' };
  if (url.endsWith('/product-checks')) return { product: 'gym' };
  if (url.endsWith('/screenings')) return { answers: {} };
  return method === 'POST' ? {} : undefined;
}

describe('who may', () => {
  test('is written down for every API route', () => {
    const routed = server.routes
      .filter(({ url }) => url.startsWith('/api/'))
      .map(({ method, url }) => `${method} ${url}`);
    expect(routed.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
  });

  for (const [route, statuses] of Object.entries(EXPECTED)) {
    test(route, async () => {
      const [method = '', url = ''] = route.split(' ');
      const seen: number[] = [];
      for (const role of ROLES) {
        const own = await sendCheckIn(server, clinic);
        const payload = payloadFor(url, method);
        const answer = await server.app.inject({
          method: method as 'GET',
          url: url.replace(':id', own.id).replace(':slug', clinic.slug),
          headers: { ...(await headersFor(role, own)), 'idempotency-key': randomUUID() },
          ...(payload === undefined ? {} : { payload }),
        });
        seen.push(answer.statusCode);
        if (role === 'staff') expect(answer.body).not.toContain('of elsewhere');
      }
      expect(seen).toEqual(statuses);
    });
  }
});
