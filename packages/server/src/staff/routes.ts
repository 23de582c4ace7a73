import type { App } from '../platform/app-type.ts';
import { describeError } from '../platform/logging.ts';
import { problem, sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { beginSession, noteSession } from './begin-session.ts';
import { headersOf, requireStaff } from './policy.ts';
import {
  createSessionSchema,
  endSessionSchema,
  readSessionSchema,
  requestSignInLinkSchema,
} from './schema.ts';
import { sessionViewOf } from './session-view.ts';
import { mailSignInLink } from './sign-in-link.ts';

const MINUTE_MS = 60_000;

const SPENT = {
  status: 401,
  title: 'This link does not work any more',
  problems: [
    problem('/token', 'no-session', 'This sign-in link was used before or has run out. Ask for a new one.'),
  ],
} as const;

/** Adds staff sign-in: ask for a link, trade its token for a session, see it, end it. */
export function addStaffRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/sign-in-links',
    {
      schema: requestSignInLinkSchema,
      config: {
        may: 'anybody',
        audit: 'none: nobody is signed in and the answer says nothing about anybody',
        rateLimit: { max: 10, timeWindow: 15 * MINUTE_MS },
      },
    },
    async (request, reply) => {
      // Not awaited: how long it takes must not tell whether the address is known.
      mailSignInLink(services, request.body.email).catch((error: unknown) => {
        request.log.error({ err: describeError(error) }, 'sign-in link not sent');
      });
      return reply.code(202).send({ sent: true });
    },
  );

  app.post(
    '/api/v1/session',
    {
      schema: createSessionSchema,
      config: { may: 'anybody', audit: ['staff.signed-in'], rateLimit: { max: 60, timeWindow: MINUTE_MS } },
    },
    async (request, reply) => {
      const redeemed = await services.sessions.redeem(request.body.token, headersOf(request));
      if (redeemed === undefined) return sendRefusal(request, reply, SPENT);
      const view = await beginSession(services, redeemed, request.id);
      if (view === undefined) return sendRefusal(request, reply, SPENT);
      return reply
        .code(201)
        .header('set-cookie', [...redeemed.cookies])
        .send(view);
    },
  );

  app.get(
    '/api/v1/session',
    { schema: readSessionSchema, config: { may: 'own-session', audit: ['staff.read-own-session'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      await noteSession(services, staff.value, { event: 'staff.read-own-session', requestId: request.id });
      return await sessionViewOf(services, staff.value);
    },
  );

  app.delete(
    '/api/v1/session',
    { schema: endSessionSchema, config: { may: 'own-session', audit: ['staff.signed-out'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      await noteSession(services, staff.value, { event: 'staff.signed-out', requestId: request.id });
      const cookies = await services.sessions.end(headersOf(request));
      return reply
        .code(204)
        .header('set-cookie', [...cookies])
        .send(null);
    },
  );
}
