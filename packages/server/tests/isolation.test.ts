import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeSchema } from '../build/describe-schema.ts';
import { inClinic } from '../src/platform/database.ts';
import { readHouseTables } from './house-tables.ts';
import { expectOneAnswer } from './not-yours.ts';
import { plantPeople } from './plant-people.ts';
import { fillTables } from './samples/ask-sample.ts';
import { addClinic, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

let server: TestServer;
let mine: TestClinic;
let theirs: TestClinic;
let houseTables: readonly string[];

beforeAll(async () => {
  server = await startTestServer();
  mine = await addClinic(server);
  theirs = await addClinic(server);
  houseTables = await readHouseTables(server);
  for (const clinic of [mine, theirs]) {
    await fillTables(server, clinic);
    await plantPeople(server, clinic);
    await inClinic(server.database, clinic.clinicId, (trx) => server.services.vault.of(trx, clinic.clinicId));
  }
}, 300_000);
afterAll(() => server.stop());

async function count(kysely: Parameters<typeof describeSchema>[0], table: string): Promise<number> {
  const answer = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(kysely);
  return answer.rows[0]?.n ?? -1;
}

describe('a query outside a transaction of a clinic', () => {
  test('returns nothing through the connections the server uses', async () => {
    for (const table of houseTables)
      expect([table, await count(server.database.kysely, table)]).toEqual([table, 0]);
  });

  test('returns nothing in a transaction that took the role but named no clinic', async () => {
    await server.database.kysely.transaction().execute(async (trx) => {
      await sql`set local role afterneedle_app`.execute(trx);
      for (const table of houseTables) expect([table, await count(trx, table)]).toEqual([table, 0]);
    });
  });

  test('finds no clinic of an earlier transaction left on the connection', async () => {
    for (let n = 0; n < 20; n += 1) {
      await inClinic(server.database, mine.clinicId, (trx) => count(trx, 'check_ins'));
      await expect(
        inClinic(server.database, mine.clinicId, () => Promise.reject(new Error('rolled back'))),
      ).rejects.toThrow('rolled back');
      expect(await count(server.database.kysely, 'check_ins')).toBe(0);
    }
  });
});

describe('every route with an id', () => {
  test('answers "not yours" and "does not exist" alike', async () => {
    expect(await expectOneAnswer(server, mine, theirs)).toBeGreaterThan(8);
  }, 600_000);
});

describe('a transaction of a clinic', () => {
  test('sees its own rows only, in every table, without any filter of the application', async () => {
    for (const table of houseTables) {
      const foreign = await inClinic(server.database, mine.clinicId, async (trx) => {
        const rows = await sql<{ n: number }>`
          select count(*)::int as n from ${sql.table(table)} where clinic_id <> ${mine.clinicId}`.execute(
          trx,
        );
        return { foreign: rows.rows[0]?.n, all: await count(trx, table) };
      });
      expect([table, foreign.foreign]).toEqual([table, 0]);
      expect.soft([table, foreign.all > 0]).toEqual([table, true]);
    }
  });

  test('can neither write into another clinic nor move a row there', async () => {
    const write = inClinic(server.database, mine.clinicId, (trx) =>
      sql`insert into audit_events (clinic_id, audit_id, at, event, actor, request_id)
          values (${theirs.clinicId}, ${server.services.newId()}, now(), 'x', 'system', 'x')`.execute(trx),
    );
    await expect(write).rejects.toThrow(/row-level security/);
    const move = inClinic(server.database, mine.clinicId, (trx) =>
      sql`update check_ins set clinic_id = ${theirs.clinicId}`.execute(trx),
    );
    await expect(move).rejects.toThrow(/row-level security/);
  });

  test('can reach neither sign-in nor the secrets of the server nor what lies on the queue', async () => {
    for (const table of ['auth.session', 'auth.verification', 'platform.secrets', 'pgboss.job']) {
      const look = inClinic(server.database, mine.clinicId, (trx) =>
        sql`select * from ${sql.table(table)}`.execute(trx),
      );
      await expect(look).rejects.toThrow(/permission denied/);
    }
  });

  test('can only add to the audit trail, the results and the history', async () => {
    for (const table of ['audit_events', 'check_in_results', 'check_in_events', 'idempotency_keys']) {
      for (const statement of [
        sql`delete from ${sql.table(table)}`,
        sql`update ${sql.table(table)} set clinic_id = clinic_id`,
      ]) {
        await expect(
          inClinic(server.database, mine.clinicId, (trx) => statement.execute(trx)),
        ).rejects.toThrow(/permission denied/);
      }
    }
  });

  test('even the owner of the tables cannot change the audit trail', async () => {
    const asOwner = server.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('app.clinic_id', ${mine.clinicId}, true)`.execute(trx);
      await sql`update audit_events set event = 'x'`.execute(trx);
    });
    await expect(asOwner).rejects.toThrow(/append-only/);
    await expect(sql`truncate audit_events`.execute(server.database.kysely)).rejects.toThrow(/append-only/);
  });
});

describe('the two questions before a clinic is known', () => {
  test('show the one clinic asked for, and none without a name', async () => {
    const seen = await server.database.inScope({ clinicSlug: mine.slug }, (trx) =>
      trx.selectFrom('clinics').select('slug').execute(),
    );
    expect(seen).toEqual([{ slug: mine.slug }]);
    const none = await server.database.inScope({ clinicSlug: '' }, (trx) => count(trx, 'clinics'));
    expect(none).toBe(0);
    expect(await server.database.inScope({ clinicSlug: mine.slug }, (trx) => count(trx, 'check_ins'))).toBe(
      0,
    );
  });
});

describe('the catalogue', () => {
  test('forces row-level security on every table with clinic_id', async () => {
    const { rows } = await sql<{ table: string; forced: boolean; first: string | null }>`
      select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as forced,
        (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
         where i.indrelid = c.oid and i.indisprimary) as first
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id')
      order by 1`.execute(server.database.kysely);
    expect(rows.map((row) => row.table)).toEqual([...houseTables].toSorted());
    for (const row of rows) expect(row).toMatchObject({ forced: true, first: 'clinic_id' });
  });

  test('has no view that would look with the eyes of its owner', async () => {
    const { rows } = await sql<{ view: string }>`
      select c.relname as view from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('v', 'm') and n.nspname in ('public', 'auth', 'platform')
        and not coalesce(c.reloptions @> array['security_invoker=true'], false)`.execute(
      server.database.kysely,
    );
    expect(rows).toEqual([]);
  });

  test('gives the role of the requests no way around it', async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select rolsuper, rolbypassrls, rolcanlogin,
        (select count(*)::int from pg_class c where c.relowner = r.oid) as owns
      from pg_roles r where rolname = 'afterneedle_app'`.execute(server.database.kysely);
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false, owns: 0 }]);
    const session = await sql<{ bypass: boolean }>`
      select rolsuper or rolbypassrls as bypass from pg_roles where rolname = current_user`.execute(
      server.database.kysely,
    );
    expect(session.rows).toEqual([{ bypass: false }]);
  });

  test('is what schema.sql says', async () => {
    const committed = readFileSync(new URL('../schema.sql', import.meta.url), 'utf8');
    expect(await describeSchema(server.database.kysely)).toBe(committed);
  });
});
