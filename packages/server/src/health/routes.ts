import { z } from 'zod';
import type { App } from '../platform/app-type.ts';
import type { Services } from '../platform/services.ts';

const okSchema = z.strictObject({ status: z.literal('ok') });

/** Adds the two questions of an operator: does the process answer, can it do its work. */
export function addHealthRoutes(app: App, services: Services): void {
  const config = { may: 'anybody', audit: 'none: says nothing about anybody' } as const;
  app.get(
    '/healthz',
    {
      schema: { operationId: 'isAlive', summary: 'The process answers', response: { 200: okSchema } },
      config,
    },
    () => ({ status: 'ok' as const }),
  );
  app.get(
    '/readyz',
    {
      schema: {
        operationId: 'isReady',
        summary: 'The process can reach its records',
        response: { 200: okSchema, 503: z.strictObject({ status: z.literal('unavailable') }) },
      },
      config,
    },
    async (request, reply) => {
      try {
        await services.database.isReady();
        return { status: 'ok' as const };
      } catch (error) {
        request.log.error({ err: error }, 'not ready');
        return reply
          .code(503)
          .header('retry-after', '5')
          .send({ status: 'unavailable' as const });
      }
    },
  );
}
