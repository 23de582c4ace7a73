import {
  complicationCreateSchema,
  complicationMoveSchema,
  complicationPageSchema,
  complicationQuerySchema,
  complicationViewSchema,
  complicationWriteSchema,
  personComplicationsSchema,
  problemDocumentSchema,
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

/** GET /complications */
export const listComplicationsSchema = {
  operationId: 'listComplications',
  summary: 'Complication files of the clinic, the newest first',
  security,
  querystring: complicationQuerySchema,
  response: { 200: complicationPageSchema, ...refusals },
};

/** POST /complications */
export const fileComplicationSchema = {
  operationId: 'fileComplication',
  summary: 'Begin a complication file from a check-in, a treatment or a person',
  security,
  headers,
  body: complicationCreateSchema,
  response: { 200: complicationViewSchema, ...refusals },
};

/** GET /complications/{id} */
export const openComplicationSchema = {
  operationId: 'openComplication',
  summary: 'A complication file with its treatment, and every version',
  security,
  params,
  response: { 200: complicationViewSchema, ...refusals },
};

/** PUT /complications/{id} */
export const writeComplicationSchema = {
  operationId: 'writeComplication',
  summary: 'Write a complication file anew; what it said before stays on file',
  security,
  params,
  headers,
  body: complicationWriteSchema,
  response: { 200: complicationViewSchema, ...refusals },
};

/** POST /complications/{id}/state */
export const moveComplicationSchema = {
  operationId: 'moveComplication',
  summary: 'Confirm a complication file, close it, or take it back a step',
  security,
  params,
  headers,
  body: complicationMoveSchema,
  response: { 200: complicationViewSchema, ...refusals },
};

/** GET /people/{id}/complications */
export const personComplicationsOfSchema = {
  operationId: 'listComplicationsOfPerson',
  summary: 'What went wrong with a person before, and what that answers before the next treatment',
  security,
  params,
  response: { 200: personComplicationsSchema, ...refusals },
};
