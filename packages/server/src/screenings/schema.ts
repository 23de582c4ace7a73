import {
  screeningAnswerSchema,
  screeningCreateSchema,
  screeningQuestionsSchema,
} from '@afterneedle/contract';
import { answerRefusals } from '../platform/asked.ts';

/** POST /screenings */
export const screenSchema = {
  operationId: 'screenBeforeTreatment',
  summary: 'Go ahead, test a patch, ask, wait or do not treat, and why; nothing is stored',
  body: screeningCreateSchema,
  response: { 200: screeningAnswerSchema, ...answerRefusals },
};

/** GET /screenings/questions */
export const listQuestionsSchema = {
  operationId: 'listScreeningQuestions',
  summary: 'What is asked before a treatment, and what to ask the practitioner',
  response: { 200: screeningQuestionsSchema },
};
