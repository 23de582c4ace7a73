import { type RawBuilder, sql } from 'kysely';
import type { ClinicTransaction } from '../../platform/database.ts';

/** The hash before the first event of a clinic. */
export const FIRST_HASH = '0'.repeat(64);

const field = (value: RawBuilder<unknown>): RawBuilder<string> =>
  sql`coalesce(octet_length(${value})::text || ':' || ${value}, '-')`;

/** The text of an id is 36 bytes long, always; written out, since turning an id into text is what takes long. */
const idField = (id: RawBuilder<unknown>): RawBuilder<string> =>
  sql`coalesce('36:' || ${id}::uuid::text, '-')`;

/** Times are microseconds, so nothing is rounded away. */
const microsecondsOf = (of: string): RawBuilder<string> =>
  sql`((extract(epoch from ${sql.ref(`${of}.at`)}) * 1000000)::bigint)::text`;

/**
 * The bytes of an event that its hash is taken over, as an expression about the row `of`: every field as its length
 * in bytes, a colon and its text, or a hyphen where there is none. `at` is its time, where that was worked out before.
 */
export function chainText(of: string, at: RawBuilder<unknown> = microsecondsOf(of)): RawBuilder<string> {
  const text = (name: string): RawBuilder<string> => field(sql`${sql.ref(`${of}.${name}`)}::text`);
  const id = (name: string): RawBuilder<string> => idField(sql.ref(`${of}.${name}`));
  const fields = [
    id('clinic_id'),
    id('audit_id'),
    field(at),
    text('event'),
    text('actor'),
    id('staff_id'),
    id('check_in_id'),
    id('person_id'),
    id('record_id'),
    text('reason'),
    text('request_id'),
  ];
  return sql`${sql.join(fields, sql` || `)}`;
}

/** An event as the chain sees it. */
export interface ChainRow {
  readonly seq: number;
  readonly hash: string;
  readonly entry: string;
}

/** Where a chain ends, as the database says. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** The end of a clinic's chain; nothing when the row is gone. */
export async function readHead(trx: ClinicTransaction, clinicId: string): Promise<ChainHead | undefined> {
  return await trx
    .selectFrom('audit_heads')
    .select(['seq', 'hash'])
    .where('clinic_id', '=', clinicId)
    .executeTakeFirst();
}

/** The next events of a chain after a place, in order. */
export async function readChain(
  trx: ClinicTransaction,
  of: { readonly clinicId: string; readonly after: number; readonly limit: number },
): Promise<readonly ChainRow[]> {
  const rows = await sql<ChainRow>`
    select e.seq, e.hash, ${chainText('e', sql.ref('t.at'))} as entry
    from audit_events e, lateral (select ${microsecondsOf('e')} as at offset 0) t
    where e.clinic_id = ${of.clinicId} and e.seq > ${of.after} order by e.seq limit ${of.limit}`.execute(trx);
  return rows.rows;
}

/** How many events a clinic has up to a place, and below the first: rows the walk along the chain would not meet. */
export async function countEvents(
  trx: ClinicTransaction,
  clinicId: string,
  upTo: number,
): Promise<{ readonly all: number; readonly below: number }> {
  const rows = await sql<{ all: number; below: number }>`
    select count(*)::int as all, (count(*) filter (where seq < 1))::int as below
    from audit_events where clinic_id = ${clinicId} and seq <= ${upTo}`.execute(trx);
  return rows.rows[0] ?? { all: 0, below: 0 };
}

/** Notes when a chain was last walked, how far, and how much was found. */
export async function noteVerified(
  trx: ClinicTransaction,
  clinicId: string,
  verified: { readonly at: Date; readonly seq: number; readonly findings: number },
): Promise<void> {
  await trx
    .updateTable('audit_heads')
    .set({ verified_at: verified.at, verified_seq: verified.seq, findings: verified.findings })
    .where('clinic_id', '=', clinicId)
    .execute();
}

/** What is known about a chain. */
export async function readChainState(trx: ClinicTransaction, clinicId: string) {
  return await trx
    .selectFrom('audit_heads')
    .select(['seq', 'hash', 'verified_at', 'verified_seq', 'findings'])
    .where('clinic_id', '=', clinicId)
    .executeTakeFirstOrThrow();
}
