import type { FastifyRequest } from 'fastify';
import type { App } from '../platform/app-type.ts';
import { noSuch, type Outcome, problem, type Refusal, sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { beginSession, noteSession } from './begin-session.ts';
import { headersOf, requireStaff, type StaffMember } from './policy.ts';
import {
  beginPasskeySchema,
  beginPasskeySignInSchema,
  createPasskeySchema,
  deletePasskeySchema,
  listPasskeysSchema,
  passkeySignInRouteSchema,
} from './schema.ts';

const MINUTE_MS = 60_000;

const NOT_KEPT: Refusal = {
  status: 422,
  title: 'This passkey could not be kept',
  problems: [
    problem(
      '/credential',
      'bad-value',
      'What the browser signed does not hold, or came too late. Try again.',
    ),
  ],
};

const NOT_KNOWN: Refusal = {
  status: 401,
  title: 'This passkey does not sign in here',
  problems: [
    problem('/credential', 'no-session', 'This passkey is not known here. Use another, or a link by e-mail.'),
  ],
};

/** Adds passkeys: made by somebody signed in, used to sign in without a name, listed and removed by their owner. */
export function addPasskeyRoutes(app: App, services: Services): void {
  const mine = (request: FastifyRequest): Promise<Outcome<StaffMember>> => requireStaff(services, request);

  app.post(
    '/api/v1/passkeys/options',
    {
      schema: beginPasskeySchema,
      config: { may: 'own-session', audit: 'none: a challenge for a browser, no person' },
    },
    async (request, reply) => {
      const staff = await mine(request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const { options, cookies } = await services.sessions.passkeys.beginCreate(headersOf(request));
      return reply.header('set-cookie', [...cookies]).send(options);
    },
  );

  app.post(
    '/api/v1/passkeys',
    { schema: createPasskeySchema, config: { may: 'own-session', audit: ['staff.passkey-added'] } },
    async (request, reply) => {
      const staff = await mine(request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const kept = await services.sessions.passkeys.create(request.body, headersOf(request));
      if (kept === undefined) return sendRefusal(request, reply, NOT_KEPT);
      await noteSession(services, staff.value, { event: 'staff.passkey-added', requestId: request.id });
      const { id, name, createdAt } = kept;
      return reply.code(201).send({ id, name, createdAt: createdAt.toISOString() });
    },
  );

  app.get(
    '/api/v1/passkeys',
    { schema: listPasskeysSchema, config: { may: 'own-session', audit: ['staff.passkeys-listed'] } },
    async (request, reply) => {
      const staff = await mine(request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const kept = await services.sessions.passkeys.list(headersOf(request));
      await noteSession(services, staff.value, { event: 'staff.passkeys-listed', requestId: request.id });
      return {
        passkeys: kept.map(({ id, name, createdAt }) => ({ id, name, createdAt: createdAt.toISOString() })),
      };
    },
  );

  app.delete(
    '/api/v1/passkeys/:id',
    { schema: deletePasskeySchema, config: { may: 'own-session', audit: ['staff.passkey-removed'] } },
    async (request, reply) => {
      const staff = await mine(request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      if (!(await services.sessions.passkeys.remove(request.params.id, headersOf(request))))
        return sendRefusal(request, reply, noSuch('passkey'));
      await noteSession(services, staff.value, { event: 'staff.passkey-removed', requestId: request.id });
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/v1/session/passkey/options',
    {
      schema: beginPasskeySignInSchema,
      config: {
        may: 'anybody',
        audit: 'none: a challenge for a browser, no person',
        rateLimit: { max: 60, timeWindow: MINUTE_MS },
      },
    },
    async (_request, reply) => {
      const { options, cookies } = await services.sessions.passkeys.beginSignIn();
      return reply.header('set-cookie', [...cookies]).send(options);
    },
  );

  app.post(
    '/api/v1/session/passkey',
    {
      schema: passkeySignInRouteSchema,
      config: { may: 'anybody', audit: ['staff.signed-in'], rateLimit: { max: 60, timeWindow: MINUTE_MS } },
    },
    async (request, reply) => {
      const begun = await services.sessions.passkeys.signIn(request.body, headersOf(request));
      if (begun === undefined) return sendRefusal(request, reply, NOT_KNOWN);
      const view = await beginSession(services, begun, request.id);
      if (view === undefined) return sendRefusal(request, reply, NOT_KNOWN);
      return reply
        .code(201)
        .header('set-cookie', [...begun.cookies])
        .send(view);
    },
  );
}
