import type { Selectable } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type { HandOversTable } from '../platform/tables-people.ts';
import type { Credential, HandOverToken } from './hand-over-token.ts';

export type HandOverRow = Selectable<HandOversTable>;

/** Adds a hand-over. */
export async function insertHandOver(trx: ClinicTransaction, row: HandOverRow): Promise<void> {
  await trx.insertInto('hand_overs').values(row).execute();
}

/** The hand-overs of a treatment with who made them, newest first. */
export function listHandOvers(trx: ClinicTransaction, clinicId: string, treatmentId: string) {
  return trx
    .selectFrom('hand_overs')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'hand_overs.clinic_id')
        .onRef('staff.staff_id', '=', 'hand_overs.created_by'),
    )
    .selectAll('hand_overs')
    .select('staff.name as staff_name')
    .where('hand_overs.clinic_id', '=', clinicId)
    .where('treatment_id', '=', treatmentId)
    .orderBy('hand_overs.created_at', 'desc')
    .orderBy('hand_over_id', 'desc')
    .limit(50)
    .execute();
}

/** Reads one hand-over and holds it. */
export function holdHandOver(
  trx: ClinicTransaction,
  clinicId: string,
  handOverId: string,
): Promise<HandOverRow | undefined> {
  return trx
    .selectFrom('hand_overs')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('hand_over_id', '=', handOverId)
    .forUpdate()
    .executeTakeFirst();
}

/** Finds what a link opens, and holds it, so that two phones never take it at the same moment. */
export function holdByToken(
  trx: ClinicTransaction,
  { clinicId, tokenHash }: HandOverToken,
): Promise<HandOverRow | undefined> {
  return trx
    .selectFrom('hand_overs')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst();
}

/** What may change of a hand-over. */
export type HandOverChange = Partial<
  Pick<HandOverRow, 'device_hash' | 'claimed_at' | 'wrong_birth_dates' | 'not_me_at' | 'revoked_at'>
>;

/** Changes a hand-over. */
export async function changeHandOver(
  trx: ClinicTransaction,
  row: HandOverRow,
  change: HandOverChange,
): Promise<void> {
  await trx
    .updateTable('hand_overs')
    .set(change)
    .where('clinic_id', '=', row.clinic_id)
    .where('hand_over_id', '=', row.hand_over_id)
    .execute();
}

/** Ends every other link of a treatment that no phone has taken yet. */
export async function endOpenLinks(
  trx: ClinicTransaction,
  of: { readonly clinicId: string; readonly treatmentId: string; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('hand_overs')
    .set({ revoked_at: of.at })
    .where('clinic_id', '=', of.clinicId)
    .where('treatment_id', '=', of.treatmentId)
    .where('claimed_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Finds the hand-over that a phone holds, also one that has ended, and holds it. */
export function holdByCredential(
  trx: ClinicTransaction,
  { clinicId, handOverId, deviceHash }: Credential,
): Promise<HandOverRow | undefined> {
  return trx
    .selectFrom('hand_overs')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('hand_over_id', '=', handOverId)
    .where('device_hash', '=', deviceHash)
    .forUpdate()
    .executeTakeFirst();
}

/** Answers whose phone a credential is, while it has not been taken back. */
export function findByCredential(
  trx: ClinicTransaction,
  { clinicId, handOverId, deviceHash }: Credential,
): Promise<Pick<HandOverRow, 'person_id' | 'treatment_id'> | undefined> {
  return trx
    .selectFrom('hand_overs')
    .select(['person_id', 'treatment_id'])
    .where('clinic_id', '=', clinicId)
    .where('hand_over_id', '=', handOverId)
    .where('device_hash', '=', deviceHash)
    .where('revoked_at', 'is', null)
    .where('not_me_at', 'is', null)
    .executeTakeFirst();
}
