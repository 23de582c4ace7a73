import {
  acknowledgeSchema,
  assignSchema,
  caseViewSchema,
  changeLevelSchema,
  closedManySchema,
  closeManySchema,
  closeSchema,
  colleagueListSchema,
  inboxPageSchema,
  inboxQuerySchema,
  inboxStreamQuerySchema,
  problemDocumentSchema,
  referSchema,
  reopenSchema,
  replySchema,
  waitSchema,
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
  summary: 'Check-ins of the clinic by level, then what is due first, then longest waiting',
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

const stepOf = (operationId: string, summary: string) => ({
  operationId,
  summary,
  security,
  params,
  headers,
  response: { 200: caseViewSchema, ...refusals },
});

/** POST /check-ins/{id}/assign */
export const assignCaseSchema = {
  ...stepOf('assignCheckIn', 'Give a check-in to somebody who works here'),
  body: assignSchema,
};

/** POST /check-ins/{id}/wait */
export const waitForPersonSchema = {
  ...stepOf('waitForPerson', 'Wait for the person; it comes back when they answer'),
  body: waitSchema,
};

/** POST /check-ins/{id}/level */
export const changeLevelRouteSchema = {
  ...stepOf('changeLevel', 'Say that another level is right; the person reads that the clinic changed it'),
  body: changeLevelSchema,
};

/** POST /check-ins/{id}/refer */
export const referCaseSchema = {
  ...stepOf('referCheckIn', 'Send the person on to somebody else'),
  body: referSchema,
};

/** POST /check-ins/{id}/reopen */
export const reopenCaseSchema = {
  ...stepOf('reopenCheckIn', 'Open a closed check-in again'),
  body: reopenSchema,
};

/** POST /inbox/close */
export const closeManyRouteSchema = {
  operationId: 'closeCheckIns',
  summary: 'Close several routine check-ins alike',
  security,
  body: closeManySchema,
  response: { 200: closedManySchema, ...refusals },
};

/** GET /inbox/colleagues */
export const listColleaguesSchema = {
  operationId: 'listColleagues',
  summary: 'Who works here today, to give a check-in to',
  security,
  response: { 200: colleagueListSchema, 401: problemDocumentSchema, 403: problemDocumentSchema },
};

/** GET /inbox/stream */
export const streamInboxSchema = {
  operationId: 'streamInbox',
  summary: 'Server-sent events: `changed` when the inbox did; ends with the session',
  security,
  querystring: inboxStreamQuerySchema,
  response: {
    200: { content: { 'text/event-stream': { schema: z.any().describe('Server-sent events.') } } },
    401: problemDocumentSchema,
    403: problemDocumentSchema,
    422: problemDocumentSchema,
  },
};
