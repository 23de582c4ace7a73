import { readOwnClinic } from '../clinics/queries.ts';
import type { App } from '../platform/app-type.ts';
import { inClinic } from '../platform/database.ts';
import { noSuch, sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { noteSession } from './begin-session.ts';
import { describeDevice } from './device-words.ts';
import { listJobs, requireStaff } from './policy.ts';
import { chooseClinicSchema, endOtherSessionsSchema, listSessionsSchema, markSeenSchema } from './schema.ts';
import { sessionViewOf } from './session-view.ts';

/** Adds what somebody may do with their own sessions: choose a clinic, say they are there, list them, end the others. */
export function addSessionRoutes(app: App, services: Services): void {
  app.put(
    '/api/v1/session/clinic',
    { schema: chooseClinicSchema, config: { may: 'own-session', audit: ['staff.chose-clinic'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const { user } = staff.value;
      for (const job of await listJobs(services, user)) {
        const { clinicId } = job;
        const clinic = await inClinic(services.database, clinicId, (trx) => readOwnClinic(trx, clinicId));
        if (clinic.slug !== request.body.slug) continue;
        await services.sessions.chooseClinic(user, clinicId);
        const chosen = { ...job, user: { ...user, clinicId } };
        await noteSession(services, chosen, { event: 'staff.chose-clinic', requestId: request.id });
        return await sessionViewOf(services, chosen);
      }
      return sendRefusal(request, reply, noSuch('clinic'));
    },
  );

  app.put(
    '/api/v1/session/seen',
    {
      schema: markSeenSchema,
      config: { may: 'own-session', audit: 'none: says only that somebody is at the desk' },
    },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/v1/sessions',
    { schema: listSessionsSchema, config: { may: 'own-session', audit: ['staff.sessions-listed'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const { user } = staff.value;
      const sessions = await services.sessions.list(user);
      await noteSession(services, staff.value, { event: 'staff.sessions-listed', requestId: request.id });
      return {
        sessions: sessions.map(({ sessionId, startedAt, lastSeenAt, userAgent }) => ({
          id: sessionId,
          startedAt: startedAt.toISOString(),
          lastSeenAt: lastSeenAt.toISOString(),
          device: describeDevice(userAgent),
          isThisOne: sessionId === user.sessionId,
        })),
      };
    },
  );

  app.delete(
    '/api/v1/sessions',
    { schema: endOtherSessionsSchema, config: { may: 'own-session', audit: ['staff.other-sessions-ended'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      await services.sessions.endOthers(staff.value.user);
      await noteSession(services, staff.value, {
        event: 'staff.other-sessions-ended',
        requestId: request.id,
      });
      return reply.code(204).send(null);
    },
  );
}
