import type { CaseEventKind, CheckInCreate, ServerResult } from '@afterneedle/contract';
import { type Level, rankOf } from '@afterneedle/engine';
import type { Selectable } from 'kysely';
import type { KnownPerson } from '../hand-over/person-of-phone.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import { sendAhead } from '../platform/send-ahead.ts';
import type { CheckInsTable } from '../platform/tables.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import type { Ruling } from './ruling.ts';
import { sealEventText, sealResult, sealSaid } from './said.ts';

export type CheckInRow = Selectable<CheckInsTable>;

/** A check-in on its way into the records. */
export interface NewCheckIn {
  readonly clinicId: string;
  readonly checkInId: string;
  readonly sent: CheckInCreate;
  readonly hoursSince: number | undefined;
  readonly ruling: Ruling;
  readonly server: ServerResult;
  readonly at: Date;
  readonly clock: Pick<CheckInRow, 'clock_from' | 'target_minutes' | 'due_at' | 'order_at'>;
  /** The person on file whose phone sent it. */
  readonly known: KnownPerson | undefined;
}

function rowOf(seal: ClinicSeal, checkIn: NewCheckIn) {
  const { sent, ruling } = checkIn;
  return {
    clinic_id: checkIn.clinicId,
    check_in_id: checkIn.checkInId,
    state: 'sent' as const,
    level: ruling.level,
    level_rank: rankOf(ruling.level),
    level_at_worst: ruling.levelAtWorst,
    certified: ruling.certified,
    results_differ: ruling.differ,
    contact_within_hours: ruling.contactWithinHours,
    known: checkIn.known !== undefined,
    for_whom: sent.forWhom,
    name: sent.name ?? null,
    treated_at: sent.treatedAt === undefined ? null : new Date(sent.treatedAt),
    treated_approx: sent.treatedApprox ?? false,
    hours_since: checkIn.hoursSince ?? null,
    said: sealSaid(seal, checkIn.checkInId, {
      message: sent.message === '' ? null : (sent.message ?? null),
      areas: sent.areas ?? [],
      facts: sent.facts,
    }),
    created_at: new Date(sent.createdAt),
    sent_at: checkIn.at,
    seen_at: null,
    acknowledged_at: null,
    closed_at: null,
    outcome: null,
    ...checkIn.clock,
    changed_at: checkIn.at,
    told_level: ruling.level,
    person_id: checkIn.known?.personId ?? null,
    treatment_id: checkIn.known?.treatmentId ?? null,
  };
}

/** Both results, the phone's and the server's, as each was worked out. */
function resultRowsOf(seal: ClinicSeal, { clinicId, checkInId, sent, server }: NewCheckIn) {
  const phone = sent.result;
  return [
    { source: 'phone' as const, result: phone },
    { source: 'server' as const, result: server },
  ].map(({ source, result }) => ({
    clinic_id: clinicId,
    check_in_id: checkInId,
    source,
    level: result.level,
    certified: result.certified,
    knowledge: result.knowledge,
    said: sealResult(seal, checkInId, { source, result }),
  }));
}

/**
 * Stores what a person sent, how it was ruled and by which results, the hash of the private link, and that it was
 * sent, all by one statement.
 */
export async function insertCheckIn(
  trx: ClinicTransaction,
  seal: ClinicSeal,
  checkIn: NewCheckIn & { readonly eventId: string; readonly tokenHash: string; readonly sealedSent: string },
): Promise<void> {
  const { clinicId, checkInId, at, eventId } = checkIn;
  const key = { clinic_id: clinicId, check_in_id: checkInId };
  const link = { ...key, token_hash: checkIn.tokenHash, created_at: at };
  const sentEvent = eventRowOf(seal, { clinicId, checkInId, eventId, kind: 'sent', at });
  const statement = trx
    .with('stored', (db) => db.insertInto('check_ins').values(rowOf(seal, checkIn)))
    .with('judged', (db) => db.insertInto('check_in_results').values(resultRowsOf(seal, checkIn)))
    .with('kept', (db) => db.insertInto('check_in_sent').values({ ...key, sealed: checkIn.sealedSent }))
    .with('linked', (db) => db.insertInto('check_in_links').values(link))
    .insertInto('check_in_events')
    .values(sentEvent);
  await sendAhead(trx, statement.compile());
}

/** What happened to a check-in. */
export interface NewEvent {
  readonly clinicId: string;
  readonly eventId: string;
  readonly checkInId: string;
  readonly kind: CaseEventKind;
  readonly at: Date;
  readonly staffId?: string;
  readonly text?: string | undefined;
  /** To whom it was given. */
  readonly toStaffId?: string | null;
  readonly levelFrom?: Level;
  readonly levelTo?: Level;
}

function eventRowOf(seal: ClinicSeal, event: NewEvent) {
  return {
    clinic_id: event.clinicId,
    event_id: event.eventId,
    check_in_id: event.checkInId,
    kind: event.kind,
    at: event.at,
    staff_id: event.staffId ?? null,
    said: event.text === undefined ? null : sealEventText(seal, event.eventId, event.text),
    to_staff_id: event.toStaffId ?? null,
    level_from: event.levelFrom ?? null,
    level_to: event.levelTo ?? null,
  };
}

/** Adds to the history of a check-in; its text is sealed. */
export async function insertEvent(trx: ClinicTransaction, seal: ClinicSeal, event: NewEvent): Promise<void> {
  await trx.insertInto('check_in_events').values(eventRowOf(seal, event)).execute();
}

/** Answers the check-in a private link opens. */
export function findByLink(
  trx: ClinicTransaction,
  link: { readonly clinicId: string; readonly checkInId: string; readonly tokenHash: string },
): Promise<CheckInRow | undefined> {
  return trx
    .selectFrom('check_ins')
    .innerJoin('check_in_links', (join) =>
      join
        .onRef('check_in_links.clinic_id', '=', 'check_ins.clinic_id')
        .onRef('check_in_links.check_in_id', '=', 'check_ins.check_in_id'),
    )
    .selectAll('check_ins')
    .where('check_in_links.clinic_id', '=', link.clinicId)
    .where('check_in_links.token_hash', '=', link.tokenHash)
    .where('check_in_links.check_in_id', '=', link.checkInId)
    .where('check_in_links.revoked_at', 'is', null)
    .where('check_ins.erased_at', 'is', null)
    .executeTakeFirst();
}

/** What happened to a check-in, oldest first, with the names of those who did it. */
export function listEvents(trx: ClinicTransaction, clinicId: string, checkInId: string) {
  return trx
    .selectFrom('check_in_events')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'check_in_events.clinic_id')
        .onRef('staff.staff_id', '=', 'check_in_events.staff_id'),
    )
    .leftJoin('staff as given_to', (join) =>
      join
        .onRef('given_to.clinic_id', '=', 'check_in_events.clinic_id')
        .onRef('given_to.staff_id', '=', 'check_in_events.to_staff_id'),
    )
    .select([
      'check_in_events.event_id',
      'check_in_events.kind',
      'check_in_events.at',
      'check_in_events.said',
      'check_in_events.level_from',
      'check_in_events.level_to',
      'staff.name as staff_name',
      'given_to.name as to_name',
    ])
    .where('check_in_events.clinic_id', '=', clinicId)
    .where('check_in_events.check_in_id', '=', checkInId)
    .orderBy('check_in_events.at')
    .orderBy('check_in_events.event_id')
    .execute();
}

/** The results a check-in was ruled by. */
export function listResults(trx: ClinicTransaction, clinicId: string, checkInId: string) {
  return trx
    .selectFrom('check_in_results')
    .select(['source', 'level', 'certified', 'knowledge', 'said'])
    .where('clinic_id', '=', clinicId)
    .where('check_in_id', '=', checkInId)
    .execute();
}
