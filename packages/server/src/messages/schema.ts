import {
  messageCreateSchema,
  messagesReadSchema,
  messageThreadSchema,
  messageViewSchema,
  problemDocumentSchema,
} from '@afterneedle/contract';
import { z } from 'zod';

const params = z.strictObject({ id: z.uuid() });
const privateLink = [{ privateLink: [] }];
const staffSession = [{ staffSession: [] }];
const refusals = {
  401: problemDocumentSchema,
  404: problemDocumentSchema,
  422: problemDocumentSchema,
};

/** POST /check-ins/{id}/messages */
export const writeMessageSchema = {
  operationId: 'writeMessage',
  summary: 'Write to the clinic about your own check-in',
  security: privateLink,
  params,
  headers: z.object({
    'idempotency-key': z.string().optional().describe('Required; 8 to 200 visible characters.'),
  }),
  body: messageCreateSchema,
  response: {
    201: messageViewSchema,
    400: problemDocumentSchema,
    ...refusals,
    409: problemDocumentSchema,
    413: problemDocumentSchema,
    429: problemDocumentSchema,
  },
};

/** POST /check-ins/{id}/messages/read */
export const readOwnMessagesSchema = {
  operationId: 'readOwnMessages',
  summary: 'Say that messages of the clinic were before your eyes',
  security: privateLink,
  params,
  body: messagesReadSchema,
  response: { 200: messageThreadSchema, ...refusals },
};

/** GET /inbox/{id}/messages */
export const listMessagesSchema = {
  operationId: 'listCaseMessages',
  summary: 'What the person and the clinic wrote to each other about a check-in, oldest first',
  security: staffSession,
  params,
  response: { 200: messageThreadSchema, ...refusals, 403: problemDocumentSchema },
};

/** POST /inbox/{id}/messages/read */
export const readCaseMessagesSchema = {
  operationId: 'readCaseMessages',
  summary: 'Say that messages of the person were before your eyes; they read your name',
  security: staffSession,
  params,
  body: messagesReadSchema,
  response: { 200: messageThreadSchema, ...refusals, 403: problemDocumentSchema },
};
