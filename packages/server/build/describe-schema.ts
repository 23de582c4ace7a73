import { type Kysely, sql } from 'kysely';
import type { Tables } from '../src/platform/tables.ts';

const SCHEMAS = ['public', 'platform', 'auth'];

async function lines(
  kysely: Kysely<Tables>,
  query: ReturnType<typeof sql<{ line: string }>>,
): Promise<string[]> {
  return (await query.execute(kysely)).rows.map((row) => row.line);
}

/**
 * Writes down what the catalogue holds, in an order and wording that are the same on every PostgreSQL:
 * tables and columns, keys and checks, indexes, row-level security, triggers, functions and grants.
 */
export async function describeSchema(kysely: Kysely<Tables>): Promise<string> {
  const inOurs = sql`n.nspname in (${sql.join(SCHEMAS)})`;
  const tables = await lines(
    kysely,
    sql<{ line: string }>`
      select 'table ' || n.nspname || '.' || c.relname || case when c.relrowsecurity then ' rls' else '' end
        || case when c.relforcerowsecurity then ' forced' else '' end as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${inOurs} and c.relkind = 'r' order by 1`,
  );
  const columns = await lines(
    kysely,
    sql<{ line: string }>`
      select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        || case when a.attnotnull then ' not null' else '' end
        || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where ${inOurs} and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      order by n.nspname, c.relname, a.attnum`,
  );
  // PostgreSQL 18 lists "not null" here too; the columns have said it already.
  const constraints = await lines(
    kysely,
    sql<{ line: string }>`
      select 'constraint ' || n.nspname || '.' || c.relname || '.' || k.conname || ' ' || pg_get_constraintdef(k.oid) as line
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where ${inOurs} and k.contype in ('p', 'u', 'f', 'c') order by 1`,
  );
  const indexes = await lines(
    kysely,
    sql<{ line: string }>`
      select 'index ' || replace(indexdef, 'CREATE ', '') as line from pg_indexes
      where schemaname in (${sql.join(SCHEMAS)}) order by schemaname, indexname`,
  );
  const policies = await lines(
    kysely,
    sql<{ line: string }>`
      select 'policy ' || schemaname || '.' || tablename || '.' || policyname || ' for ' || cmd
        || ' using ' || coalesce(qual, '-') || ' with check ' || coalesce(with_check, '-') as line
      from pg_policies where schemaname in (${sql.join(SCHEMAS)}) order by 1`,
  );
  const triggers = await lines(
    kysely,
    sql<{ line: string }>`
      select 'trigger ' || pg_get_triggerdef(t.oid) as line
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where ${inOurs} and not t.tgisinternal order by 1`,
  );
  const functions = await lines(
    kysely,
    sql<{ line: string }>`
      select 'function ' || n.nspname || '.' || p.proname || case when p.prosecdef then ' security definer' else '' end as line
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${inOurs} order by 1`,
  );
  const grants = await lines(
    kysely,
    sql<{ line: string }>`
      select 'grant ' || string_agg(privilege_type, ', ' order by privilege_type) || ' on ' || table_schema || '.' || table_name
        || ' to ' || grantee as line
      from information_schema.role_table_grants
      where table_schema in (${sql.join(SCHEMAS)}) and grantee in ('afterneedle_app', 'PUBLIC')
      group by table_schema, table_name, grantee order by 1`,
  );
  const columnGrants = await lines(
    kysely,
    sql<{ line: string }>`
      select 'grant update (' || a.attname || ') on ' || n.nspname || '.' || c.relname || ' to afterneedle_app' as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where ${inOurs} and a.attacl::text like '%afterneedle_app=w%' order by 1`,
  );
  const parts = [tables, columns, constraints, indexes, policies, triggers, functions, grants, columnGrants];
  return `${parts.map((part) => part.map((line) => `-- ${line.replaceAll(/\s+/g, ' ')}`).join('\n')).join('\n--\n')}\n`;
}
