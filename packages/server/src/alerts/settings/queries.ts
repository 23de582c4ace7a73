import type { Selectable } from 'kysely';
import type { ClinicTransaction } from '../../platform/database.ts';
import type { NoticeSettingsTable } from '../../platform/tables-inbox.ts';

/** Reads what a clinic has set. */
export function readSettingsRow(
  trx: ClinicTransaction,
  clinicId: string,
): Promise<Selectable<NoticeSettingsTable> | undefined> {
  return trx.selectFrom('notice_settings').selectAll().where('clinic_id', '=', clinicId).executeTakeFirst();
}

/** Reads a clinic and beside it what it has set about its notices, where it has. */
export function readClinicWithSettings(trx: ClinicTransaction, clinicId: string) {
  return trx
    .selectFrom('clinics')
    .leftJoin('notice_settings as set', 'set.clinic_id', 'clinics.clinic_id')
    .select([
      'clinics.slug',
      'clinics.opening',
      'clinics.time_zone',
      'set.version',
      'set.on_call',
      'set.webhook_url',
      'set.webhook_secret',
      'set.emergency_unseen_minutes',
      'set.same_day_minutes',
      'set.contact_minutes',
    ])
    .where('clinics.clinic_id', '=', clinicId)
    .executeTakeFirst();
}

/** Keeps what a clinic has set, if it is still at this version; answers whether it was. */
export async function saveSettingsRow(
  trx: ClinicTransaction,
  row: Selectable<NoticeSettingsTable>,
): Promise<boolean> {
  const values = { ...row, on_call: JSON.stringify(row.on_call) };
  const { clinic_id: _clinicId, ...changed } = values;
  const saved = await trx
    .insertInto('notice_settings')
    .values(values)
    .onConflict((conflict) =>
      conflict
        .column('clinic_id')
        .doUpdateSet(changed)
        .where('notice_settings.version', '=', row.version - 1),
    )
    .returning('version')
    .executeTakeFirst();
  return saved !== undefined;
}
