import { problemDocumentSchema } from '@afterneedle/contract';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { readPersonLink } from '../check-ins/policy.ts';
import { idParams, staffRefusals, staffSecurity } from '../people/refused-answers.ts';
import { asStaff } from '../people/staff-step.ts';
import type { App } from '../platform/app-type.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { exportOwnCheckIn, exportPerson } from './export-person.ts';

const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 60;
const archive = z.any().describe('A zip file: JSON, a page to read, and the photos.');

const asArchive = (reply: FastifyReply, name: string, bytes: Buffer): FastifyReply =>
  reply
    .type('application/zip')
    .header('content-disposition', `attachment; filename="${name}.zip"`)
    .serializer((body: Buffer) => body as unknown as string)
    .send(bytes);

/** Adds what takes a copy out: of a person for staff, and of a check-in for whoever it is about. */
export function addExportRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/people/:id/export',
    {
      schema: {
        operationId: 'exportPerson',
        summary: 'Everything the clinic keeps about a person, as one archive',
        security: staffSecurity,
        params: idParams,
        response: { 200: archive, ...staffRefusals },
      },
      config: {
        may: 'person.export',
        audit: ['person.exported'],
        rateLimit: { max: services.config.answersPerHour, timeWindow: HOUR_MS },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const bytes = await asStaff(services, request, 'person.exported', (step) =>
        exportPerson(services, step, id),
      );
      return asArchive(reply, 'person', bytes);
    },
  );
  app.get(
    '/api/v1/check-ins/:id/export',
    {
      schema: {
        operationId: 'exportOwnCheckIn',
        summary: 'Your check-in with its messages and photos, as one archive',
        security: [{ privateLink: [] }],
        params: idParams,
        response: {
          200: archive,
          401: problemDocumentSchema,
          404: problemDocumentSchema,
          422: problemDocumentSchema,
        },
      },
      config: {
        may: 'person',
        audit: ['check-in.exported-by-person'],
        rateLimit: { max: MOST_AN_HOUR, timeWindow: HOUR_MS },
      },
    },
    async (request, reply) => {
      const link = readPersonLink(request, request.params.id);
      if (!link.ok) return sendRefusal(request, reply, link.refusal);
      const bytes = await exportOwnCheckIn(services, { id: request.id, link: link.value });
      return bytes.ok
        ? asArchive(reply, 'check-in', bytes.value)
        : sendRefusal(request, reply, bytes.refusal);
    },
  );
}
