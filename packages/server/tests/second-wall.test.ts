import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addClinic, sendCheckIn, signIn, startTestServer, type TestServer, tokenOf } from './test-server.ts';

let server: TestServer;

const TABLES = [
  'clinics',
  'staff',
  'staff_memberships',
  'check_ins',
  'check_in_results',
  'check_in_events',
  'check_in_links',
];

beforeAll(async () => {
  server = await startTestServer();
  for (const table of [...TABLES, 'idempotency_keys', 'audit_events']) {
    const owned = sql`alter table ${sql.table(table)} disable row level security`;
    await owned.execute(server.database.kysely);
  }
});
afterAll(() => server.stop());

test('with row-level security switched off, the application alone still shows nothing of another clinic', async () => {
  const mine = await addClinic(server);
  const theirs = await addClinic(server);
  const ours = await sendCheckIn(server, mine);
  const foreign = await sendCheckIn(server, theirs, { message: 'of the other clinic' });
  const all = await server.database.inScope({ clinicId: mine.clinicId }, (trx) =>
    trx.selectFrom('check_ins').select('check_in_id').execute(),
  );
  expect(all).toHaveLength(2);

  const headers = { cookie: await signIn(server, mine.email) };
  const inbox = await server.app.inject({ url: '/api/v1/inbox?show=all', headers });
  expect(inbox.body).toContain(ours.id);
  expect(inbox.body).not.toContain(foreign.id);
  expect((await server.app.inject({ url: `/api/v1/inbox/${foreign.id}`, headers })).statusCode).toBe(404);
  for (const [step, payload] of [
    ['acknowledge', {}],
    ['reply', { text: 'hello' }],
    ['close', { outcome: 'advised' }],
  ] as const) {
    const url = `/api/v1/check-ins/${foreign.id}/${step}`;
    expect((await server.app.inject({ method: 'POST', url, headers, payload })).statusCode).toBe(404);
  }
  const forged = tokenOf(foreign).replace(
    tokenOf(foreign).split('.')[1] ?? '',
    tokenOf(ours).split('.')[1] ?? '',
  );
  for (const token of [tokenOf(ours), forged]) {
    const authorization = `Bearer ${token}`;
    const answer = await server.app.inject({
      url: `/api/v1/check-ins/${foreign.id}`,
      headers: { authorization },
    });
    expect(answer.statusCode).toBe(404);
  }
});
