import type { ProtocolView } from '@afterneedle/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { findClinicBySlug } from '../clinics/queries.ts';
import type { App } from '../platform/app-type.ts';
import { inClinic } from '../platform/database.ts';
import { readIdempotencyKey, requireIdempotencyKey } from '../platform/idempotency.ts';
import { granted, noSuch, type Outcome, refused, sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { requireStaff } from '../staff/policy.ts';
import { protocolInForce } from './live-protocol.ts';
import {
  askReview,
  createProtocol,
  type ProtocolRequest,
  publishDraft,
  restoreVersion,
  retireProtocol,
  saveDraft,
  testDraft,
} from './protocol-steps.ts';
import { protocolListOf, protocolViewOf } from './protocol-view.ts';
import { findProtocol } from './queries.ts';
import {
  askReviewSchema,
  createProtocolSchema,
  listProtocolsSchema,
  publishDraftSchema,
  readLiveProtocolSchema,
  readProtocolSchema,
  restoreVersionSchema,
  retireProtocolSchema,
  saveDraftSchema,
  testDraftSchema,
} from './schema.ts';

const NO_PERSON = 'none: rules of the clinic, no person';
const HOUR_MS = 3_600_000;

/** Adds the protocols of a clinic: how they are written, tried and published, and the one that counts. */
export function addProtocolRoutes(app: App, services: Services): void {
  const now = () => new Date(services.now());

  async function handle(
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
    step: (allowed: ProtocolRequest) => Promise<Outcome<ProtocolView>>,
  ): Promise<ProtocolView | FastifyReply> {
    const staff = await requireStaff(services, request);
    if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
    const key = readIdempotencyKey(request.headers);
    if (!key.ok) return sendRefusal(request, reply, key.refusal);
    const done = await step({
      id: request.id,
      staff: staff.value,
      protocolId: request.params.id,
      idempotencyKey: key.value,
    });
    return done.ok ? done.value : sendRefusal(request, reply, done.refusal);
  }

  app.get(
    '/api/v1/protocols',
    { schema: listProtocolsSchema, config: { may: 'protocols.read', audit: NO_PERSON } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const { clinicId } = staff.value;
      return await inClinic(services.database, clinicId, (trx) => protocolListOf(trx, clinicId, now()));
    },
  );

  app.post(
    '/api/v1/protocols',
    { schema: createProtocolSchema, config: { may: 'protocols.write', audit: ['protocol.created'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const key = requireIdempotencyKey(request.headers);
      if (!key.ok) return sendRefusal(request, reply, key.refusal);
      const by = { id: request.id, staff: staff.value, idempotencyKey: key.value };
      const made = await createProtocol(services, by, request.body);
      return made.ok ? reply.code(201).send(made.value) : sendRefusal(request, reply, made.refusal);
    },
  );

  app.get(
    '/api/v1/protocols/:id',
    { schema: readProtocolSchema, config: { may: 'protocols.read', audit: NO_PERSON } },
    async (request, reply) =>
      await handle(request, reply, ({ staff: { clinicId }, protocolId }) =>
        inClinic(services.database, clinicId, async (trx) => {
          const row = await findProtocol(trx, clinicId, protocolId);
          if (row === undefined) return refused(noSuch('protocol'));
          return granted(await protocolViewOf(trx, row, { at: now(), knowledge: services.triage.knowledge }));
        }),
      ),
  );

  app.put(
    '/api/v1/protocols/:id/draft',
    { schema: saveDraftSchema, config: { may: 'protocols.write', audit: ['protocol.saved'] } },
    async (request, reply) =>
      await handle(request, reply, (allowed) => saveDraft(services, allowed, request.body)),
  );

  app.post(
    '/api/v1/protocols/:id/restore',
    { schema: restoreVersionSchema, config: { may: 'protocols.write', audit: ['protocol.restored'] } },
    async (request, reply) =>
      await handle(request, reply, (allowed) => restoreVersion(services, allowed, request.body)),
  );

  app.post(
    '/api/v1/protocols/:id/test',
    {
      schema: testDraftSchema,
      config: {
        may: 'protocols.write',
        audit: ['protocol.tested'],
        rateLimit: { max: 240, timeWindow: HOUR_MS },
      },
    },
    async (request, reply) => await handle(request, reply, (allowed) => testDraft(services, allowed)),
  );

  app.post(
    '/api/v1/protocols/:id/review',
    { schema: askReviewSchema, config: { may: 'protocols.write', audit: ['protocol.review-asked'] } },
    async (request, reply) => await handle(request, reply, (allowed) => askReview(services, allowed)),
  );

  app.post(
    '/api/v1/protocols/:id/publish',
    { schema: publishDraftSchema, config: { may: 'protocols.publish', audit: ['protocol.published'] } },
    async (request, reply) =>
      await handle(request, reply, (allowed) => publishDraft(services, allowed, request.body)),
  );

  app.post(
    '/api/v1/protocols/:id/retire',
    { schema: retireProtocolSchema, config: { may: 'protocols.publish', audit: ['protocol.retired'] } },
    async (request, reply) =>
      await handle(request, reply, (allowed) => retireProtocol(services, allowed, request.body)),
  );

  app.get(
    '/api/v1/clinics/:slug/protocol',
    {
      schema: readLiveProtocolSchema,
      config: { may: 'anybody', audit: 'none: public rules of a clinic, no person' },
    },
    async (request, reply) => {
      const clinic = await findClinicBySlug(services.database, request.params.slug);
      if (clinic === undefined) return sendRefusal(request, reply, noSuch('clinic'));
      const { clinic_id: clinicId, name } = clinic;
      const inForce = await inClinic(services.database, clinicId, (trx) =>
        protocolInForce(trx, clinicId, now()),
      );
      return { clinic: name, protocol: inForce ?? null };
    },
  );
}
