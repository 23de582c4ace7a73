import type { ClinicTransaction } from '../platform/database.ts';

/** Answers whether anybody is on file at a clinic, or has ever sent it a check-in. */
export async function hasRecords(trx: ClinicTransaction, clinicId: string): Promise<boolean> {
  for (const table of ['people', 'check_ins'] as const) {
    const found = await trx
      .selectFrom(table)
      .select('clinic_id')
      .where('clinic_id', '=', clinicId)
      .limit(1)
      .executeTakeFirst();
    if (found !== undefined) return true;
  }
  return false;
}
