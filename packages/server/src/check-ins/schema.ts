import {
  checkInCreatedSchema,
  checkInCreateSchema,
  checkInViewSchema,
  HAND_OVER_HEADER,
  problemDocumentSchema,
} from '@afterneedle/contract';
import { z } from 'zod';

/** POST /check-ins */
export const createCheckInSchema = {
  operationId: 'createCheckIn',
  summary: 'Send a check-in to a clinic',
  headers: z.object({
    'idempotency-key': z.string().optional().describe('Required; 8 to 200 visible characters.'),
    [HAND_OVER_HEADER]: z
      .string()
      .optional()
      .describe('What a phone was handed over; without it the check-in is from nobody known.'),
  }),
  body: checkInCreateSchema,
  response: {
    201: checkInCreatedSchema,
    400: problemDocumentSchema,
    413: problemDocumentSchema,
    422: problemDocumentSchema,
    429: problemDocumentSchema,
  },
};

/** GET /check-ins/{id} */
export const readCheckInSchema = {
  operationId: 'readCheckIn',
  summary: 'Read your own check-in by its private link',
  security: [{ privateLink: [] }],
  params: z.strictObject({ id: z.uuid() }),
  response: {
    200: checkInViewSchema,
    401: problemDocumentSchema,
    404: problemDocumentSchema,
    422: problemDocumentSchema,
  },
};
