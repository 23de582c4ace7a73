import { type RawBuilder, sql } from 'kysely';
import { chainText, FIRST_HASH } from '../src/audit/chain/queries.ts';
import type { ClinicTransaction } from '../src/platform/database.ts';

/** Everything a hand on the database may do to a trail. */
export const TAMPERINGS = [
  'edit',
  'edit-and-hash',
  'delete',
  'delete-and-number',
  'swap',
  'insert',
  'insert-between',
  'cut-tail',
  'cut-tail-and-head',
  'write-anew-from',
  'write-all-anew',
] as const;
export type Tampering = (typeof TAMPERINGS)[number];

/** What only heads kept elsewhere can show: everything left fits together. */
export const NEEDS_HEADS: ReadonlySet<Tampering> = new Set([
  'cut-tail-and-head',
  'write-anew-from',
  'write-all-anew',
]);

/** Numbers from 0 up to below 1 that are the same for the same seed. */
export function drawNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Becomes whoever owns the tables, and takes off what keeps the trail from being changed. */
export async function takeOwner(trx: ClinicTransaction): Promise<void> {
  await sql`set local role none`.execute(trx);
  await sql`alter table audit_events disable trigger user`.execute(trx);
  await sql`alter table audit_events drop constraint audit_events_seq_check`.execute(trx);
}

/** Gives every event from a place on new hashes that fit, and the end of the chain too. */
export async function writeWholeAnew(
  trx: ClinicTransaction,
  clinicId: string,
  { from }: { readonly from: number },
): Promise<void> {
  await sql`update audit_events set event = 'inbox.listed', reason = 'anew' where clinic_id = ${clinicId} and seq = ${from}`.execute(
    trx,
  );
  await sql`
    with recursive walk as (
      select 0 as seq, ${FIRST_HASH}::text as hash
      union all
      select walk.seq + 1, encode(sha256(convert_to(walk.hash || (walk.seq + 1)::text || ':' ||
        (select ${chainText('e')} from audit_events e where e.clinic_id = ${clinicId} and e.seq = walk.seq + 1), 'UTF8')), 'hex')
      from walk where walk.seq < (select max(seq) from audit_events where clinic_id = ${clinicId})
    ), changed as (
      update audit_events set hash = walk.hash from walk
      where audit_events.clinic_id = ${clinicId} and audit_events.seq = walk.seq returning 1
    )
    update audit_heads set seq = walk.seq, hash = walk.hash from walk
    where audit_heads.clinic_id = ${clinicId} and walk.seq = (select max(seq) from walk)`.execute(trx);
}

const EDITS: readonly ((row: { readonly at: Date }, draw: () => number) => RawBuilder<unknown>)[] = [
  () => sql`at = at + interval '1 microsecond'`,
  () => sql`at = at - interval '1 day'`,
  () => sql`event = 'inbox.listed' || ' '`,
  () => sql`actor = 'system', staff_id = null`,
  () => sql`check_in_id = '01a2005b-b249-739c-814d-ccfb0fdff4be'`,
  () => sql`person_id = '01a2005b-b249-739c-814d-ccfb0fdff4be'`,
  () => sql`record_id = '01a2005b-b249-739c-814d-ccfb0fdff4be'`,
  () => sql`reason = ''`,
  () => sql`request_id = request_id || 'x'`,
  () => sql`audit_id = '01a2005b-b249-739c-814d-ccfb0fdff4be'`,
  () => sql`hash = ${FIRST_HASH}`,
];

interface Row {
  readonly at: Date;
  readonly seq: number;
  readonly hash: string;
}

/** Chooses one way to tamper, by a kind and drawn places. */
export function spoilChain(
  kind: Tampering,
  clinicId: string,
  trail: readonly Row[],
  draw: () => number,
): { readonly said: string; readonly run: (trx: ClinicTransaction) => Promise<void> } {
  const count = trail.length;
  const pick = (upTo: number): number => 1 + Math.floor(draw() * upTo);
  const seq = pick(count - 1);
  const other = 1 + ((seq - 1 + pick(count - 1)) % count);
  const edit = Math.floor(draw() * EDITS.length);
  const row = trail[seq - 1] ?? { at: new Date(0), seq, hash: '' };
  const own = sql`clinic_id = ${clinicId}`;
  const run = async (
    trx: ClinicTransaction,
    ...statements: readonly RawBuilder<unknown>[]
  ): Promise<void> => {
    for (const statement of statements) await statement.execute(trx);
  };
  const change = sql`update audit_events set ${EDITS[edit]?.(row, draw)} where ${own} and seq = ${seq}`;
  const copy = sql`insert into audit_events select clinic_id, '01a2005b-b249-739c-814d-ccfb0fdff4bf', at, event, actor,
    staff_id, check_in_id, request_id, person_id, record_id, reason`;
  const shift = (by: number) => [
    sql`update audit_events set seq = -(seq + ${by}) where ${own} and seq > ${seq}`,
    sql`update audit_events set seq = -seq where ${own} and seq < 0`,
  ];
  const ways: Readonly<Record<Tampering, (trx: ClinicTransaction) => Promise<void>>> = {
    edit: (trx) => run(trx, change),
    'edit-and-hash': (trx) =>
      run(
        trx,
        sql`update audit_events set reason = 'put right' where ${own} and seq = ${seq}`,
        sql`update audit_events e set hash = encode(sha256(convert_to(
          ${trail[seq - 2]?.hash ?? FIRST_HASH} || e.seq::text || ':' || ${chainText('e')}, 'UTF8')), 'hex')
          where e.clinic_id = ${clinicId} and e.seq = ${seq}`,
      ),
    delete: (trx) => run(trx, sql`delete from audit_events where ${own} and seq = ${seq}`),
    'delete-and-number': (trx) =>
      run(
        trx,
        sql`delete from audit_events where ${own} and seq = ${seq}`,
        ...shift(-1),
        sql`update audit_heads set seq = seq - 1 where ${own}`,
      ),
    swap: (trx) =>
      run(
        trx,
        sql`update audit_events set seq = -1 where ${own} and seq = ${seq}`,
        sql`update audit_events set seq = ${seq} where ${own} and seq = ${other}`,
        sql`update audit_events set seq = ${other} where ${own} and seq = -1`,
      ),
    insert: (trx) =>
      run(
        trx,
        sql`${copy}, ${count + 1}, hash from audit_events where ${own} and seq = ${seq}`,
        sql`update audit_heads set seq = seq + 1 where ${own}`,
      ),
    'insert-between': (trx) =>
      run(
        trx,
        ...shift(1),
        sql`${copy}, seq + 1, hash from audit_events where ${own} and seq = ${seq}`,
        sql`update audit_heads set seq = seq + 1 where ${own}`,
      ),
    'cut-tail': (trx) => run(trx, sql`delete from audit_events where ${own} and seq > ${seq}`),
    'cut-tail-and-head': (trx) =>
      run(
        trx,
        sql`delete from audit_events where ${own} and seq > ${seq}`,
        sql`update audit_heads set seq = ${seq}, hash = ${row.hash} where ${own}`,
      ),
    'write-anew-from': (trx) => writeWholeAnew(trx, clinicId, { from: seq }),
    'write-all-anew': (trx) => writeWholeAnew(trx, clinicId, { from: 1 }),
  };
  return { said: `${kind} at ${seq} (${other}, ${edit})`, run: ways[kind] };
}
