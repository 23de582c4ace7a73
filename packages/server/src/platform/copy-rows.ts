import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** A transaction of the server itself, which sees the rows of one clinic at a time. */
export type ServerTransaction = Transaction<Tables>;

/** A table as it is copied. */
export interface CopiedTable {
  /** With its schema, quoted. */
  readonly name: string;
  readonly belongsToClinic: boolean;
  readonly key: readonly string[];
}

/** A copied table: its rows as lines of JSON, how many, and the hash over them. */
export interface CopiedRows {
  readonly lines: string;
  readonly count: number;
  readonly sha256: string;
}

/** The schemas that are copied whole; the queue is made anew. */
const SCHEMAS = ['auth', 'platform', 'public'];
const BATCH = 2_000;

/** Names every table in an order in which rows may be put in: what others point at comes first. */
export async function listTables(trx: ServerTransaction): Promise<readonly CopiedTable[]> {
  const tables = await sql<{ name: string; public: boolean; key: string[] | null }>`
    select format('%I.%I', n.nspname, c.relname) as name, n.nspname = 'public' as public,
      (select array_agg(quote_ident(a.attname) order by k.place) from pg_index i
        cross join lateral unnest(i.indkey::int2[]) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in (${sql.join(SCHEMAS)})
      and format('%I.%I', n.nspname, c.relname) <> 'platform.migrations'
    order by 1`.execute(trx);
  const links = await sql<{ child: string; parent: string }>`
    select distinct format('%I.%I', cn.nspname, c.relname) as child, format('%I.%I', pn.nspname, p.relname) as parent
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace cn on cn.oid = c.relnamespace
      join pg_class p on p.oid = k.confrelid join pg_namespace pn on pn.oid = p.relnamespace
    where k.contype = 'f' and c.oid <> p.oid`.execute(trx);
  const ordered: CopiedTable[] = [];
  let left = tables.rows;
  while (left.length > 0) {
    const waits = (name: string): boolean =>
      links.rows.some((link) => link.child === name && left.some((other) => other.name === link.parent));
    const ready = left.filter(({ name }) => !waits(name));
    if (ready.length === 0) throw new Error('the tables point at each other in a ring');
    for (const one of ready)
      ordered.push({ name: one.name, belongsToClinic: one.public, key: one.key ?? [] });
    left = left.filter((one) => !ready.includes(one));
  }
  return ordered;
}

/** Lets a transaction of the server see the rows of a clinic, and times read alike everywhere. */
export async function lookAtClinic(trx: ServerTransaction, clinicId: string): Promise<void> {
  await sql`select set_config('app.clinic_id', ${clinicId}, true), set_config('timezone', 'UTC', true)`.execute(
    trx,
  );
}

/** Runs work in one transaction of the server itself on a picture of the records that does not change meanwhile. */
export async function inStillPicture<T>(
  database: Pick<Database, 'kysely'>,
  work: (trx: ServerTransaction) => Promise<T>,
): Promise<T> {
  return await database.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      await sql`select set_config('timezone', 'UTC', true)`.execute(trx);
      return await work(trx);
    });
}

/** Reads the rows of a table that this transaction sees, in the order of their key. */
export async function readRows(trx: ServerTransaction, table: CopiedTable): Promise<CopiedRows> {
  const order =
    table.key.length === 0 ? sql`t::text` : sql.raw(table.key.map((one) => `t.${one}`).join(', '));
  const hash = createHash('sha256');
  const lines: string[] = [];
  let count = 0;
  for (;;) {
    const rows = await sql<{ line: string }>`
      select to_jsonb(t)::text as line from ${sql.raw(table.name)} t order by ${order} limit ${BATCH} offset ${count}`.execute(
      trx,
    );
    for (const { line } of rows.rows) {
      hash.update(line).update('\n');
      lines.push(line, '\n');
    }
    count += rows.rows.length;
    if (rows.rows.length < BATCH) break;
  }
  return { lines: lines.join(''), count, sha256: hash.digest('hex') };
}

const FETCHED = 500;

/**
 * Reads the rows of one clinic in a table, some at a time, in an order that follows from their keys
 * alone: the same on every server, however its database sorts texts.
 */
export async function* fetchRows(
  trx: ServerTransaction,
  table: CopiedTable,
  clinicId: string,
): AsyncGenerator<readonly string[]> {
  const order = table.key.map((one) => `t.${one}::text collate "C"`).join(', ');
  await sql`declare travelling no scroll cursor for
    select to_jsonb(t)::text as line from ${sql.raw(table.name)} t
    where t.clinic_id = ${sql.lit(clinicId)} order by ${sql.raw(order)}`.execute(trx);
  for (;;) {
    const rows = await sql<{ line: string }>`fetch ${sql.raw(String(FETCHED))} from travelling`.execute(trx);
    if (rows.rows.length > 0) yield rows.rows.map(({ line }) => line);
    if (rows.rows.length < FETCHED) break;
  }
  await sql`close travelling`.execute(trx);
}

/** Puts rows in as they were read; what the making of a clinic has put in already is replaced. */
export async function putRows(
  trx: ServerTransaction,
  table: CopiedTable,
  lines: readonly string[],
): Promise<void> {
  const replaces =
    table.name === 'public.audit_heads' ||
    table.name === 'platform.clinic_list' ||
    table.name === 'platform.secrets';
  // Rows of one table may point at each other, which holds at the end of a statement.
  const isOne = table.name === 'public.people';
  const step = isOne ? Math.max(lines.length, 1) : BATCH;
  for (let start = 0; start < lines.length; start += step) {
    const batch = `[${lines.slice(start, start + step).join(',')}]`;
    if (replaces)
      await sql`delete from ${sql.raw(table.name)} t using jsonb_populate_recordset(null::${sql.raw(table.name)}, ${batch}::jsonb) n
        where ${sql.raw(table.key.map((one) => `t.${one} = n.${one}`).join(' and '))}`.execute(trx);
    await sql`insert into ${sql.raw(table.name)}
      select * from jsonb_populate_recordset(null::${sql.raw(table.name)}, ${batch}::jsonb)`.execute(trx);
  }
}

/** Answers whether a database holds anybody's clinic. */
export async function hasClinics(database: Pick<Database, 'kysely'>): Promise<boolean> {
  const found = await sql<{
    there: string | null;
  }>`select to_regclass('platform.clinic_list')::text as there`.execute(database.kysely);
  if (found.rows[0]?.there == null) return false;
  const rows = await database.kysely.selectFrom('platform.clinic_list').select('id').limit(1).execute();
  return rows.length > 0;
}
