import type { Selectable } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type { DangerColumn, MessagesTable } from '../platform/tables-messages.ts';

export type MessageRow = Selectable<MessagesTable> & { readonly staff_name: string | null };

/** Who reads a message: the person, or one of the staff. */
export type Reader = { readonly kind: 'person' } | { readonly kind: 'staff'; readonly staffId: string };

/** A message on its way into a thread, its text sealed. */
export interface NewMessage {
  readonly clinicId: string;
  readonly messageId: string;
  readonly checkInId: string;
  readonly staffId: string | null;
  readonly sealed: string;
  readonly asks: 'photo' | null;
  readonly danger: DangerColumn | null;
  readonly writtenAt: Date;
  readonly sentAt: Date;
}

/** Adds a message to its thread. */
export async function insertMessage(trx: ClinicTransaction, message: NewMessage): Promise<void> {
  await trx
    .insertInto('messages')
    .values({
      clinic_id: message.clinicId,
      message_id: message.messageId,
      check_in_id: message.checkInId,
      sender: message.staffId === null ? 'person' : 'clinic',
      staff_id: message.staffId,
      sealed: message.sealed,
      plain: null,
      asks: message.asks,
      danger: message.danger,
      written_at: message.writtenAt,
      sent_at: message.sentAt,
    })
    .execute();
}

/** The thread of a check-in, oldest first. */
export function listMessages(
  trx: ClinicTransaction,
  clinicId: string,
  checkInId: string,
): Promise<MessageRow[]> {
  return trx
    .selectFrom('messages')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'messages.clinic_id')
        .onRef('staff.staff_id', '=', 'messages.staff_id'),
    )
    .selectAll('messages')
    .select('staff.name as staff_name')
    .where('messages.clinic_id', '=', clinicId)
    .where('messages.check_in_id', '=', checkInId)
    .orderBy('messages.sent_at')
    .orderBy('messages.message_id')
    .execute();
}

/** Who has read the messages of a check-in, first first. */
export function listReads(trx: ClinicTransaction, clinicId: string, checkInId: string) {
  return trx
    .selectFrom('message_reads')
    .innerJoin('messages', (join) =>
      join
        .onRef('messages.clinic_id', '=', 'message_reads.clinic_id')
        .onRef('messages.message_id', '=', 'message_reads.message_id'),
    )
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'message_reads.clinic_id')
        .onRef('staff.staff_id', '=', 'message_reads.staff_id'),
    )
    .select(['message_reads.message_id', 'message_reads.at', 'staff.name as staff_name'])
    .where('message_reads.clinic_id', '=', clinicId)
    .where('messages.check_in_id', '=', checkInId)
    .orderBy('message_reads.at')
    .execute();
}

/** Writes that somebody has had messages before their eyes; the first time counts. */
export async function insertReads(
  trx: ClinicTransaction,
  read: {
    readonly clinicId: string;
    readonly messageIds: readonly string[];
    readonly reader: Reader;
    readonly at: Date;
  },
): Promise<void> {
  if (read.messageIds.length === 0) return;
  const staffId = read.reader.kind === 'staff' ? read.reader.staffId : null;
  await trx
    .insertInto('message_reads')
    .values(
      read.messageIds.map((messageId) => ({
        clinic_id: read.clinicId,
        message_id: messageId,
        reader: staffId ?? 'person',
        staff_id: staffId,
        at: read.at,
      })),
    )
    .onConflict((conflict) => conflict.columns(['clinic_id', 'message_id', 'reader']).doNothing())
    .execute();
}

/** Sets what waits to be read on a check-in. */
export async function setUnread(
  trx: ClinicTransaction,
  of: { readonly clinicId: string; readonly checkInId: string },
  unread: { readonly since: Date | null; readonly danger: DangerColumn | null },
): Promise<void> {
  await trx
    .updateTable('check_ins')
    .set({ unread_since: unread.since, unread_danger: unread.danger })
    .where('clinic_id', '=', of.clinicId)
    .where('check_in_id', '=', of.checkInId)
    .execute();
}

/** Answers whether the clinic has this check-in, and holds it so that two who read at once count right. */
export async function hasCheckIn(
  trx: ClinicTransaction,
  clinicId: string,
  checkInId: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('check_ins')
    .select('check_in_id')
    .where('clinic_id', '=', clinicId)
    .where('check_in_id', '=', checkInId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}
