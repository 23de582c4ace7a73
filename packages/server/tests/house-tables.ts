import { sql } from 'kysely';
import type { TestServer } from './test-server.ts';

/** Names every table of the house from the catalogue itself: what lies in the schema of the clinics. */
export async function readHouseTables(server: Pick<TestServer, 'database'>): Promise<readonly string[]> {
  const { rows } = await sql<{ table: string }>`
    select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname = 'public' order by 1`.execute(server.database.kysely);
  return rows.map(({ table }) => table);
}
