import { asStaff } from '../people/staff-step.ts';
import type { App } from '../platform/app-type.ts';
import type { Services } from '../platform/services.ts';
import { insightsCsv } from './insights-csv.ts';
import { readInsights } from './read-insights.ts';
import { insightsCsvSchema, readInsightsSchema } from './schema.ts';

/** Adds what a clinic can learn from its own numbers. */
export function addInsightRoutes(app: App, services: Services): void {
  const config = { may: 'insights.read', audit: ['insights.read'] } as const;

  app.get('/api/v1/insights', { schema: readInsightsSchema, config }, (request) =>
    asStaff(services, request, 'insights.read', (step) => readInsights(step, request.query)),
  );

  app.get('/api/v1/insights.csv', { schema: insightsCsvSchema, config }, async (request, reply) => {
    const csv = await asStaff(services, request, 'insights.read', async (step) =>
      insightsCsv(await readInsights(step, request.query)),
    );
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="insights.csv"')
      .send(csv);
  });
}
