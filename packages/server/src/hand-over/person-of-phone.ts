import type { ClinicTransaction } from '../platform/database.ts';
import { readCredential } from './hand-over-token.ts';
import { findByCredential } from './queries.ts';

/** Whom a check-in is about, as the clinic knows them. */
export interface KnownPerson {
  readonly personId: string;
  readonly treatmentId: string;
}

/** Answers whose phone sends; a credential that does not hold never keeps a check-in from being taken. */
export async function personOfPhone(
  trx: ClinicTransaction,
  clinicId: string,
  header: string | readonly string[] | undefined,
): Promise<KnownPerson | undefined> {
  const credential = readCredential(header);
  if (credential === undefined || credential.clinicId !== clinicId) return undefined;
  const row = await findByCredential(trx, credential);
  return row === undefined ? undefined : { personId: row.person_id, treatmentId: row.treatment_id };
}
