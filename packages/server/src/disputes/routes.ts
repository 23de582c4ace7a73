import { readPersonLink } from '../check-ins/policy.ts';
import type { App } from '../platform/app-type.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { requireStaff } from '../staff/policy.ts';
import { readDisputes, settle, takeDispute } from './dispute-steps.ts';
import { createDisputeSchema, listDisputesSchema, settleDisputeSchema } from './schema.ts';

const HOUR_MS = 3_600_000;

/** Adds the queue of advice that people say was wrong: sent by the person, settled by the clinic. */
export function addDisputeRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/check-ins/:id/disputes',
    {
      schema: createDisputeSchema,
      config: {
        may: 'person',
        audit: ['dispute.sent'],
        longestField: '/text',
        rateLimit: { max: 60, timeWindow: HOUR_MS },
      },
    },
    async (request, reply) => {
      const link = readPersonLink(request, request.params.id);
      if (!link.ok) return sendRefusal(request, reply, link.refusal);
      const taken = await takeDispute(services, { id: request.id, link: link.value, said: request.body });
      return taken.ok ? reply.code(201).send(taken.value) : sendRefusal(request, reply, taken.refusal);
    },
  );

  app.get(
    '/api/v1/disputes',
    { schema: listDisputesSchema, config: { may: 'complications.read', audit: ['disputes.listed'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const page = await readDisputes(services, {
        id: request.id,
        staff: staff.value,
        query: request.query,
      });
      return page.ok ? page.value : sendRefusal(request, reply, page.refusal);
    },
  );

  app.post(
    '/api/v1/disputes/:dispute/settle',
    {
      schema: settleDisputeSchema,
      config: { may: 'complications.write', audit: ['dispute.settled'], longestField: '/note' },
    },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const settled = await settle(services, {
        id: request.id,
        staff: staff.value,
        disputeId: request.params.dispute,
        settled: request.body,
      });
      return settled.ok ? settled.value : sendRefusal(request, reply, settled.refusal);
    },
  );
}
