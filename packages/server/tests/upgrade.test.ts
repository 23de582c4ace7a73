import { randomUUID } from 'node:crypto';
import type { PersonView } from '@afterneedle/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAll } from '../src/audit/chain/verify-all.ts';
import { inClinic } from '../src/platform/database.ts';
import { migrate, readMigrations } from '../src/platform/migrate.ts';
import { everyText } from './every-text.ts';
import { readHouseTables } from './house-tables.ts';
import { aPerson } from './people-world.ts';
import { AUDIT_EVENTS, type OldClinic, plantVersion, WRITTEN } from './rows-of-version.ts';
import { openEmptyDatabase, type TestDatabase } from './test-database.ts';
import { signIn, startTestServer, type TestServer } from './test-server.ts';

type Counts = Readonly<Record<string, number>>;

const known = readMigrations();
const VERSIONS = known.map((_, n) => n + 1);

let opened: TestDatabase;
let server: TestServer;
/** One clinic for each version, and how many rows it had in every table of that version. */
const clinics = new Map<
  number,
  { readonly old: OldClinic; readonly before: Counts; readonly after: Counts }
>();

async function countsOf(clinicId: string): Promise<Counts> {
  const { database } = opened;
  const tables = await readHouseTables(opened);
  return await inClinic(database, clinicId, async (trx) => {
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const found = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(trx);
      counts[table] = found.rows[0]?.n ?? -1;
    }
    return counts;
  });
}

function putUser({ userId, email }: OldClinic): Promise<unknown> {
  return sql`insert into auth."user" ("id", "name", "email", "emailVerified")
    values (${userId}, 'Old nurse', ${email}, true)`.execute(opened.database.kysely);
}

/** One database goes through every version; at each of them a clinic is written as that version wrote it. */
beforeAll(async () => {
  opened = await openEmptyDatabase();
  const written: { readonly old: OldClinic; readonly before: Counts }[] = [];
  for (const version of VERSIONS) {
    await migrate(opened.database, known.slice(0, version));
    const old = await plantVersion(opened.database, version);
    written.push({ old, before: await countsOf(old.clinicId) });
    if (version > 1) await putUser(old);
    // The first version knew staff by name only: sign-in came with the second.
    if (version === 2 && written[0] !== undefined) await putUser(written[0].old);
  }
  server = await startTestServer({ opened });
  for (const { old, before } of written)
    clinics.set(old.version, { old, before, after: await countsOf(old.clinicId) });
}, 300_000);
afterAll(() => server.stop());

function clinicOf(version: number) {
  const clinic = clinics.get(version);
  if (clinic === undefined) throw new Error(`no clinic of version ${version}`);
  return clinic;
}

describe.each(VERSIONS)('the records of the version with %i migrations', (version) => {
  test('had rows in every table of that version, and none is lost or doubled', () => {
    const { before, after } = clinicOf(version);
    expect(Object.entries(before).filter(([, n]) => n === 0)).toEqual([]);
    // A reply stands in the thread since messages came; keys and the end of the chain are made where there were none.
    const made = { clinic_keys: 1, audit_heads: 1, messages: 1 };
    const rows = Object.fromEntries(Object.entries(after).filter(([, n]) => n > 0));
    expect(rows).toEqual({ ...made, ...before });
  });

  test('lie sealed and chained', async () => {
    const { clinicId } = clinicOf(version).old;
    const dump = await everyText(server, [clinicId]);
    expect(dump).toContain(clinicId);
    const { facts: _, ...texts } = WRITTEN;
    for (const planted of [...Object.values(texts), 'fever']) expect(dump).not.toContain(planted);
    const { signedPlaces: places, now, database } = server.services;
    const { clinics: verified } = await verifyAll({ database, places, now });
    const chain = verified.find((each) => each.clinicId === clinicId);
    expect(chain).toMatchObject({ entries: AUDIT_EVENTS, findings: [] });
  });

  test('are read by whoever worked there: inbox, case, thread and what came with that version', async () => {
    const { old } = clinicOf(version);
    const cookie = await signIn(server, old.email);
    const read = async (path: string): Promise<unknown> => {
      const answer = await server.app.inject({ url: `/api/v1${path}`, headers: { cookie } });
      expect([path, answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([
        path,
        200,
        '',
      ]);
      return answer.json();
    };
    const at = '2026-11-20T09:00:00.000Z';
    const line = { id: old.openId, excerpt: WRITTEN.message, signs: ['fever'], toldLevel: 'same-day' };
    expect(await read('/inbox')).toMatchObject({ items: [{ ...line, clockFrom: at }] });
    const said = { message: WRITTEN.message, areas: [WRITTEN.area], facts: WRITTEN.facts };
    const results = { phone: { level: 'same-day' }, server: { level: 'same-day' } };
    expect(await read(`/inbox/${old.openId}`)).toMatchObject({ ...said, results, state: 'acknowledged' });
    expect(await read(`/inbox/${old.closedId}`)).toMatchObject({
      ...said,
      state: 'closed',
      events: [{ kind: 'closed', text: WRITTEN.note, by: 'Old nurse' }],
    });
    const messages = [{ text: WRITTEN.reply, sentAt: at }];
    expect(await read(`/inbox/${old.openId}/messages`)).toMatchObject({ messages });
    expect(await read('/session')).toMatchObject({ role: 'practitioner' });
    if (old.personId !== undefined)
      expect(await read(`/people/${old.personId}`)).toMatchObject({
        familyName: 'Person',
        health: { notes: 'planted health' },
      });
    if (old.personId !== undefined) {
      const { id, ...person } = (await read(`/people/${old.personId}`)) as PersonView;
      const change = { ...aPerson({ givenName: 'Oneword', familyName: '' }), version: person.version };
      const headers = { cookie, 'idempotency-key': randomUUID() };
      const url = `/api/v1/people/${id}`;
      const changed = await server.app.inject({ method: 'PUT', url, headers, payload: change });
      expect([changed.statusCode, changed.json()]).toMatchObject([
        200,
        { givenName: 'Oneword', familyName: '' },
      ]);
    }
    if (version >= 11)
      expect(await read(`/complications/${old.complicationId}`)).toMatchObject({
        said: { narrative: WRITTEN.narrative },
      });
    if (version >= 12) expect(await read('/disputes')).toMatchObject({ items: [{ text: WRITTEN.dispute }] });
  });
});
