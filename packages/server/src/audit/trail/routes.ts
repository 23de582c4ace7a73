import { readPersonLink } from '../../check-ins/policy.ts';
import { asStaff } from '../../people/staff-step.ts';
import type { App } from '../../platform/app-type.ts';
import { sendRefusal } from '../../platform/problems.ts';
import type { Services } from '../../platform/services.ts';
import { readKeptHeads } from '../chain/keep-heads.ts';
import { noteVerified } from '../chain/queries.ts';
import { verifyChain } from '../chain/verify-chain.ts';
import { chainStateOf, readOwnSeenBy, readSeenBy, readTrail, writeTrail } from './read-trail.ts';
import {
  downloadAuditSchema,
  listAuditSchema,
  readOwnSeenBySchema,
  readSeenBySchema,
  verifyAuditSchema,
} from './schema.ts';

const HOUR_MS = 3_600_000;

/** Adds the audit trail: for the clinic, and for the person whose data it is about. */
export function addAuditRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/audit',
    { schema: listAuditSchema, config: { may: 'audit.read', audit: ['audit.listed'] } },
    async (request) =>
      await asStaff(services, request, 'audit.listed', (step) => readTrail(step, request.query)),
  );
  app.get(
    '/api/v1/audit.csv',
    { schema: downloadAuditSchema, config: { may: 'audit.read', audit: ['audit.downloaded'] } },
    async (request, reply) => {
      const csv = await asStaff(services, request, 'audit.downloaded', (step) =>
        writeTrail(step, request.query),
      );
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="audit.csv"')
        .serializer((text: string) => text)
        .send(csv);
    },
  );
  app.post(
    '/api/v1/audit/verify',
    {
      schema: verifyAuditSchema,
      config: {
        may: 'audit.read',
        audit: ['audit.verified'],
        rateLimit: { max: services.config.answersPerHour, timeWindow: HOUR_MS },
      },
    },
    async (request) =>
      await asStaff(services, request, 'audit.verified', async (step) => {
        const { trx, staff, at } = step;
        const kept = readKeptHeads(services.signedPlaces);
        const walked = await verifyChain(trx, staff.clinicId, kept.of(staff.clinicId));
        const findings = walked.findings.length + kept.broken.length;
        await noteVerified(trx, staff.clinicId, { at, seq: walked.entries, findings });
        return await chainStateOf(step);
      }),
  );
  app.get(
    '/api/v1/people/:id/seen-by',
    { schema: readSeenBySchema, config: { may: 'audit.read', audit: ['seen-by.read'] } },
    async (request) =>
      await asStaff(services, request, 'seen-by.read', (step) => readSeenBy(step, request.params.id)),
  );
  app.get(
    '/api/v1/check-ins/:id/seen-by',
    { schema: readOwnSeenBySchema, config: { may: 'person', audit: ['seen-by.read-by-person'] } },
    async (request, reply) => {
      const link = readPersonLink(request, request.params.id);
      if (!link.ok) return sendRefusal(request, reply, link.refusal);
      const seenBy = await readOwnSeenBy(services, { id: request.id, link: link.value });
      return seenBy.ok ? seenBy.value : sendRefusal(request, reply, seenBy.refusal);
    },
  );
}
