import { afterAll, beforeAll, expect, test } from 'vitest';
import { askGranted } from './samples/ask-sample.ts';
import { addClinic, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

/** What no caller may set: whose it is, what it is called inside, who may. */
const READ_ONLY = {
  id: '018f0000-0000-7000-8000-000000000000',
  clinicId: '018f0000-0000-7000-8000-000000000000',
  clinic_id: '018f0000-0000-7000-8000-000000000000',
  staffId: '018f0000-0000-7000-8000-000000000000',
  userId: 'somebody',
  createdAt: '2020-01-01T00:00:00Z',
  role: 'owner',
  isAdmin: true,
} as const;

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
}, 120_000);
afterAll(() => server.stop());

test('no body takes a field that is not its own, on any route', async () => {
  let tried = 0;
  for (const route of server.routes) {
    const { method, url } = route;
    if (!url.startsWith('/api/') || method === 'GET' || method === 'DELETE') continue;
    const { ask, asker, answer } = await askGranted(server, clinic, route);
    expect.soft([method, url, answer.statusCode < 300], answer.body).toEqual([method, url, true]);
    const { payload } = ask;
    if (payload === undefined || Buffer.isBuffer(payload)) continue;
    for (const [field, value] of Object.entries(READ_ONLY)) {
      if (field in payload) continue;
      const refused = await server.app.inject({
        ...ask,
        headers: { ...ask.headers, 'idempotency-key': `read-only-${field}-${tried}`, ...asker },
        remoteAddress: `10.66.${tried >> 8}.${tried & 0xff}`,
        payload: { ...payload, [field]: value },
      });
      expect.soft([method, url, field, refused.statusCode], refused.body).toEqual([method, url, field, 422]);
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(100);
}, 600_000);
