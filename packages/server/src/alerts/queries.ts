import type { ClinicTransaction } from '../platform/database.ts';

/** Answers where a clinic wants to be alerted, and whether this check-in still waits. */
export function readAlert(
  trx: ClinicTransaction,
  clinicId: string,
  checkInId: string,
): Promise<{ alert_email: string | null; state: string } | undefined> {
  return trx
    .selectFrom('check_ins')
    .innerJoin('clinics', 'clinics.clinic_id', 'check_ins.clinic_id')
    .select(['clinics.alert_email', 'check_ins.state'])
    .where('check_ins.clinic_id', '=', clinicId)
    .where('check_ins.check_in_id', '=', checkInId)
    .executeTakeFirst();
}
