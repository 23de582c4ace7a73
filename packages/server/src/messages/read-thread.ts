import type { MessageView } from '@afterneedle/contract';
import type { ClinicTransaction } from '../platform/database.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import { openMessage } from './message-seal.ts';
import { listMessages, listReads } from './queries.ts';

/** Answers the thread of a check-in as both sides see it, oldest first. */
export async function readThread(
  trx: ClinicTransaction,
  seal: ClinicSeal,
  of: { readonly clinicId: string; readonly checkInId: string },
): Promise<MessageView[]> {
  const rows = await listMessages(trx, of.clinicId, of.checkInId);
  const reads = await listReads(trx, of.clinicId, of.checkInId);
  return rows.map((row) => ({
    id: row.message_id,
    from: row.sender,
    by: row.staff_name,
    text: openMessage(seal, row),
    asks: row.asks,
    danger: row.danger,
    writtenAt: row.written_at.toISOString(),
    sentAt: row.sent_at.toISOString(),
    seen: reads
      .filter((read) => read.message_id === row.message_id)
      .map((read) => ({ by: read.staff_name, at: read.at.toISOString() })),
  }));
}
