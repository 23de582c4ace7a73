import {
  problemDocumentSchema,
  recallChoicesSchema,
  recallContactSchema,
  recallCreateSchema,
  recallListSchema,
  recallSubjectSchema,
  recallViewSchema,
  traceViewSchema,
} from '@afterneedle/contract';
import { z } from 'zod';

const security = [{ staffSession: [] }];
const params = z.strictObject({ id: z.uuid() });
const refusals = {
  401: problemDocumentSchema,
  403: problemDocumentSchema,
  404: problemDocumentSchema,
  422: problemDocumentSchema,
};
const headers = z.object({
  'idempotency-key': z
    .string()
    .optional()
    .describe('With a key, a repeat is done once; 8 to 200 visible characters.'),
});

/** GET /recall-choices */
export const recallChoicesOfSchema = {
  operationId: 'listRecallChoices',
  summary: 'Lots, batches, devices, operators and versions of the rules a recall can start from',
  security,
  response: { 200: recallChoicesSchema, ...refusals },
};

/** GET /traces */
export const tracePeopleSchema = {
  operationId: 'tracePeople',
  summary:
    'Everybody treated with a lot, a batch or a device, by somebody, or advised under one version of the rules',
  security,
  querystring: recallSubjectSchema,
  response: { 200: traceViewSchema, ...refusals },
};

/** GET /recalls */
export const listRecallsSchema = {
  operationId: 'listRecalls',
  summary: 'Recalls of the clinic, the newest first',
  security,
  response: { 200: recallListSchema, ...refusals },
};

/** POST /recalls */
export const startRecallSchema = {
  operationId: 'startRecall',
  summary: 'Begin a recall, in which each person can be ticked off as contacted',
  security,
  headers,
  body: recallCreateSchema,
  response: { 200: recallViewSchema, ...refusals },
};

/** GET /recalls/{id} */
export const viewRecallSchema = {
  operationId: 'readRecall',
  summary: 'A recall with everybody to reach',
  security,
  params,
  response: { 200: recallViewSchema, ...refusals },
};

/** POST /recalls/{id}/contacts */
export const tickContactSchema = {
  operationId: 'tickRecallContact',
  summary: 'Tick a person of a recall off as contacted, or take the tick back',
  security,
  params,
  headers,
  body: recallContactSchema,
  response: { 200: recallViewSchema, ...refusals },
};

/** GET /recalls/{id}/people.csv */
export const recallCsvSchema = {
  operationId: 'downloadRecall',
  summary: 'The list of a recall as CSV; no cell is a formula',
  security,
  params,
  response: {
    200: {
      description: 'RFC 4180, UTF-8 with a byte order mark.',
      content: { 'text/csv': { schema: z.string() } },
    },
    ...refusals,
  },
};
