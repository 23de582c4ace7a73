import type { CheckInCreate } from '@afterneedle/contract';
import type { ClinicTransaction } from '../platform/database.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import { readCheckInSent } from './queries.ts';

/** What a phone sent beside the answers: what was told before, and the page it showed. */
export type KeptSent = Pick<CheckInCreate, 'series' | 'shown'>;

const placeOf = (id: string) => ({ kind: 'check-in-sent', id, field: 'sent' });

/** Seals what a phone sent beside the answers, so that the same can be worked out and shown again. */
export function sealSent(seal: ClinicSeal, checkInId: string, { series, shown }: CheckInCreate): string {
  return seal.seal(placeOf(checkInId), JSON.stringify({ series, shown }));
}

/** Opens what was kept; nothing for a check-in from before it was kept, or of which it was erased. */
export async function openSent(
  trx: ClinicTransaction,
  seal: ClinicSeal,
  of: { readonly clinicId: string; readonly checkInId: string },
): Promise<KeptSent | undefined> {
  const sealed = await readCheckInSent(trx, of.clinicId, of.checkInId);
  if (sealed === undefined) return undefined;
  return JSON.parse(seal.open(placeOf(of.checkInId), sealed)) as KeptSent;
}
