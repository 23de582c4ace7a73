import { asStaff } from '../people/staff-step.ts';
import type { App } from '../platform/app-type.ts';
import { noSuch, sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { beginSessionOf } from '../staff/begin-session.ts';
import { publicViewOf } from './policy.ts';
import { findClinicBySlug } from './queries.ts';
import {
  changeSettingsSchema,
  openClinicSchema,
  readClinicSchema,
  readSettingsSchema,
  signUpClinicSchema,
} from './schema.ts';
import { changeSettings, readSettings } from './settings.ts';
import { openClinic, signUpClinic } from './sign-up.ts';

const MINUTE_MS = 60_000;

/** Adds clinics: what anybody may know, what their own staff change, and how a new one begins. */
export function addClinicRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/clinics/:slug',
    {
      schema: readClinicSchema,
      config: { may: 'anybody', audit: 'none: public facts about a clinic, no person' },
    },
    async (request, reply) => {
      const clinic = await findClinicBySlug(services.database, request.params.slug);
      if (clinic === undefined) return sendRefusal(request, reply, noSuch('clinic'));
      return publicViewOf(clinic);
    },
  );

  app.get(
    '/api/v1/clinic',
    { schema: readSettingsSchema, config: { may: 'clinic.read', audit: ['clinic.settings-read'] } },
    (request) => asStaff(services, request, 'clinic.settings-read', readSettings),
  );

  app.put(
    '/api/v1/clinic',
    { schema: changeSettingsSchema, config: { may: 'clinic.write', audit: ['clinic.settings-changed'] } },
    (request) =>
      asStaff(services, request, 'clinic.settings-changed', (step) => changeSettings(step, request.body)),
  );

  app.post(
    '/api/v1/clinics',
    {
      schema: signUpClinicSchema,
      config: {
        may: 'anybody',
        audit: 'none: a clinic that is not there yet has no trail',
        rateLimit: { max: 5, timeWindow: 60 * MINUTE_MS },
      },
    },
    async (request, reply) => {
      const asked = await signUpClinic(services, request.body, services.sayToOperator);
      return asked.ok ? reply.code(202).send(asked.value) : sendRefusal(request, reply, asked.refusal);
    },
  );

  app.post(
    '/api/v1/clinics/open',
    {
      schema: openClinicSchema,
      config: {
        may: 'anybody',
        audit: 'none: the trail of the clinic begins with it',
        rateLimit: { max: 60, timeWindow: MINUTE_MS },
      },
    },
    async (request, reply) => {
      const opened = await openClinic(services, request.body.token);
      if (!opened.ok) return sendRefusal(request, reply, opened.refusal);
      const { cookies, view } = await beginSessionOf(services, opened.value, request);
      return reply
        .code(201)
        .header('set-cookie', [...cookies])
        .send(view);
    },
  );
}
