import { type Selectable, sql } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type { NoticesTable } from '../platform/tables-inbox.ts';

export type NoticeRow = Selectable<NoticesTable>;

/** Stores notices that do not exist yet, and answers the ids of those that were new. */
export async function insertNotices(
  trx: ClinicTransaction,
  rows: readonly Omit<NoticeRow, 'state' | 'attempts' | 'fault' | 'tried_at' | 'sent_at'>[],
): Promise<readonly string[]> {
  if (rows.length === 0) return [];
  const stored = await trx
    .insertInto('notices')
    .values(
      rows.map((row) => ({
        ...row,
        state: 'waiting' as const,
        attempts: 0,
        fault: null,
        tried_at: null,
        sent_at: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('notice_id')
    .execute();
  return stored.map((row) => row.notice_id);
}

/** Reads one notice with what decides whether it is still needed. */
export function readNotice(trx: ClinicTransaction, clinicId: string, noticeId: string) {
  return trx
    .selectFrom('notices')
    .innerJoin('check_ins', (join) =>
      join
        .onRef('check_ins.clinic_id', '=', 'notices.clinic_id')
        .onRef('check_ins.check_in_id', '=', 'notices.check_in_id'),
    )
    .innerJoin('clinics', 'clinics.clinic_id', 'notices.clinic_id')
    .selectAll('notices')
    .select([
      'check_ins.state as check_in_state',
      'check_ins.answered_at',
      'check_ins.unread_danger',
      'check_ins.person_id',
      'clinics.slug',
      'clinics.name as clinic_name',
    ])
    .where('notices.clinic_id', '=', clinicId)
    .where('notices.notice_id', '=', noticeId)
    .executeTakeFirst();
}

/** Writes down how a try went. */
export async function markNotice(
  trx: ClinicTransaction,
  row: Pick<NoticeRow, 'clinic_id' | 'notice_id'>,
  change: Partial<Pick<NoticeRow, 'state' | 'attempts' | 'fault' | 'tried_at' | 'sent_at'>>,
): Promise<void> {
  await trx
    .updateTable('notices')
    .set(change)
    .where('clinic_id', '=', row.clinic_id)
    .where('notice_id', '=', row.notice_id)
    .execute();
}

/** Writes down a try that failed, unless it was sent or tried meanwhile; answers whether it did. */
export async function markFailedTry(
  trx: ClinicTransaction,
  row: Pick<NoticeRow, 'clinic_id' | 'notice_id' | 'attempts'>,
  change: Pick<NoticeRow, 'state' | 'attempts' | 'fault' | 'tried_at'>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('notices')
    .set(change)
    .where('clinic_id', '=', row.clinic_id)
    .where('notice_id', '=', row.notice_id)
    .where('state', '=', 'waiting')
    .where('attempts', '=', row.attempts)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Lists what has not arrived: given up first told newest, then what is still tried. */
export function listUndelivered(trx: ClinicTransaction, clinicId: string): Promise<NoticeRow[]> {
  return trx
    .selectFrom('notices')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where((is) =>
      is.or([is('state', '=', 'failed'), is.and([is('state', '=', 'waiting'), is('attempts', '>', 0)])]),
    )
    .orderBy('created_at', 'desc')
    .orderBy('notice_id')
    .limit(100)
    .execute();
}

/** Takes a notice that was given up back onto the road; answers whether there was one. */
export async function reviveNotice(
  trx: ClinicTransaction,
  clinicId: string,
  noticeId: string,
): Promise<NoticeRow | undefined> {
  const held = await trx
    .selectFrom('notices')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('notice_id', '=', noticeId)
    .executeTakeFirst();
  if (held?.state !== 'failed') return held;
  return await trx
    .updateTable('notices')
    .set({ state: 'waiting', attempts: 0 })
    .where('clinic_id', '=', clinicId)
    .where('notice_id', '=', noticeId)
    .where('state', '=', 'failed')
    .returningAll()
    .executeTakeFirst();
}

/** Letters and calls that are on the road, and how often each was tried. */
export async function listWaitingNotices(
  trx: ClinicTransaction,
  clinicId: string,
): Promise<readonly { readonly noticeId: string; readonly attempts: number }[]> {
  return await trx
    .selectFrom('notices')
    .select(['notice_id as noticeId', 'attempts'])
    .where('clinic_id', '=', clinicId)
    .where('state', '=', 'waiting')
    .execute();
}

/** Check-ins that need somebody today, that nobody has opened and nobody was told about. */
export async function listUnalerted(trx: ClinicTransaction, clinicId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.check_in_id::text as id from check_ins c
    where c.clinic_id = ${clinicId}
      and ((c.state = 'sent' and c.level in ('same-day', 'emergency')) or c.unread_danger is not null)
      and not exists (select from notices n where n.clinic_id = c.clinic_id and n.check_in_id = c.check_in_id
        and n.kind = 'alert' and n.clock_from = case when c.unread_danger is null then c.clock_from else c.unread_since end)`.execute(
    trx,
  );
  return rows.map(({ id }) => id);
}

/** A clock that runs: what it is about, and how often those on call were told. */
export interface OpenClock {
  readonly checkInId: string;
  readonly kind: 'unseen' | 'unanswered' | 'unread';
  readonly clockFrom: Date;
  /** Nothing for a message. */
  readonly dueAt: Date | null;
  readonly rounds: number;
  readonly lastRoundAt: Date | null;
}

/** The clocks of a clinic that run and whose end has not been told: of check-ins, and of messages nobody has read. */
export async function listOpenClocks(
  trx: ClinicTransaction,
  clinicId: string,
): Promise<readonly OpenClock[]> {
  const { rows } = await sql<OpenClock>`
    with waits as (
      select * from check_ins where clinic_id = ${clinicId} and state <> 'closed'
        and answered_at is null and waiting_since is null
    ), clocks as (
      select check_in_id, case level when 'emergency' then 'unseen' else 'unanswered' end as kind,
        clock_from, due_at from waits where due_at is not null
      union all
      select m.check_in_id, 'unread', m.sent_at, null from messages m join waits c using (clinic_id, check_in_id)
      where m.sender = 'person' and m.danger = 'emergency' and not exists (select from message_reads r
        where r.clinic_id = m.clinic_id and r.message_id = m.message_id and r.staff_id is not null)
    )
    select c.check_in_id::text as "checkInId", c.kind, c.clock_from as "clockFrom", c.due_at as "dueAt",
      coalesce(told.rounds, 0)::int as rounds, told.at as "lastRoundAt"
    from clocks c left join lateral (
      select max(n.round) as rounds, max(n.created_at) as at from notices n where n.clinic_id = ${clinicId}
        and n.check_in_id = c.check_in_id and n.kind = 'escalation' and n.clock_from = c.clock_from
    ) told on true
    where not exists (select from notices n where n.clinic_id = ${clinicId} and n.check_in_id = c.check_in_id
      and n.kind = 'overdue' and n.clock_from = c.clock_from)`.execute(trx);
  return rows;
}

/** How the clock of a check-in stands, and where its clinic wants to be told; two that ask take turns. */
export function readWatched(trx: ClinicTransaction, clinicId: string, checkInId: string) {
  return trx
    .selectFrom('check_ins')
    .innerJoin('clinics', 'clinics.clinic_id', 'check_ins.clinic_id')
    .select([
      'check_ins.state',
      'check_ins.level',
      'check_ins.clock_from',
      'check_ins.due_at',
      'check_ins.answered_at',
      'check_ins.waiting_since',
      'check_ins.unread_since',
      'check_ins.unread_danger',
      'clinics.alert_email',
    ])
    .where('check_ins.clinic_id', '=', clinicId)
    .where('check_ins.check_in_id', '=', checkInId)
    .forUpdate('check_ins')
    .executeTakeFirst();
}

/** The address of a person who agreed to reminders and has not taken that back. */
export async function readReminderAddress(
  trx: ClinicTransaction,
  clinicId: string,
  personId: string,
): Promise<string | undefined> {
  const consent = await trx
    .selectFrom('person_consents')
    .select('given')
    .where('clinic_id', '=', clinicId)
    .where('person_id', '=', personId)
    .where('purpose', '=', 'reminders')
    .orderBy('at', 'desc')
    .orderBy('consent_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (consent?.given !== true) return undefined;
  const person = await trx
    .selectFrom('people')
    .select(['email', 'left_on', 'deceased_on', 'merged_into'])
    .where('clinic_id', '=', clinicId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (person === undefined || person.left_on !== null || person.deceased_on !== null) return undefined;
  return person.email ?? undefined;
}

/** A message a person sent at a moment: whether any of the staff has read it; nothing when there is none. */
export async function isMessageRead(
  trx: ClinicTransaction,
  of: { readonly clinicId: string; readonly checkInId: string; readonly sentAt: Date },
): Promise<boolean | undefined> {
  const rows = await trx
    .selectFrom('messages')
    .leftJoin('message_reads', (join) =>
      join
        .onRef('message_reads.clinic_id', '=', 'messages.clinic_id')
        .onRef('message_reads.message_id', '=', 'messages.message_id'),
    )
    .select('message_reads.staff_id')
    .where('messages.clinic_id', '=', of.clinicId)
    .where('messages.check_in_id', '=', of.checkInId)
    .where('messages.sender', '=', 'person')
    .where('messages.danger', '=', 'emergency')
    .where('messages.sent_at', '=', of.sentAt)
    .execute();
  return rows.length === 0 ? undefined : rows.some((row) => row.staff_id !== null);
}

/** Answers whether those on call were told of a check-in since a moment, for another reason than this run of a clock. */
export async function wasEscalatedSince(
  trx: ClinicTransaction,
  of: { readonly clinicId: string; readonly checkInId: string; readonly clockFrom: Date },
  since: Date,
): Promise<boolean> {
  const row = await trx
    .selectFrom('notices')
    .select('notice_id')
    .where('clinic_id', '=', of.clinicId)
    .where('check_in_id', '=', of.checkInId)
    .where('kind', '=', 'escalation')
    .where('clock_from', '!=', of.clockFrom)
    .where('created_at', '>', since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
