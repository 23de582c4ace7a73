import { planAnswerSchema, planAtClinicSchema, planCalendarCreateSchema } from '@afterneedle/contract';
import { z } from 'zod';
import { answerRefusals } from '../platform/asked.ts';

/** POST /plans */
export const makePlanSchema = {
  operationId: 'makePlan',
  summary: 'What to do and leave out until when after a treatment; nothing is stored',
  body: planAtClinicSchema,
  response: { 200: planAnswerSchema, ...answerRefusals },
};

/** POST /plans/calendar */
export const makeCalendarSchema = {
  operationId: 'makePlanCalendar',
  summary: 'The moments at which a plan changes, as a calendar file; nothing is stored',
  body: planCalendarCreateSchema,
  response: {
    200: {
      description: 'RFC 5545, times in UTC.',
      content: { 'text/calendar': { schema: z.string() } },
    },
    ...answerRefusals,
  },
};
