import { screeningQuestionsOf } from '@afterneedle/contract';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import type { App } from '../platform/app-type.ts';
import { answerLimits } from '../platform/asked.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { listQuestionsSchema, screenSchema } from './schema.ts';
import { screenAnswers } from './screen-answers.ts';

/** Adds what is asked before a treatment and what the answers come to, for anybody. */
export function addScreeningRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/screenings',
    { schema: screenSchema, config: answerLimits(services) },
    async (request, reply) => {
      const screened = screenAnswers(services, request.body);
      if (!screened.ok) return sendRefusal(request, reply, screened.refusal);
      return screened.value;
    },
  );

  app.get(
    '/api/v1/screenings/questions',
    { schema: listQuestionsSchema, config: { may: 'anybody', audit: 'none: says nothing about anybody' } },
    () => screeningQuestionsOf(screeningKnowledge, services.triage.knowledge),
  );
}
