import type { StaffRole } from '@afterneedle/contract';
import type { ClinicTransaction, Database } from '../platform/database.ts';

/** Where somebody works, as what. */
export interface Membership {
  readonly clinicId: string;
  readonly staffId: string;
  readonly name: string;
}

/** Answers where a signed-in user works; nothing about other users can be seen. */
export async function listWorkplaces(database: Database, userId: string): Promise<readonly Membership[]> {
  const rows = await database.inScope({ userId }, (trx) =>
    trx
      .selectFrom('staff')
      .select(['clinic_id', 'staff_id', 'name'])
      .where('user_id', '=', userId)
      .orderBy('created_at')
      .execute(),
  );
  return rows.map((row) => ({ clinicId: row.clinic_id, staffId: row.staff_id, name: row.name }));
}

/** Answers the role somebody has at the clinic of this transaction today; none when they have left. */
export async function readRole(trx: ClinicTransaction, member: Membership): Promise<StaffRole | undefined> {
  const row = await trx
    .selectFrom('staff_memberships')
    .select('role')
    .where('clinic_id', '=', member.clinicId)
    .where('staff_id', '=', member.staffId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row?.role;
}

/** Answers the roles of everybody who works at the clinic of this transaction today, by member of staff. */
export async function listRoles(
  trx: ClinicTransaction,
  clinicId: string,
): Promise<ReadonlyMap<string, StaffRole>> {
  const rows = await trx
    .selectFrom('staff_memberships')
    .select(['staff_id', 'role'])
    .where('clinic_id', '=', clinicId)
    .where('ended_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.staff_id, row.role]));
}

/** Stores a member of staff with their role. */
export async function insertStaff(
  trx: ClinicTransaction,
  member: Membership & { readonly userId: string; readonly role: StaffRole; readonly at: Date },
): Promise<void> {
  await trx
    .insertInto('staff')
    .values({
      clinic_id: member.clinicId,
      staff_id: member.staffId,
      user_id: member.userId,
      name: member.name,
      created_at: member.at,
    })
    .execute();
  await trx
    .insertInto('staff_memberships')
    .values({
      clinic_id: member.clinicId,
      staff_id: member.staffId,
      role: member.role,
      started_at: member.at,
      ended_at: null,
    })
    .execute();
}
