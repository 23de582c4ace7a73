import {
  clinicSlugSchema,
  liveProtocolSchema,
  problemDocumentSchema,
  protocolCreateSchema,
  protocolDraftSchema,
  protocolListSchema,
  protocolPublishSchema,
  protocolRestoreSchema,
  protocolRetireSchema,
  protocolViewSchema,
} from '@afterneedle/contract';
import { z } from 'zod';

const security = [{ staffSession: [] }];
const params = z.strictObject({ id: z.uuid() });
const headers = z.object({
  'idempotency-key': z
    .string()
    .optional()
    .describe('With a key, a repeat is done once; 8 to 200 visible characters.'),
});
const refusals = {
  400: problemDocumentSchema,
  401: problemDocumentSchema,
  403: problemDocumentSchema,
  404: problemDocumentSchema,
  409: problemDocumentSchema,
  413: problemDocumentSchema,
  422: problemDocumentSchema,
};
const response = { 200: protocolViewSchema, ...refusals };

/** GET /protocols */
export const listProtocolsSchema = {
  operationId: 'listProtocols',
  summary: 'The protocols of the clinic, the one changed last first',
  security,
  response: { 200: protocolListSchema, 401: problemDocumentSchema, 403: problemDocumentSchema },
};

/** POST /protocols */
export const createProtocolSchema = {
  operationId: 'createProtocol',
  summary: 'Start a protocol with an empty draft',
  security,
  headers,
  body: protocolCreateSchema,
  response: { 201: protocolViewSchema, ...refusals },
};

/** GET /protocols/{id} */
export const readProtocolSchema = {
  operationId: 'readProtocol',
  summary: 'A protocol with its draft, what is wrong with it, its newest run and every version',
  security,
  params,
  response,
};

/** PUT /protocols/{id}/draft */
export const saveDraftSchema = {
  operationId: 'saveProtocolDraft',
  summary: 'Keep a draft as it is being written',
  security,
  params,
  headers,
  body: protocolDraftSchema,
  response,
};

/** POST /protocols/{id}/restore */
export const restoreVersionSchema = {
  operationId: 'restoreProtocolVersion',
  summary: 'Make an older version the draft again',
  security,
  params,
  headers,
  body: protocolRestoreSchema,
  response,
};

/** POST /protocols/{id}/test */
export const testDraftSchema = {
  operationId: 'testProtocol',
  summary: 'Run the draft over 200 sample people and every safety case',
  security,
  params,
  headers,
  response,
};

/** POST /protocols/{id}/review */
export const askReviewSchema = {
  operationId: 'askProtocolReview',
  summary: 'Ask the medical director to look at the draft',
  security,
  params,
  headers,
  response,
};

/** POST /protocols/{id}/publish */
export const publishDraftSchema = {
  operationId: 'publishProtocol',
  summary: 'Publish exactly the draft that passed its test, from a moment on',
  security,
  params,
  headers,
  body: protocolPublishSchema,
  response,
};

/** POST /protocols/{id}/retire */
export const retireProtocolSchema = {
  operationId: 'retireProtocol',
  summary: 'End the protocol that counts now',
  security,
  params,
  headers,
  body: protocolRetireSchema,
  response,
};

/** GET /clinics/{slug}/protocol */
export const readLiveProtocolSchema = {
  operationId: 'readLiveProtocol',
  summary: 'The protocol of a clinic that counts now, for anybody; null where there is none',
  params: z.strictObject({ slug: clinicSlugSchema }),
  response: { 200: liveProtocolSchema, 404: problemDocumentSchema, 422: problemDocumentSchema },
};
