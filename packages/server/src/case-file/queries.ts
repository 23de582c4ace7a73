import type { CheckInRow } from '../check-ins/queries.ts';
import type { ClinicTransaction } from '../platform/database.ts';

/** How many earlier check-ins of a person are shown. */
const MOST_EARLIER = 20;

/** Reads what a phone sent, still sealed. */
export async function readCheckInSent(
  trx: ClinicTransaction,
  clinicId: string,
  checkInId: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('check_in_sent')
    .select('sealed')
    .where('clinic_id', '=', clinicId)
    .where('check_in_id', '=', checkInId)
    .executeTakeFirst();
  return row?.sealed ?? undefined;
}

/** Reads one check-in of the clinic that was not erased. */
export function readCheckInRow(
  trx: ClinicTransaction,
  clinicId: string,
  checkInId: string,
): Promise<CheckInRow | undefined> {
  return trx
    .selectFrom('check_ins')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('check_in_id', '=', checkInId)
    .where('said', 'is not', null)
    .executeTakeFirst();
}

/** Check-ins of the same person before this one, oldest first. */
export async function listEarlier(trx: ClinicTransaction, row: CheckInRow): Promise<CheckInRow[]> {
  if (row.person_id === null) return [];
  const rows = await trx
    .selectFrom('check_ins')
    .selectAll()
    .where('clinic_id', '=', row.clinic_id)
    .where('person_id', '=', row.person_id)
    .where('sent_at', '<', row.sent_at)
    .where('said', 'is not', null)
    .orderBy('sent_at', 'desc')
    .limit(MOST_EARLIER)
    .execute();
  return rows.toReversed();
}
