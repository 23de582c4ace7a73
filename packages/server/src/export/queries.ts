import type { CheckInRow } from '../check-ins/queries.ts';
import type { ClinicTransaction } from '../platform/database.ts';

/** The check-ins of a person on file, oldest first. */
export function listCheckInsOf(
  trx: ClinicTransaction,
  clinicId: string,
  personId: string,
): Promise<CheckInRow[]> {
  return trx
    .selectFrom('check_ins')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('person_id', '=', personId)
    .where('erased_at', 'is', null)
    .orderBy('sent_at')
    .orderBy('check_in_id')
    .execute();
}
