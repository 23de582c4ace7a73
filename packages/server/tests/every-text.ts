import { sql } from 'kysely';
import { inClinic } from '../src/platform/database.ts';
import type { TestServer } from './test-server.ts';

/** Every table of every schema of ours with every row of these clinics as text, as a dump would hold them. */
export async function everyText(
  server: Pick<TestServer, 'database'>,
  clinicIds: readonly string[],
): Promise<string> {
  const { database } = server;
  const tables = await sql<{ name: string; own: boolean }>`
    select format('%I.%I', n.nspname, c.relname) as name,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id') and n.nspname = 'public' as own
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('public', 'platform', 'auth', 'pgboss') order by 1`.execute(
    database.kysely,
  );
  const texts: string[] = [];
  for (const { name, own } of tables.rows) {
    const select = sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`;
    if (own)
      for (const clinicId of clinicIds)
        texts.push(
          ...(await inClinic(database, clinicId, (trx) => select.execute(trx))).rows.map(({ row }) => row),
        );
    else texts.push(...(await select.execute(database.kysely)).rows.map(({ row }) => row));
  }
  return texts.join('\n');
}
