import { HAND_OVER_HEADER } from '@afterneedle/contract';
import type { App } from '../platform/app-type.ts';
import { requireIdempotencyKey } from '../platform/idempotency.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { createCheckIn } from './create-check-in.ts';
import { readPersonLink } from './policy.ts';
import { readCheckIn } from './read-check-in.ts';
import { createCheckInSchema, readCheckInSchema } from './schema.ts';

const HOUR_MS = 3_600_000;

/** Adds what a person can do: send a check-in, and read their own. */
export function addCheckInRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/check-ins',
    {
      schema: createCheckInSchema,
      config: {
        may: 'anybody',
        audit: ['check-in.sent', 'check-in.sent-again'],
        longestField: '/message',
        rateLimit: { max: services.config.checkInsPerHour, timeWindow: HOUR_MS },
      },
    },
    async (request, reply) => {
      const key = requireIdempotencyKey(request.headers);
      if (!key.ok) return sendRefusal(request, reply, key.refusal);
      const created = await createCheckIn(services, {
        id: request.id,
        idempotencyKey: key.value,
        sent: request.body,
        credential: request.headers[HAND_OVER_HEADER],
      });
      if (!created.ok) return sendRefusal(request, reply, created.refusal);
      return reply.code(201).send(created.value);
    },
  );

  app.get(
    '/api/v1/check-ins/:id',
    { schema: readCheckInSchema, config: { may: 'person', audit: ['check-in.read-by-person'] } },
    async (request, reply) => {
      const link = readPersonLink(request, request.params.id);
      if (!link.ok) return sendRefusal(request, reply, link.refusal);
      const view = await readCheckIn(services, { id: request.id, link: link.value });
      if (!view.ok) return sendRefusal(request, reply, view.refusal);
      return view.value;
    },
  );
}
