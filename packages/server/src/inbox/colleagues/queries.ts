import type { ClinicTransaction } from '../../platform/database.ts';

/** Who works at a clinic today, by name. */
export function listColleagues(trx: ClinicTransaction, clinicId: string) {
  return trx
    .selectFrom('staff')
    .innerJoin('staff_memberships as place', (join) =>
      join.onRef('place.clinic_id', '=', 'staff.clinic_id').onRef('place.staff_id', '=', 'staff.staff_id'),
    )
    .select(['staff.staff_id as id', 'staff.name'])
    .distinct()
    .where('staff.clinic_id', '=', clinicId)
    .where('place.ended_at', 'is', null)
    .orderBy('staff.name')
    .execute();
}

/** Answers whether somebody works at this clinic today. */
export async function isColleague(
  trx: ClinicTransaction,
  clinicId: string,
  staffId: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('staff_memberships')
    .select('staff_id')
    .where('clinic_id', '=', clinicId)
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The name of a member of staff. */
export async function readStaffName(
  trx: ClinicTransaction,
  clinicId: string,
  staffId: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('staff')
    .select('name')
    .where('clinic_id', '=', clinicId)
    .where('staff_id', '=', staffId)
    .executeTakeFirst();
  return row?.name;
}
