import type { StaffRole } from '@afterneedle/contract';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type { StaffInvitationsTable } from '../platform/tables-team.ts';

export type InvitationRow = Selectable<StaffInvitationsTable>;

/** Somebody who works at the clinic today. */
export interface TeamRow {
  readonly staff_id: string;
  readonly user_id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly since: Date;
}

/** Holds the team still for this transaction, so that two owners cannot leave at the same moment. */
export async function holdTeam(trx: ClinicTransaction, clinicId: string): Promise<void> {
  await trx
    .selectFrom('clinics')
    .select('clinic_id')
    .where('clinic_id', '=', clinicId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** Lists who works at the clinic of this transaction today, in the order they began. */
export async function listTeam(trx: ClinicTransaction, clinicId: string): Promise<readonly TeamRow[]> {
  return await trx
    .selectFrom('staff')
    .innerJoin('staff_memberships as membership', (join) =>
      join
        .onRef('membership.clinic_id', '=', 'staff.clinic_id')
        .onRef('membership.staff_id', '=', 'staff.staff_id'),
    )
    .select(['staff.staff_id', 'staff.user_id', 'staff.name', 'membership.role'])
    .select((of) =>
      of
        .selectFrom('staff_memberships as every')
        .select((each) => each.fn.min('every.started_at').as('since'))
        .whereRef('every.clinic_id', '=', 'staff.clinic_id')
        .whereRef('every.staff_id', '=', 'staff.staff_id')
        .$asScalar()
        .$notNull()
        .as('since'),
    )
    .where('staff.clinic_id', '=', clinicId)
    .where('membership.ended_at', 'is', null)
    .orderBy('since')
    .orderBy('staff.staff_id')
    .execute();
}

/** Answers somebody who works or worked here by their account. */
export function findStaffByUser(
  trx: ClinicTransaction,
  clinicId: string,
  userId: string,
): Promise<{ staff_id: string } | undefined> {
  return trx
    .selectFrom('staff')
    .select('staff_id')
    .where('clinic_id', '=', clinicId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
}

/** Ends what somebody is here; answers whether they were anything. */
export async function endMembership(
  trx: ClinicTransaction,
  member: { readonly clinicId: string; readonly staffId: string; readonly at: Date },
): Promise<boolean> {
  const ended = await trx
    .updateTable('staff_memberships')
    .set({ ended_at: member.at })
    .where('clinic_id', '=', member.clinicId)
    .where('staff_id', '=', member.staffId)
    .where('ended_at', 'is', null)
    .returning('staff_id')
    .execute();
  return ended.length > 0;
}

/** Begins a role for somebody who has none now; never at the same instant as an earlier one. */
export async function beginMembership(
  trx: ClinicTransaction,
  member: {
    readonly clinicId: string;
    readonly staffId: string;
    readonly role: StaffRole;
    readonly at: Date;
  },
): Promise<void> {
  const { clinicId, staffId, role, at } = member;
  const last = await trx
    .selectFrom('staff_memberships')
    .select((of) => of.fn.max('started_at').as('started_at'))
    .where('clinic_id', '=', clinicId)
    .where('staff_id', '=', staffId)
    .executeTakeFirst();
  const earliest = last?.started_at == null ? 0 : new Date(last.started_at).getTime() + 1;
  await trx
    .insertInto('staff_memberships')
    .values({
      clinic_id: clinicId,
      staff_id: staffId,
      role,
      started_at: new Date(Math.max(at.getTime(), earliest)),
      ended_at: null,
    })
    .execute();
}

/** Changes the name under which somebody is known here. */
export async function renameStaff(
  trx: ClinicTransaction,
  member: { readonly clinicId: string; readonly staffId: string; readonly name: string },
): Promise<void> {
  await trx
    .updateTable('staff')
    .set({ name: member.name })
    .where('clinic_id', '=', member.clinicId)
    .where('staff_id', '=', member.staffId)
    .execute();
}

/** Lists invitations that were neither accepted nor taken back, newest first, with who sent them. */
export async function listOpenInvitations(
  trx: ClinicTransaction,
  clinicId: string,
): Promise<readonly (InvitationRow & { inviter: string })[]> {
  return await trx
    .selectFrom('staff_invitations as invitation')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'invitation.clinic_id')
        .onRef('staff.staff_id', '=', 'invitation.invited_by'),
    )
    .selectAll('invitation')
    .select('staff.name as inviter')
    .where('invitation.clinic_id', '=', clinicId)
    .where('invitation.accepted_at', 'is', null)
    .where('invitation.revoked_at', 'is', null)
    .orderBy('invitation.created_at', 'desc')
    .orderBy('invitation.invitation_id')
    .execute();
}

/** Finds an open invitation, by its id or by the hash of its token, and holds it. */
export function holdInvitation(
  trx: ClinicTransaction,
  clinicId: string,
  by: { readonly id: string } | { readonly tokenHash: string } | { readonly email: string },
): Promise<InvitationRow | undefined> {
  const open = trx
    .selectFrom('staff_invitations')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .forUpdate();
  if ('id' in by) return open.where('invitation_id', '=', by.id).executeTakeFirst();
  if ('email' in by) return open.where('email', '=', by.email).executeTakeFirst();
  return open.where('token_hash', '=', by.tokenHash).executeTakeFirst();
}

/** Reads an invitation in whatever state. */
export function readInvitation(
  trx: ClinicTransaction,
  clinicId: string,
  invitationId: string,
): Promise<InvitationRow | undefined> {
  return trx
    .selectFrom('staff_invitations')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('invitation_id', '=', invitationId)
    .executeTakeFirst();
}

/** Stores an invitation. */
export async function insertInvitation(
  trx: ClinicTransaction,
  invitation: Insertable<StaffInvitationsTable>,
): Promise<void> {
  await trx.insertInto('staff_invitations').values(invitation).execute();
}

/** Changes an invitation: sent again, accepted or taken back. */
export async function changeInvitation(
  trx: ClinicTransaction,
  invitation: { readonly clinicId: string; readonly invitationId: string },
  change: Updateable<StaffInvitationsTable>,
): Promise<void> {
  await trx
    .updateTable('staff_invitations')
    .set(change)
    .where('clinic_id', '=', invitation.clinicId)
    .where('invitation_id', '=', invitation.invitationId)
    .execute();
}
