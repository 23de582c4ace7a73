import type { CaseView } from '@afterneedle/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../platform/app-type.ts';
import { type Outcome, sendRefusal } from '../platform/problems.ts';
import { refuseForeign } from '../platform/security.ts';
import type { Services } from '../platform/services.ts';
import { requireStaff } from '../staff/policy.ts';
import { acknowledgeCase, type CaseRequest, closeCase, openCase, replyToCase } from './case-steps.ts';
import { listInbox } from './list-inbox.ts';
import { mayHandleCase } from './policy.ts';
import {
  acknowledgeCaseSchema,
  closeCaseSchema,
  listInboxSchema,
  openCaseSchema,
  replyToCaseSchema,
} from './schema.ts';

/** Adds what the clinic can do: its inbox, a case, and the three steps of a case. */
export function addInboxRoutes(app: App, services: Services): void {
  const publicHost = new URL(services.publicUrl).host;

  async function handle(
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
    step: (allowed: CaseRequest) => Promise<Outcome<CaseView>>,
  ): Promise<CaseView | FastifyReply> {
    const allowed = await mayHandleCase(services, request, request.params.id);
    if (!allowed.ok) return sendRefusal(request, reply, allowed.refusal);
    const done = await step(allowed.value);
    return done.ok ? done.value : sendRefusal(request, reply, done.refusal);
  }

  app.get(
    '/api/v1/inbox',
    { schema: listInboxSchema, config: { audit: ['inbox.listed'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const page = await listInbox(services, { id: request.id, staff: staff.value, query: request.query });
      return page.ok ? page.value : sendRefusal(request, reply, page.refusal);
    },
  );

  app.get(
    '/api/v1/inbox/:id',
    { schema: openCaseSchema, config: { audit: ['case.opened'] } },
    async (request, reply) => {
      // Opening a case tells the person that it was seen, so no other site may cause it.
      refuseForeign(request, publicHost);
      return await handle(request, reply, (allowed) =>
        openCase(services, { ...allowed, idempotencyKey: undefined }),
      );
    },
  );

  app.post(
    '/api/v1/check-ins/:id/acknowledge',
    { schema: acknowledgeCaseSchema, config: { audit: ['case.acknowledged'] } },
    async (request, reply) => await handle(request, reply, (allowed) => acknowledgeCase(services, allowed)),
  );

  app.post(
    '/api/v1/check-ins/:id/reply',
    { schema: replyToCaseSchema, config: { audit: ['case.replied'], longestField: '/text' } },
    async (request, reply) =>
      await handle(request, reply, (allowed) => replyToCase(services, allowed, request.body)),
  );

  app.post(
    '/api/v1/check-ins/:id/close',
    { schema: closeCaseSchema, config: { audit: ['case.closed'], longestField: '/note' } },
    async (request, reply) =>
      await handle(request, reply, (allowed) => closeCase(services, allowed, request.body)),
  );
}
