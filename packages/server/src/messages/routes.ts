import { readPersonLink } from '../check-ins/policy.ts';
import type { App } from '../platform/app-type.ts';
import { requireIdempotencyKey } from '../platform/idempotency.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { openThread, readByPerson } from './mark-read.ts';
import { mayOpenThread } from './policy.ts';
import {
  listMessagesSchema,
  readCaseMessagesSchema,
  readOwnMessagesSchema,
  writeMessageSchema,
} from './schema.ts';
import { writeToClinic } from './write-to-clinic.ts';

const HOUR_MS = 3_600_000;
const MESSAGES_PER_HOUR = 60;

/** Adds messages: a person writes by their private link, the clinic reads; a reply is a step of its case. */
export function addMessageRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/check-ins/:id/messages',
    {
      schema: writeMessageSchema,
      config: {
        may: 'person',
        audit: ['message.sent', 'message.sent-again'],
        longestField: '/text',
        rateLimit: { max: MESSAGES_PER_HOUR, timeWindow: HOUR_MS },
      },
    },
    async (request, reply) => {
      const link = readPersonLink(request, request.params.id);
      if (!link.ok) return sendRefusal(request, reply, link.refusal);
      const key = requireIdempotencyKey(request.headers);
      if (!key.ok) return sendRefusal(request, reply, key.refusal);
      const written = await writeToClinic(services, {
        id: request.id,
        link: link.value,
        idempotencyKey: key.value,
        sent: request.body,
      });
      if (!written.ok) return sendRefusal(request, reply, written.refusal);
      return reply.code(201).send(written.value);
    },
  );

  app.post(
    '/api/v1/check-ins/:id/messages/read',
    { schema: readOwnMessagesSchema, config: { may: 'person', audit: ['messages.read-by-person'] } },
    async (request, reply) => {
      const link = readPersonLink(request, request.params.id);
      if (!link.ok) return sendRefusal(request, reply, link.refusal);
      const read = await readByPerson(services, { id: request.id, link: link.value, read: request.body });
      return read.ok ? read.value : sendRefusal(request, reply, read.refusal);
    },
  );

  app.get(
    '/api/v1/inbox/:id/messages',
    { schema: listMessagesSchema, config: { may: 'case.open', audit: ['messages.listed'] } },
    async (request, reply) => {
      const allowed = await mayOpenThread(services, request, request.params.id);
      if (!allowed.ok) return sendRefusal(request, reply, allowed.refusal);
      const thread = await openThread(services, allowed.value);
      return thread.ok ? thread.value : sendRefusal(request, reply, thread.refusal);
    },
  );

  app.post(
    '/api/v1/inbox/:id/messages/read',
    { schema: readCaseMessagesSchema, config: { may: 'case.open', audit: ['messages.read'] } },
    async (request, reply) => {
      const allowed = await mayOpenThread(services, request, request.params.id);
      if (!allowed.ok) return sendRefusal(request, reply, allowed.refusal);
      const thread = await openThread(services, allowed.value, request.body);
      return thread.ok ? thread.value : sendRefusal(request, reply, thread.refusal);
    },
  );
}
