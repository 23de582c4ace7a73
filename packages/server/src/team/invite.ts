import type { InvitationCreate, InvitationMade, InvitationView } from '@afterneedle/contract';
import { readOwnClinic } from '../clinics/queries.ts';
import type { StaffStep } from '../people/staff-step.ts';
import { hashOfText } from '../platform/canonical.ts';
import { noSuch, problem, type Refusal, RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { invitationAddress, makeInvitationToken } from './invitation-token.ts';
import {
  changeInvitation,
  holdInvitation,
  type InvitationRow,
  insertInvitation,
  listTeam,
  readInvitation,
} from './queries.ts';

/** How long an invitation may be accepted. */
const LASTS_MS = 72 * 3_600_000;
const MOST_SENDINGS = 100;

const WORKS_HERE: Refusal = {
  status: 409,
  title: 'This person works here already',
  problems: [problem('/email', 'wrong-state', 'Somebody with this address works at the clinic already.')],
};

const SENT_TOO_OFTEN: Refusal = {
  status: 409,
  title: 'Sent too often',
  problems: [
    problem('', 'wrong-state', 'This invitation was sent 100 times. Take it back and make another.'),
  ],
};

/** What was made, and the letter to send once it is kept. */
export interface Invited {
  readonly row: InvitationRow;
  readonly clinicName: string;
  readonly inviter: string;
}

/** An invitation as the team sees it. */
export function invitationViewOf(row: InvitationRow, inviter: string, now: number): InvitationView {
  return {
    id: row.invitation_id,
    email: row.email,
    role: row.role,
    invitedBy: inviter,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    isExpired: row.expires_at.getTime() <= now,
  };
}

function tokenOf(services: Services, row: Pick<InvitationRow, 'clinic_id' | 'invitation_id' | 'sendings'>) {
  return makeInvitationToken(services.secrets.link, {
    clinicId: row.clinic_id,
    invitationId: row.invitation_id,
    sendings: row.sendings,
  });
}

/** Invites somebody by their address; an earlier open invitation to it is taken back. */
export async function invite(
  services: Services,
  step: StaffStep,
  { email, role, userId }: InvitationCreate & { readonly userId: string | undefined },
): Promise<Invited> {
  const { trx, staff, at } = step;
  const { clinicId } = staff;
  const clinicName = (await readOwnClinic(trx, clinicId)).name;
  const once = await step.makeOnce('team.invite', { email, role });
  step.touch({ recordId: once.id });
  if (!once.isFirst) {
    const row = await readInvitation(trx, clinicId, once.id);
    if (row === undefined) throw new RefusedRequest(noSuch('invitation'));
    return { row, clinicName, inviter: staff.name };
  }
  if ((await listTeam(trx, clinicId)).some(({ user_id }) => user_id === userId))
    throw new RefusedRequest(WORKS_HERE);
  const earlier = await holdInvitation(trx, clinicId, { email });
  if (earlier !== undefined)
    await changeInvitation(trx, { clinicId, invitationId: earlier.invitation_id }, { revoked_at: at });
  const made = { clinic_id: clinicId, invitation_id: once.id, sendings: 1 };
  const row: InvitationRow = {
    ...made,
    email,
    role,
    token_hash: hashOfText(tokenOf(services, made)),
    is_mailed: services.mail.isConfigured,
    invited_by: staff.staffId,
    created_at: at,
    expires_at: new Date(at.getTime() + LASTS_MS),
    accepted_at: null,
    revoked_at: null,
  };
  await insertInvitation(trx, row);
  return { row, clinicName, inviter: staff.name };
}

/** Sends an invitation again with a new link; the old one opens nothing any more. */
export async function sendAgain(services: Services, step: StaffStep, invitationId: string): Promise<Invited> {
  const { trx, staff, at } = step;
  const { clinicId } = staff;
  step.touch({ recordId: invitationId });
  const row = await holdInvitation(trx, clinicId, { id: invitationId });
  if (row === undefined) throw new RefusedRequest(noSuch('invitation'));
  if (row.sendings >= MOST_SENDINGS) throw new RefusedRequest(SENT_TOO_OFTEN);
  const sendings = row.sendings + 1;
  const change = {
    sendings,
    token_hash: hashOfText(tokenOf(services, { ...row, sendings })),
    is_mailed: services.mail.isConfigured,
    expires_at: new Date(at.getTime() + LASTS_MS),
  };
  await changeInvitation(trx, { clinicId, invitationId }, change);
  const clinicName = (await readOwnClinic(trx, clinicId)).name;
  return { row: { ...row, ...change }, clinicName, inviter: staff.name };
}

/** Takes an invitation back; its link opens nothing any more. */
export async function takeBack(step: StaffStep, invitationId: string): Promise<void> {
  const { trx, staff, at } = step;
  const { clinicId } = staff;
  step.touch({ recordId: invitationId });
  const row = await holdInvitation(trx, clinicId, { id: invitationId });
  if (row === undefined) throw new RefusedRequest(noSuch('invitation'));
  await changeInvitation(trx, { clinicId, invitationId }, { revoked_at: at });
}

/** Mails an invitation that is kept; without a mail server its link is given to whoever invites, to be passed on. */
export async function deliverInvitation(
  services: Services,
  { row, clinicName, inviter }: Invited,
): Promise<InvitationMade> {
  const invitation = invitationViewOf(row, inviter, services.now());
  const link = invitationAddress(services.publicUrl, tokenOf(services, row));
  if (!services.mail.isConfigured) return { invitation, mailed: false, link };
  try {
    await services.mail.send({
      to: row.email,
      subject: `You are invited to join ${clinicName}`,
      text: `${inviter} invites you to work with ${clinicName} on Afterneedle.\n\nOpen this link to join. It works once, for 72 hours.\n\n${link}\n\nIf you do not know the clinic, do nothing.\n`,
    });
    return { invitation, mailed: true };
  } catch {
    // The invitation is kept: the page says that it was not mailed and offers to send it again.
    return { invitation, mailed: false };
  }
}
