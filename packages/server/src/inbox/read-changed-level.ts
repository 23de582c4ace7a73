import type { CheckInView } from '@afterneedle/contract';
import { type CheckInRow, listEvents } from '../check-ins/queries.ts';
import { openEventText } from '../check-ins/said.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import type { ClinicSeal } from '../platform/vault.ts';

/** Answers what the clinic changed about the level a person was told, in its own words; nothing when it did not. */
export async function readChangedLevel(
  trx: ClinicTransaction,
  seal: ClinicSeal,
  row: CheckInRow,
): Promise<CheckInView['changedByClinic']> {
  if (row.level === row.told_level) return null;
  const events = await listEvents(trx, row.clinic_id, row.check_in_id);
  const last = events.findLast(({ kind }) => kind === 'level-told');
  if (last === undefined) return null;
  return {
    level: row.level,
    by: last.staff_name ?? '',
    words: openEventText(seal, last),
    at: last.at.toISOString(),
  };
}
