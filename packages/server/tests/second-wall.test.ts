import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPermission } from '../src/audit/route-audit.ts';
import { readHouseTables } from './house-tables.ts';
import { expectOneAnswer } from './not-yours.ts';
import { readIdsOf } from './queries.ts';
import { askGranted, fillTables } from './samples/ask-sample.ts';
import { sendSomePhoto } from './send-photo.ts';
import {
  addClinic,
  sendCheckIn,
  startTestServer,
  type TestClinic,
  type TestServer,
  tokenOf,
} from './test-server.ts';

let server: TestServer;
let mine: TestClinic;
let theirs: TestClinic;
let tables: readonly string[];

beforeAll(async () => {
  server = await startTestServer();
  tables = await readHouseTables(server);
  for (const table of tables)
    await sql`alter table ${sql.table(table)} disable row level security`.execute(server.database.kysely);
  mine = await addClinic(server);
  theirs = await addClinic(server);
  await fillTables(server, theirs);
}, 300_000);
afterAll(() => server.stop());

test('row-level security is off: a transaction of one clinic sees the rows of both', async () => {
  await sendCheckIn(server, mine);
  const seen = await server.database.inScope({ clinicId: mine.clinicId }, (trx) =>
    trx.selectFrom('check_ins').select('clinic_id').distinct().execute(),
  );
  expect(seen.length).toBeGreaterThan(1);
});

test('the application alone shows nothing of another clinic, whatever is asked', async () => {
  const foreign = await readIdsOf(server, tables, theirs.clinicId);
  expect(foreign.size).toBeGreaterThan(20);
  for (const route of server.routes) {
    if (!isPermission(route.may)) continue;
    const { ask, answer } = await askGranted(server, mine, route);
    const said = `${ask.method} ${ask.url}`;
    const leaked = [...foreign].filter((id) => answer.body.includes(id));
    expect.soft([said, answer.statusCode < 300, leaked]).toEqual([said, true, []]);
  }
}, 600_000);

test('the application alone answers "not yours" and "does not exist" alike', async () => {
  expect(await expectOneAnswer(server, mine, theirs)).toBeGreaterThan(8);
}, 600_000);

test("a person's link opens nothing of another clinic, also with the clinic in it changed", async () => {
  const ours = await sendCheckIn(server, mine);
  const foreign = await sendCheckIn(server, theirs, { message: 'of the other clinic' });
  const foreignPhoto = await sendSomePhoto(server, foreign);
  const forged = tokenOf(foreign).replace(
    tokenOf(foreign).split('.')[1] ?? '',
    tokenOf(ours).split('.')[1] ?? '',
  );
  for (const token of [tokenOf(ours), forged]) {
    const headers = { authorization: `Bearer ${token}` };
    for (const address of ['', '/photos', `/photos/${foreignPhoto}`, `/photos/${foreignPhoto}/picture`]) {
      const url = `/api/v1/check-ins/${foreign.id}${address}`;
      expect((await server.app.inject({ url, headers })).statusCode).toBe(404);
    }
  }
});
