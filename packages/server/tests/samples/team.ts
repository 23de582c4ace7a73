import { someInvitation } from '../some-invitation.ts';
import { aSignUp, sameSettings, someSignUp } from '../some-sign-up.ts';
import { addMember } from '../test-server.ts';
import type { SampleRequest, Samples, SampleWorld } from './sample.ts';

async function invited(world: SampleWorld): Promise<SampleRequest> {
  return { params: { id: (await someInvitation(world)).invitation.id } };
}

export const samples: Samples = {
  'GET /api/v1/clinic': async () => ({}),
  'PUT /api/v1/clinic': async ({ server, clinic }) => ({ payload: await sameSettings(server, clinic) }),
  'POST /api/v1/clinics': async ({ server }) => ({ payload: aSignUp(server.services.newId()) }),
  'POST /api/v1/clinics/open': async ({ server }) => ({
    payload: { token: await someSignUp(server, server.services.newId()) },
  }),
  'GET /api/v1/team': async () => ({}),
  'POST /api/v1/team/invitations': async ({ server }) => ({
    payload: { email: `new-${server.services.newId()}@example.org`, role: 'reception' },
  }),
  'POST /api/v1/team/invitations/:id/resend': invited,
  'DELETE /api/v1/team/invitations/:id': invited,
  'PUT /api/v1/team/members/:id/role': async ({ server, clinic }) => ({
    params: { id: (await addMember(server, clinic, 'reception')).staffId },
    payload: { role: 'practitioner' },
  }),
  'DELETE /api/v1/team/members/:id': async ({ server, clinic }) => ({
    params: { id: (await addMember(server, clinic, 'reception')).staffId },
  }),
  'POST /api/v1/invitations/read': async (world) => ({
    payload: { token: (await someInvitation(world)).token },
  }),
  'POST /api/v1/invitations/accept': async (world) => ({
    payload: { token: (await someInvitation(world)).token, name: 'Newly Joined' },
  }),
};
