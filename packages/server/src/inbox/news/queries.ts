import type { ClinicTransaction } from '../../platform/database.ts';

/** What changed within this time is looked through for emergencies: no transaction takes as long. */
const LATELY_MS = 30_000;

/** What changed last at a clinic, where the same answer means that nothing did; and which of it reads as an emergency. */
export async function readNewest(
  trx: ClinicTransaction,
  clinicId: string,
  now: Date,
): Promise<{ readonly newest: string; readonly emergencies: readonly string[] }> {
  const ofClinic = trx
    .selectFrom('check_ins')
    .select(['check_in_id', 'version'])
    .where('clinic_id', '=', clinicId)
    .orderBy('changed_at', 'desc')
    .limit(40);
  const rows = await ofClinic.execute();
  const urgent = await ofClinic
    .where('changed_at', '>', new Date(now.getTime() - LATELY_MS))
    .where((is) => is.or([is('level', '=', 'emergency'), is('unread_danger', '=', 'emergency')]))
    .execute();
  const textOf = (row: { check_in_id: string; version: number }): string =>
    `${row.check_in_id} ${row.version}`;
  return { newest: rows.map(textOf).join('\n'), emergencies: urgent.map(textOf) };
}
