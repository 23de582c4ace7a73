import {
  disputeCreateSchema,
  disputePageSchema,
  disputeQuerySchema,
  disputeSettleSchema,
  disputeViewSchema,
  problemDocumentSchema,
} from '@afterneedle/contract';
import { z } from 'zod';

/** POST /check-ins/{id}/disputes */
export const createDisputeSchema = {
  operationId: 'createDispute',
  summary: 'Say what was wrong with the advice on your own check-in',
  security: [{ privateLink: [] }],
  params: z.strictObject({ id: z.uuid() }),
  body: disputeCreateSchema,
  response: {
    201: z.object({ received: z.literal(true) }),
    401: problemDocumentSchema,
    404: problemDocumentSchema,
    413: problemDocumentSchema,
    422: problemDocumentSchema,
    429: problemDocumentSchema,
  },
};

const refusals = {
  401: problemDocumentSchema,
  403: problemDocumentSchema,
  404: problemDocumentSchema,
  422: problemDocumentSchema,
};

/** GET /disputes */
export const listDisputesSchema = {
  operationId: 'listDisputes',
  summary: 'What people said was wrong with the advice, the newest first',
  security: [{ staffSession: [] }],
  querystring: disputeQuerySchema,
  response: { 200: disputePageSchema, ...refusals },
};

/** POST /disputes/{dispute}/settle */
export const settleDisputeSchema = {
  operationId: 'settleDispute',
  summary: 'Keep what the clinic found when it looked at the advice',
  security: [{ staffSession: [] }],
  params: z.strictObject({ dispute: z.uuid() }),
  body: disputeSettleSchema,
  response: { 200: disputeViewSchema, ...refusals },
};
