import type { SessionView } from '@afterneedle/contract';
import type { AuditEvent } from '../audit/events.ts';
import { recordAudit } from '../audit/queries.ts';
import { readOwnClinic } from '../clinics/queries.ts';
import type { App } from '../platform/app-type.ts';
import { inClinic } from '../platform/database.ts';
import { describeError } from '../platform/logging.ts';
import { problem, sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { findStaffMember, headersOf, requireStaff, type StaffMember } from './policy.ts';
import {
  createSessionSchema,
  endSessionSchema,
  readSessionSchema,
  requestSignInLinkSchema,
} from './schema.ts';
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
  async function note(staff: StaffMember, event: AuditEvent, requestId: string): Promise<SessionView> {
    const { clinicId, staffId, user } = staff;
    return await inClinic(services.database, clinicId, async (trx) => {
      const clinic = await readOwnClinic(trx, clinicId);
      const actor = { kind: 'staff', staffId } as const;
      await recordAudit(
        trx,
        { clinicId, event, actor, requestId, at: new Date(services.now()) },
        services.newId,
      );
      return {
        name: staff.name,
        email: user.email,
        role: staff.role,
        clinic: { slug: clinic.slug, name: clinic.name, timeZone: clinic.time_zone },
        expiresAt: user.expiresAt.toISOString(),
      };
    });
  }

  app.post(
    '/api/v1/sign-in-links',
    {
      schema: requestSignInLinkSchema,
      config: {
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
      config: { audit: ['staff.signed-in'], rateLimit: { max: 60, timeWindow: MINUTE_MS } },
    },
    async (request, reply) => {
      const redeemed = await services.sessions.redeem(request.body.token, headersOf(request));
      if (redeemed === undefined) return sendRefusal(request, reply, SPENT);
      const cookie = redeemed.cookies.map((each) => each.split(';', 1)[0]).join('; ');
      const user = await services.sessions.read(new Headers({ cookie }));
      const staff = user === undefined ? undefined : await findStaffMember(services, user);
      if (staff === undefined) return sendRefusal(request, reply, SPENT);
      const view = await note(staff, 'staff.signed-in', request.id);
      return reply
        .code(201)
        .header('set-cookie', [...redeemed.cookies])
        .send(view);
    },
  );

  app.get(
    '/api/v1/session',
    { schema: readSessionSchema, config: { audit: ['staff.read-own-session'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      return await note(staff.value, 'staff.read-own-session', request.id);
    },
  );

  app.delete(
    '/api/v1/session',
    { schema: endSessionSchema, config: { audit: ['staff.signed-out'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      await note(staff.value, 'staff.signed-out', request.id);
      const cookies = await services.sessions.end(headersOf(request));
      return reply
        .code(204)
        .header('set-cookie', [...cookies])
        .send(null);
    },
  );
}
