import {
  type InvitationMade,
  invitationMadeSchema,
  type StaffRole,
  type TeamView,
  teamViewSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';
import { randomId } from '../../offline/random-id.ts';

const nothing = (): undefined => undefined;
const readMade = (json: unknown): InvitationMade => invitationMadeSchema.parse(json);

/** Who works here and who was asked to. */
export function fetchTeam(): Promise<Answered<TeamView>> {
  return ask('/api/v1/team', (json) => teamViewSchema.parse(json));
}

export function invite(email: string, role: StaffRole): Promise<Answered<InvitationMade>> {
  return ask('/api/v1/team/invitations', readMade, {
    method: 'POST',
    body: { email, role },
    headers: { 'idempotency-key': randomId() },
  });
}

export function resend(id: string): Promise<Answered<InvitationMade>> {
  return ask(`/api/v1/team/invitations/${id}/resend`, readMade, { method: 'POST' });
}

export function takeBack(id: string): Promise<Answered<undefined>> {
  return ask(`/api/v1/team/invitations/${id}`, nothing, { method: 'DELETE' });
}

export function changeRole(staffId: string, role: StaffRole): Promise<Answered<undefined>> {
  return ask(`/api/v1/team/members/${staffId}/role`, nothing, { method: 'PUT', body: { role } });
}

export function removeMember(staffId: string): Promise<Answered<undefined>> {
  return ask(`/api/v1/team/members/${staffId}`, nothing, { method: 'DELETE' });
}
