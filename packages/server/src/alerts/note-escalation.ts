import { insertEvent } from '../check-ins/queries.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';

/** Writes into the history of a check-in that those on call were told. */
export async function noteEscalation(
  services: Pick<Services, 'newId' | 'vault'>,
  trx: ClinicTransaction,
  about: { readonly clinicId: string; readonly checkInId: string; readonly at: Date },
): Promise<void> {
  const seal = await services.vault.of(trx, about.clinicId);
  await insertEvent(trx, seal, { ...about, eventId: services.newId(), kind: 'escalated' });
}
