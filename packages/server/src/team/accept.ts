import type { InvitationAccept, InvitationOffer } from '@afterneedle/contract';
import { recordAudit } from '../audit/queries.ts';
import { readOwnClinic } from '../clinics/queries.ts';
import { inClinic } from '../platform/database.ts';
import {
  granted,
  type Outcome,
  problem,
  type Refusal,
  RefusedRequest,
  refused,
} from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { insertStaff } from '../staff/queries.ts';
import { readInvitationToken } from './invitation-token.ts';
import {
  beginMembership,
  changeInvitation,
  findStaffByUser,
  holdInvitation,
  holdTeam,
  type InvitationRow,
  listTeam,
  renameStaff,
} from './queries.ts';

const SPENT: Refusal = {
  status: 404,
  title: 'This invitation does not work any more',
  problems: [
    problem(
      '/token',
      'not-found',
      'This invitation was used, was taken back or has run out. Ask the clinic for a new one.',
    ),
  ],
};

/** Whoever passes a link on may not reach an account that is somebody's: it proves nothing about them. */
const SIGN_IN_FIRST: Refusal = {
  status: 409,
  title: 'Sign in first',
  problems: [
    problem(
      '/token',
      'wrong-state',
      'There is an account with this address already. Sign in with it, then open the invitation again.',
    ),
  ],
};

function isOpen(row: InvitationRow | undefined, now: number): row is InvitationRow {
  return row !== undefined && row.expires_at.getTime() > now;
}

/** Answers what an invitation is for; spends nothing. */
export async function readOffer(services: Services, token: string): Promise<Outcome<InvitationOffer>> {
  const named = readInvitationToken(token);
  if (named === undefined) return refused(SPENT);
  const { clinicId, tokenHash } = named;
  return await inClinic(services.database, clinicId, async (trx) => {
    const row = await holdInvitation(trx, clinicId, { tokenHash });
    if (!isOpen(row, services.now())) return refused(SPENT);
    const { name } = await readOwnClinic(trx, clinicId);
    const { role, email } = row;
    return granted({ clinicName: name, role, email, expiresAt: row.expires_at.toISOString() });
  });
}

/** Answers the account of an invitation: a new one, theirs whose mailbox it came to, or theirs who are signed in. */
async function accountFor(
  services: Services,
  row: InvitationRow,
  who: { readonly name: string; readonly signedInAs: string | undefined },
): Promise<string> {
  const known = await services.sessions.findUserId(row.email);
  if (known === undefined)
    return await services.sessions.createUser(row.email, who.name, { isProven: row.is_mailed });
  if (!row.is_mailed && known !== who.signedInAs) throw new RefusedRequest(SIGN_IN_FIRST);
  return known;
}

/** Accepts an invitation: makes the account where there is none, and the membership; answers whose and where. */
export async function acceptInvitation(
  services: Services,
  { token, name }: InvitationAccept,
  request: { readonly id: string; readonly signedInAs: string | undefined },
): Promise<Outcome<{ readonly userId: string; readonly clinicId: string }>> {
  const named = readInvitationToken(token);
  if (named === undefined) return refused(SPENT);
  const { clinicId, tokenHash } = named;
  const look = await inClinic(services.database, clinicId, (trx) =>
    holdInvitation(trx, clinicId, { tokenHash }),
  );
  if (!isOpen(look, services.now())) return refused(SPENT);
  // Accounts are not of the clinic, so they are made before its transaction; one without a membership may do nothing.
  const userId = await accountFor(services, look, { name, signedInAs: request.signedInAs });
  return await inClinic(services.database, clinicId, async (trx) => {
    await holdTeam(trx, clinicId);
    const row = await holdInvitation(trx, clinicId, { tokenHash });
    const at = new Date(services.now());
    if (!isOpen(row, at.getTime())) return refused(SPENT);
    const { role, invitation_id: invitationId } = row;
    const known = (await findStaffByUser(trx, clinicId, userId))?.staff_id;
    const staffId = known ?? services.newId();
    if (known === undefined) await insertStaff(trx, { clinicId, staffId, name, userId, role, at });
    else if (!(await listTeam(trx, clinicId)).some(({ staff_id }) => staff_id === staffId)) {
      await renameStaff(trx, { clinicId, staffId, name });
      await beginMembership(trx, { clinicId, staffId, role, at });
    }
    await changeInvitation(trx, { clinicId, invitationId }, { accepted_at: at });
    await recordAudit(
      trx,
      {
        clinicId,
        event: 'team.joined',
        actor: { kind: 'staff', staffId },
        recordId: invitationId,
        requestId: request.id,
        at,
      },
      services.newId,
    );
    return granted({ userId, clinicId });
  });
}
