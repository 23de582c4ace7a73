import {
  problemDocumentSchema,
  replyTemplateListSchema,
  replyTemplateSchema,
  replyTemplateWriteSchema,
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
  401: problemDocumentSchema,
  403: problemDocumentSchema,
  422: problemDocumentSchema,
};

/** GET /templates */
export const listTemplatesSchema = {
  operationId: 'listReplyTemplates',
  summary: 'The replies the clinic keeps ready, by title',
  security,
  response: { 200: replyTemplateListSchema, ...refusals },
};

/** POST /templates */
export const addTemplateSchema = {
  operationId: 'addReplyTemplate',
  summary: 'Keep a reply ready',
  security,
  headers,
  body: replyTemplateWriteSchema,
  response: { 201: replyTemplateSchema, ...refusals, 404: problemDocumentSchema, 413: problemDocumentSchema },
};

/** PUT /templates/{id} */
export const editTemplateSchema = {
  operationId: 'changeReplyTemplate',
  summary: 'Change a reply that is kept ready',
  security,
  params,
  headers,
  body: replyTemplateWriteSchema,
  response: {
    200: replyTemplateSchema,
    ...refusals,
    404: problemDocumentSchema,
    409: problemDocumentSchema,
    413: problemDocumentSchema,
  },
};

/** DELETE /templates/{id} */
export const removeTemplateSchema = {
  operationId: 'removeReplyTemplate',
  summary: 'Take a reply away',
  security,
  params,
  headers,
  response: { 204: z.null(), ...refusals, 404: problemDocumentSchema },
};
