import type { Reply } from '@afterneedle/contract';
import type { ClinicTransaction } from '../platform/database.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import { sealMessage } from './message-seal.ts';
import { insertMessage } from './queries.ts';

/** Adds what a member of staff writes to the thread; `messageId` is also the id of the line in the history. */
export async function replyToPerson(
  trx: ClinicTransaction,
  seal: ClinicSeal,
  message: {
    readonly clinicId: string;
    readonly messageId: string;
    readonly checkInId: string;
    readonly staffId: string;
    readonly reply: Reply;
    readonly at: Date;
  },
): Promise<void> {
  const { reply, at, messageId } = message;
  await insertMessage(trx, {
    clinicId: message.clinicId,
    messageId,
    checkInId: message.checkInId,
    staffId: message.staffId,
    sealed: sealMessage(seal, messageId, reply.text),
    asks: reply.asks ?? null,
    danger: null,
    writtenAt: at,
    sentAt: at,
  });
}
