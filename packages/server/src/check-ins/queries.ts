import type { CheckInCreate, ServerResult } from '@afterneedle/contract';
import { rankOf } from '@afterneedle/engine';
import type { Selectable } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type { CheckInsTable } from '../platform/tables.ts';
import type { Ruling } from './ruling.ts';

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
}

/** Stores what a person sent and how it was ruled. */
export async function insertCheckIn(trx: ClinicTransaction, checkIn: NewCheckIn): Promise<void> {
  const { sent, ruling } = checkIn;
  await trx
    .insertInto('check_ins')
    .values({
      clinic_id: checkIn.clinicId,
      check_in_id: checkIn.checkInId,
      state: 'sent',
      level: ruling.level,
      level_rank: rankOf(ruling.level),
      level_at_worst: ruling.levelAtWorst,
      certified: ruling.certified,
      results_differ: ruling.differ,
      contact_within_hours: ruling.contactWithinHours,
      known: false,
      for_whom: sent.forWhom,
      name: sent.name ?? null,
      treated_at: sent.treatedAt === undefined ? null : new Date(sent.treatedAt),
      treated_approx: sent.treatedApprox ?? false,
      hours_since: checkIn.hoursSince ?? null,
      message: sent.message === '' ? null : (sent.message ?? null),
      areas: JSON.stringify(sent.areas ?? []),
      facts: JSON.stringify(sent.facts),
      created_at: new Date(sent.createdAt),
      sent_at: checkIn.at,
      seen_at: null,
      acknowledged_at: null,
      closed_at: null,
      outcome: null,
    })
    .execute();
}

/** Keeps both results, the phone's and the server's, as each was worked out. */
export async function insertResults(trx: ClinicTransaction, checkIn: NewCheckIn): Promise<void> {
  const { clinicId, checkInId, server } = checkIn;
  const phone = checkIn.sent.result;
  await trx
    .insertInto('check_in_results')
    .values([
      {
        clinic_id: clinicId,
        check_in_id: checkInId,
        source: 'phone',
        level: phone.level,
        certified: phone.certified,
        knowledge: phone.knowledge,
        result: JSON.stringify(phone),
      },
      {
        clinic_id: clinicId,
        check_in_id: checkInId,
        source: 'server',
        level: server.level,
        certified: server.certified,
        knowledge: server.knowledge,
        result: JSON.stringify(server),
      },
    ])
    .execute();
}

/** Stores the hash of a private link. */
export async function insertLink(
  trx: ClinicTransaction,
  link: {
    readonly clinicId: string;
    readonly checkInId: string;
    readonly tokenHash: string;
    readonly at: Date;
  },
): Promise<void> {
  await trx
    .insertInto('check_in_links')
    .values({
      clinic_id: link.clinicId,
      token_hash: link.tokenHash,
      check_in_id: link.checkInId,
      created_at: link.at,
    })
    .execute();
}

/** What happened to a check-in. */
export interface NewEvent {
  readonly clinicId: string;
  readonly eventId: string;
  readonly checkInId: string;
  readonly kind: 'sent' | 'seen' | 'acknowledged' | 'replied' | 'closed';
  readonly at: Date;
  readonly staffId?: string;
  readonly text?: string;
}

/** Adds to the history of a check-in. */
export async function insertEvent(trx: ClinicTransaction, event: NewEvent): Promise<void> {
  await trx
    .insertInto('check_in_events')
    .values({
      clinic_id: event.clinicId,
      event_id: event.eventId,
      check_in_id: event.checkInId,
      kind: event.kind,
      at: event.at,
      staff_id: event.staffId ?? null,
      text: event.text ?? null,
    })
    .execute();
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
    .select([
      'check_in_events.event_id',
      'check_in_events.kind',
      'check_in_events.at',
      'check_in_events.text',
      'staff.name as staff_name',
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
    .select(['source', 'level', 'certified', 'knowledge', 'result'])
    .where('clinic_id', '=', clinicId)
    .where('check_in_id', '=', checkInId)
    .execute();
}
