import { asStaff } from '../people/staff-step.ts';
import type { App } from '../platform/app-type.ts';
import { problem, RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { readRetention, writeRetention } from './queries.ts';
import { readRetentionSchema, writeRetentionSchema } from './schema.ts';

const STALE = {
  status: 409,
  title: 'Changed by somebody else',
  problems: [problem('/version', 'wrong-state', 'Somebody changed this since you opened it. Look again.')],
} as const;

/** Adds how long a clinic keeps what. */
export function addRetentionRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/retention',
    { schema: readRetentionSchema, config: { may: 'retention.write', audit: ['retention.read'] } },
    async (request) =>
      await asStaff(services, request, 'retention.read', ({ trx, staff }) =>
        readRetention(trx, staff.clinicId),
      ),
  );
  app.put(
    '/api/v1/retention',
    { schema: writeRetentionSchema, config: { may: 'retention.write', audit: ['retention.changed'] } },
    async (request) =>
      await asStaff(services, request, 'retention.changed', async ({ trx, staff, at }) => {
        const { clinicId, staffId } = staff;
        if (!(await writeRetention(trx, { clinicId, staffId, at }, request.body)))
          throw new RefusedRequest(STALE);
        return await readRetention(trx, clinicId);
      }),
  );
}
