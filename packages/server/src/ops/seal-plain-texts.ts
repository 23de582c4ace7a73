import { sealEventText, sealResult, sealSaid } from '../check-ins/said.ts';
import { sealMessage } from '../messages/message-seal.ts';
import { listClinicsWithPlainTexts, noteAllSealed } from '../platform/clinic-list.ts';
import { type ClinicTransaction, inClinic } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import {
  holdPlainCheckIns,
  holdPlainEvents,
  holdPlainMessages,
  holdPlainResults,
  replacePlainCheckIn,
  replacePlainEvent,
  replacePlainMessage,
  replacePlainResult,
} from './queries.ts';

const BATCH = 200;

/** Seals a few rows of one kind and answers how many there were. */
type SealSome = (trx: ClinicTransaction, seal: ClinicSeal, clinicId: string) => Promise<number>;

const sealCheckIns: SealSome = async (trx, seal, clinicId) => {
  const rows = await holdPlainCheckIns(trx, clinicId, BATCH);
  for (const row of rows) {
    const checkInId = row.check_in_id;
    await replacePlainCheckIn(trx, { clinicId, checkInId, said: sealSaid(seal, checkInId, row) });
  }
  return rows.length;
};

const sealResults: SealSome = async (trx, seal, clinicId) => {
  const rows = await holdPlainResults(trx, clinicId, BATCH);
  for (const row of rows) {
    const { check_in_id: checkInId, source } = row;
    await replacePlainResult(trx, { clinicId, checkInId, source, said: sealResult(seal, checkInId, row) });
  }
  return rows.length;
};

const sealEvents: SealSome = async (trx, seal, clinicId) => {
  const rows = await holdPlainEvents(trx, clinicId, BATCH);
  for (const { event_id: eventId, text } of rows)
    await replacePlainEvent(trx, { clinicId, eventId, said: sealEventText(seal, eventId, text) });
  return rows.length;
};

const sealMessages: SealSome = async (trx, seal, clinicId) => {
  const rows = await holdPlainMessages(trx, clinicId, BATCH);
  for (const { message_id: messageId, plain } of rows)
    await replacePlainMessage(trx, { clinicId, messageId, sealed: sealMessage(seal, messageId, plain) });
  return rows.length;
};

/**
 * Seals what earlier versions left in plain text, a few rows a transaction, and answers how many rows. It may end
 * at any moment: the next start goes on with what is still plain. What the rows were is then cleared from the tables.
 */
export async function sealPlainTexts(services: Pick<Services, 'database' | 'vault'>): Promise<number> {
  const { database, vault } = services;
  let sealed = 0;
  for (const clinicId of await listClinicsWithPlainTexts(database)) {
    for (const sealSome of [sealCheckIns, sealResults, sealEvents, sealMessages]) {
      let last: number;
      do {
        last = await inClinic(database, clinicId, async (trx) =>
          sealSome(trx, await vault.of(trx, clinicId), clinicId),
        );
        sealed += last;
      } while (last > 0);
    }
    await noteAllSealed(database, clinicId);
  }
  // An updated row leaves its old text in the file of the table until that is written anew.
  if (sealed > 0)
    for (const table of ['check_ins', 'check_in_results', 'check_in_events', 'messages'])
      await database.runScript(`vacuum full ${table}`);
  return sealed;
}
