import type { InvitationMade, StaffRole } from '@afterneedle/contract';
import { addMember, signIn, type TestClinic, type TestServer } from './test-server.ts';

/** Invites somebody new to a clinic whose server sends no mail; answers the invitation and the token of its link. */
export async function someInvitation(
  { server, clinic }: { readonly server: TestServer; readonly clinic: TestClinic },
  whom: { readonly email?: string; readonly role?: StaffRole } = {},
): Promise<InvitationMade & { readonly token: string }> {
  const owner = await addMember(server, clinic, 'owner');
  const { email = `new-${server.services.newId()}@example.org`, role = 'reception' } = whom;
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/v1/team/invitations',
    headers: { cookie: await signIn(server, owner.email) },
    payload: { email, role },
  });
  if (answer.statusCode !== 201) throw new Error(`invite answered ${answer.statusCode}: ${answer.body}`);
  const made = answer.json<InvitationMade>();
  return { ...made, token: made.link?.split('#')[1] ?? '' };
}
