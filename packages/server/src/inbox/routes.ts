import type { CaseView } from '@afterneedle/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../platform/app-type.ts';
import { type Outcome, sendRefusal } from '../platform/problems.ts';
import { refuseForeign } from '../platform/security.ts';
import type { Services } from '../platform/services.ts';
import { isAtDesk, requireStaff } from '../staff/policy.ts';
import { acknowledgeCase, closeCase, openCase, replyToCase } from './case-steps.ts';
import { changeLevel } from './change-level.ts';
import { closeMany } from './close-many.ts';
import { assignCase, referCase, reopenCase, waitForPerson } from './desk-steps.ts';
import { type InboxReadings, listInbox } from './list-inbox.ts';
import { mayHandleCase } from './policy.ts';
import {
  acknowledgeCaseSchema,
  assignCaseSchema,
  changeLevelRouteSchema,
  closeCaseSchema,
  closeManyRouteSchema,
  listInboxSchema,
  openCaseSchema,
  referCaseSchema,
  reopenCaseSchema,
  replyToCaseSchema,
  waitForPersonSchema,
} from './schema.ts';
import type { CaseRequest } from './take-step.ts';

/** Adds what the clinic can do: its inbox, a case, and the three steps of a case. */
export function addInboxRoutes(app: App, services: Services, readings: InboxReadings): void {
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
    { schema: listInboxSchema, config: { may: 'inbox.read', audit: ['inbox.listed'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const page = await listInbox(services, readings, {
        id: request.id,
        staff: staff.value,
        query: request.query,
        isByHand: isAtDesk(request),
      });
      return page.ok ? page.value : sendRefusal(request, reply, page.refusal);
    },
  );

  app.get(
    '/api/v1/inbox/:id',
    { schema: openCaseSchema, config: { may: 'case.open', audit: ['case.opened'] } },
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
    { schema: acknowledgeCaseSchema, config: { may: 'case.act', audit: ['case.acknowledged'] } },
    async (request, reply) =>
      await handle(request, reply, (allowed) => acknowledgeCase(services, allowed, request.body)),
  );

  app.post(
    '/api/v1/check-ins/:id/reply',
    {
      schema: replyToCaseSchema,
      config: { may: 'case.act', audit: ['case.replied'], longestField: '/text' },
    },
    async (request, reply) =>
      await handle(request, reply, (allowed) => replyToCase(services, allowed, request.body)),
  );

  app.post(
    '/api/v1/check-ins/:id/close',
    { schema: closeCaseSchema, config: { may: 'case.act', audit: ['case.closed'], longestField: '/note' } },
    async (request, reply) =>
      await handle(request, reply, (allowed) => closeCase(services, allowed, request.body)),
  );

  app.post(
    '/api/v1/check-ins/:id/assign',
    { schema: assignCaseSchema, config: { may: 'case.act', audit: ['case.assigned'] } },
    async (request, reply) =>
      await handle(request, reply, (allowed) => assignCase(services, allowed, request.body)),
  );

  app.post(
    '/api/v1/check-ins/:id/wait',
    { schema: waitForPersonSchema, config: { may: 'case.act', audit: ['case.waiting'] } },
    async (request, reply) =>
      await handle(request, reply, (allowed) => waitForPerson(services, allowed, request.body)),
  );

  app.post(
    '/api/v1/check-ins/:id/level',
    {
      schema: changeLevelRouteSchema,
      config: { may: 'case.change-level', audit: ['case.level-changed'], longestField: '/words' },
    },
    async (request, reply) =>
      await handle(request, reply, (allowed) => changeLevel(services, allowed, request.body)),
  );

  app.post(
    '/api/v1/check-ins/:id/refer',
    {
      schema: referCaseSchema,
      config: { may: 'case.act', audit: ['case.referred'], longestField: '/note' },
    },
    async (request, reply) =>
      await handle(request, reply, (allowed) => referCase(services, allowed, request.body)),
  );

  app.post(
    '/api/v1/check-ins/:id/reopen',
    {
      schema: reopenCaseSchema,
      config: { may: 'case.act', audit: ['case.reopened'], longestField: '/reason' },
    },
    async (request, reply) =>
      await handle(request, reply, (allowed) => reopenCase(services, allowed, request.body)),
  );

  app.post(
    '/api/v1/inbox/close',
    { schema: closeManyRouteSchema, config: { may: 'case.act', audit: ['cases.closed'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const close = { id: request.id, staff: staff.value, close: request.body };
      const done = await closeMany(services, close);
      return done.ok ? done.value : sendRefusal(request, reply, done.refusal);
    },
  );
}
