import { asStaff } from '../people/staff-step.ts';
import type { App } from '../platform/app-type.ts';
import type { Services } from '../platform/services.ts';
import { matchAllergies } from './allergy-matches.ts';
import { openTreatment, readComingUp, readTreatments } from './read-treatments.ts';
import {
  correctTreatmentSchema,
  createTreatmentSchema,
  listComingUpSchema,
  listTreatmentsSchema,
  matchAllergiesSchema,
  openTreatmentSchema,
} from './schema.ts';
import { correctTreatment, createTreatment } from './write-treatment.ts';

/** Adds the treatments of people. */
export function addTreatmentRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/people/:id/treatments',
    { schema: listTreatmentsSchema, config: { may: 'treatments.read', audit: ['treatments.listed'] } },
    async (request) =>
      await asStaff(services, request, 'treatments.listed', (step) =>
        readTreatments(step, request.params.id),
      ),
  );
  app.post(
    '/api/v1/people/:id/treatments',
    {
      schema: createTreatmentSchema,
      config: { may: 'treatments.write', audit: ['treatment.created'], longestField: '/notes' },
    },
    async (request, reply) => {
      const work = asStaff(services, request, 'treatment.created', (step) =>
        createTreatment(services, step, { personId: request.params.id, written: request.body }),
      );
      return reply.code(201).send(await work);
    },
  );
  app.get(
    '/api/v1/treatments/:id',
    { schema: openTreatmentSchema, config: { may: 'treatments.read', audit: ['treatment.opened'] } },
    async (request) =>
      await asStaff(services, request, 'treatment.opened', (step) => openTreatment(step, request.params.id)),
  );
  app.put(
    '/api/v1/treatments/:id',
    {
      schema: correctTreatmentSchema,
      config: { may: 'treatments.write', audit: ['treatment.corrected'], longestField: '/notes' },
    },
    async (request) =>
      await asStaff(services, request, 'treatment.corrected', (step) =>
        correctTreatment(services, step, { treatmentId: request.params.id, correction: request.body }),
      ),
  );
  app.get(
    '/api/v1/people/:id/allergy-matches',
    { schema: matchAllergiesSchema, config: { may: 'treatments.read', audit: ['allergies.compared'] } },
    async (request) =>
      await asStaff(services, request, 'allergies.compared', (step) =>
        matchAllergies(services, step, request.params.id),
      ),
  );
  app.get(
    '/api/v1/next-sessions',
    { schema: listComingUpSchema, config: { may: 'people.read', audit: ['next-sessions.listed'] } },
    async (request) => await asStaff(services, request, 'next-sessions.listed', readComingUp),
  );
}
