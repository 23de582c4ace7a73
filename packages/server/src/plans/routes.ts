import type { App } from '../platform/app-type.ts';
import { answerLimits } from '../platform/asked.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { makeCalendar, makePlan } from './make-plan.ts';
import { makeCalendarSchema, makePlanSchema } from './schema.ts';

/** Adds the plan after a treatment, for anybody: as texts and as a calendar file. */
export function addPlanRoutes(app: App, services: Services): void {
  const config = answerLimits(services);
  app.post('/api/v1/plans', { schema: makePlanSchema, config }, async (request, reply) => {
    const made = await makePlan(services, request.body);
    if (!made.ok) return sendRefusal(request, reply, made.refusal);
    return made.value;
  });

  app.post('/api/v1/plans/calendar', { schema: makeCalendarSchema, config }, async (request, reply) => {
    const made = await makeCalendar(services, request.body);
    if (!made.ok) return sendRefusal(request, reply, made.refusal);
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="afterneedle-plan.ics"')
      .send(made.value);
  });
}
