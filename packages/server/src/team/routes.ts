import { asStaff } from '../people/staff-step.ts';
import type { App } from '../platform/app-type.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { beginSessionOf } from '../staff/begin-session.ts';
import { headersOf } from '../staff/policy.ts';
import { acceptInvitation, readOffer } from './accept.ts';
import { deliverInvitation, invite, sendAgain, takeBack } from './invite.ts';
import { changeRole, readTeam, removeMember, teamViewOf } from './members.ts';
import {
  acceptInvitationSchema,
  changeRoleSchema,
  inviteSchema,
  readInvitationSchema,
  readTeamSchema,
  removeMemberSchema,
  resendInvitationSchema,
  revokeInvitationSchema,
} from './schema.ts';

const RATE = { max: 60, timeWindow: 60_000 };

/** Adds the team: who works here, invitations and what becomes of them, roles, and leaving. */
export function addTeamRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/team',
    { schema: readTeamSchema, config: { may: 'team.read', audit: ['team.listed'] } },
    async (request) => await teamViewOf(services, await asStaff(services, request, 'team.listed', readTeam)),
  );

  app.post(
    '/api/v1/team/invitations',
    { schema: inviteSchema, config: { may: 'team.write', audit: ['team.invited'] } },
    async (request, reply) => {
      const { role } = request.body;
      const email = request.body.email.toLowerCase();
      const userId = await services.sessions.findUserId(email);
      const invited = await asStaff(services, request, 'team.invited', (step) =>
        invite(services, step, { email, role, userId }),
      );
      return reply.code(201).send(await deliverInvitation(services, invited));
    },
  );

  app.post(
    '/api/v1/team/invitations/:id/resend',
    { schema: resendInvitationSchema, config: { may: 'team.write', audit: ['team.invited-again'] } },
    async (request) =>
      await deliverInvitation(
        services,
        await asStaff(services, request, 'team.invited-again', (step) =>
          sendAgain(services, step, request.params.id),
        ),
      ),
  );

  app.delete(
    '/api/v1/team/invitations/:id',
    { schema: revokeInvitationSchema, config: { may: 'team.write', audit: ['team.invitation-taken-back'] } },
    async (request, reply) => {
      await asStaff(services, request, 'team.invitation-taken-back', (step) =>
        takeBack(step, request.params.id),
      );
      return reply.code(204).send(null);
    },
  );

  app.put(
    '/api/v1/team/members/:id/role',
    { schema: changeRoleSchema, config: { may: 'team.write', audit: ['team.role-changed'] } },
    async (request, reply) => {
      await asStaff(services, request, 'team.role-changed', (step) =>
        changeRole(step, request.params.id, request.body.role),
      );
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/api/v1/team/members/:id',
    { schema: removeMemberSchema, config: { may: 'team.write', audit: ['team.member-removed'] } },
    async (request, reply) => {
      await asStaff(services, request, 'team.member-removed', (step) =>
        removeMember(step, request.params.id),
      );
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/v1/invitations/read',
    {
      schema: readInvitationSchema,
      config: {
        may: 'anybody',
        audit: 'none: tells whoever holds the link what it is for, no person',
        rateLimit: RATE,
      },
    },
    async (request, reply) => {
      const offer = await readOffer(services, request.body.token);
      return offer.ok ? offer.value : sendRefusal(request, reply, offer.refusal);
    },
  );

  app.post(
    '/api/v1/invitations/accept',
    {
      schema: acceptInvitationSchema,
      config: { may: 'anybody', audit: ['team.joined'], rateLimit: RATE },
    },
    async (request, reply) => {
      const signedInAs = (await services.sessions.read(headersOf(request)))?.userId;
      const accepted = await acceptInvitation(services, request.body, { id: request.id, signedInAs });
      if (!accepted.ok) return sendRefusal(request, reply, accepted.refusal);
      const { cookies, view } = await beginSessionOf(services, accepted.value, request);
      return reply
        .code(201)
        .header('set-cookie', [...cookies])
        .send(view);
    },
  );
}
