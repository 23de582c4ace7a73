import {
  acknowledgeSchema,
  caseViewSchema,
  closeSchema,
  inboxPageSchema,
  inboxQuerySchema,
  problemDocumentSchema,
  replySchema,
} from '@afterneedle/contract';
import { z } from 'zod';

const security = [{ staffSession: [] }];
const params = z.strictObject({ id: z.uuid() });
const refusals = {
  401: problemDocumentSchema,
  403: problemDocumentSchema,
  404: problemDocumentSchema,
  409: problemDocumentSchema,
  422: problemDocumentSchema,
};
const headers = z.object({
  'idempotency-key': z
    .string()
    .optional()
    .describe('With a key, a repeat is done once; 8 to 200 visible characters.'),
});

/** GET /inbox */
export const listInboxSchema = {
  operationId: 'listInbox',
  summary: 'Check-ins of the clinic, most urgent first, then longest waiting',
  security,
  querystring: inboxQuerySchema,
  response: {
    200: inboxPageSchema,
    401: problemDocumentSchema,
    403: problemDocumentSchema,
    422: problemDocumentSchema,
  },
};

/** GET /inbox/{id} */
export const openCaseSchema = {
  operationId: 'openCase',
  summary: 'Open a check-in; from then on the person reads that it was seen',
  security,
  params,
  response: { 200: caseViewSchema, ...refusals },
};

/** POST /check-ins/{id}/acknowledge */
export const acknowledgeCaseSchema = {
  operationId: 'acknowledgeCheckIn',
  summary: 'Take on a check-in',
  security,
  params,
  headers,
  body: acknowledgeSchema.optional(),
  response: { 200: caseViewSchema, ...refusals },
};

/** POST /check-ins/{id}/reply */
export const replyToCaseSchema = {
  operationId: 'replyToCheckIn',
  summary: 'Write to the person',
  security,
  params,
  headers,
  body: replySchema,
  response: { 200: caseViewSchema, ...refusals },
};

/** POST /check-ins/{id}/close */
export const closeCaseSchema = {
  operationId: 'closeCheckIn',
  summary: 'Close a check-in with its outcome',
  security,
  params,
  headers,
  body: closeSchema,
  response: { 200: caseViewSchema, ...refusals },
};
