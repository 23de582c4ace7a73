import type { App } from '../platform/app-type.ts';
import { noSuch, sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { publicViewOf } from './policy.ts';
import { findClinicBySlug } from './queries.ts';
import { readClinicSchema } from './schema.ts';

/** Adds the public page data of clinics. */
export function addClinicRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/clinics/:slug',
    { schema: readClinicSchema, config: { audit: 'none: public facts about a clinic, no person' } },
    async (request, reply) => {
      const clinic = await findClinicBySlug(services.database, request.params.slug);
      if (clinic === undefined) return sendRefusal(request, reply, noSuch('clinic'));
      return publicViewOf(clinic);
    },
  );
}
