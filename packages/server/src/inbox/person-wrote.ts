import { insertEvent } from '../check-ins/queries.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import { changeCheckIn, holdCheckIn } from './queries.ts';
import { startClock } from './start-clock.ts';

/**
 * A person wrote or sent something more: the clinic waits for them no longer, and its clock runs again. A check-in
 * that was closed is open again, so that what they wrote stands in the list.
 */
export async function personWrote(
  services: Pick<Services, 'jobs' | 'now' | 'newId' | 'vault'>,
  trx: ClinicTransaction,
  of: { readonly clinicId: string; readonly checkInId: string; readonly at: Date },
): Promise<void> {
  const row = await holdCheckIn(trx, of.clinicId, of.checkInId);
  if (row === undefined) return;
  const stamp = { changed_at: of.at, changed_by: null };
  const isClosed = row.state === 'closed';
  if (!isClosed && row.answered_at === null && row.waiting_since === null) {
    await changeCheckIn(trx, row, stamp);
    return;
  }
  const clock = await startClock(services, trx, { ...of, level: row.level, from: of.at });
  const waits = { ...clock, ...stamp, waiting_since: null, answered_at: null };
  if (!isClosed) {
    await changeCheckIn(trx, row, waits);
    return;
  }
  const seal = await services.vault.of(trx, of.clinicId);
  await insertEvent(trx, seal, { ...of, eventId: services.newId(), kind: 'reopened' });
  const state = row.acknowledged_at === null ? 'seen' : 'acknowledged';
  await changeCheckIn(trx, row, { ...waits, state, closed_at: null, outcome: null });
}
