import type { StaffRole, TeamView } from '@afterneedle/contract';
import type { StaffStep } from '../people/staff-step.ts';
import { noSuch, problem, type Refusal, RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { invitationViewOf } from './invite.ts';
import {
  beginMembership,
  endMembership,
  holdTeam,
  listOpenInvitations,
  listTeam,
  type TeamRow,
} from './queries.ts';

const LAST_OWNER: Refusal = {
  status: 409,
  title: 'This is the last owner',
  problems: [
    problem('', 'wrong-state', 'A clinic needs an owner. Make somebody else an owner first, then try again.'),
  ],
};

/** The team as it lies in the clinic's own tables, without the addresses of accounts. */
interface TeamRows {
  readonly team: readonly TeamRow[];
  readonly invitations: Awaited<ReturnType<typeof listOpenInvitations>>;
  readonly you: string;
}

/** Reads who works here and who was asked to. */
export async function readTeam({ trx, staff }: StaffStep): Promise<TeamRows> {
  return {
    team: await listTeam(trx, staff.clinicId),
    invitations: await listOpenInvitations(trx, staff.clinicId),
    you: staff.staffId,
  };
}

/** Adds the addresses, which lie outside the clinic. */
export async function teamViewOf(
  services: Services,
  { team, invitations, you }: TeamRows,
): Promise<TeamView> {
  const emails = await services.sessions.emailsOf(team.map(({ user_id }) => user_id));
  return {
    members: team.map(({ staff_id, user_id, name, role, since }) => ({
      staffId: staff_id,
      name,
      email: emails.get(user_id) ?? '',
      role,
      since: since.toISOString(),
      isYou: staff_id === you,
    })),
    invitations: invitations.map((row) => invitationViewOf(row, row.inviter, services.now())),
  };
}

/** Finds somebody of the team, and makes sure that an owner stays when this one is none any more. */
async function holdMember(step: StaffStep, staffId: string, becomes: StaffRole | 'nobody'): Promise<TeamRow> {
  const { trx, staff } = step;
  step.touch({ recordId: staffId });
  await holdTeam(trx, staff.clinicId);
  const team = await listTeam(trx, staff.clinicId);
  const member = team.find(({ staff_id }) => staff_id === staffId);
  if (member === undefined) throw new RefusedRequest(noSuch('member'));
  const owners = team.filter(({ role }) => role === 'owner');
  if (member.role === 'owner' && becomes !== 'owner' && owners.length === 1)
    throw new RefusedRequest(LAST_OWNER);
  return member;
}

/** Gives somebody another role from the next request on. */
export async function changeRole(step: StaffStep, staffId: string, role: StaffRole): Promise<void> {
  const member = await holdMember(step, staffId, role);
  if (member.role === role) return;
  const { trx, at, staff } = step;
  const of = { clinicId: staff.clinicId, staffId, at };
  await endMembership(trx, of);
  await beginMembership(trx, { ...of, role });
}

/** Ends what somebody may do here from the next request on; what they did stays in the record. */
export async function removeMember(step: StaffStep, staffId: string): Promise<void> {
  await holdMember(step, staffId, 'nobody');
  await endMembership(step.trx, { clinicId: step.staff.clinicId, staffId, at: step.at });
}
