import {
  caseFileSchema,
  caseReplaySchema,
  handOverQuerySchema,
  handOverSheetSchema,
  problemDocumentSchema,
} from '@afterneedle/contract';
import { z } from 'zod';

const security = [{ staffSession: [] }];
const pdf = z.instanceof(Buffer).meta({ type: 'string', format: 'binary' });
const params = z.strictObject({ id: z.uuid() });
const refusals = {
  401: problemDocumentSchema,
  403: problemDocumentSchema,
  404: problemDocumentSchema,
  422: problemDocumentSchema,
};

/** GET /inbox/{id}/file */
export const readCaseFileSchema = {
  operationId: 'readCaseFile',
  summary: 'What stands around a check-in: earlier ones, the treatment, allergies on file',
  security,
  params,
  response: { 200: caseFileSchema, ...refusals },
};

/** GET /inbox/{id}/replay */
export const replayCaseSchema = {
  operationId: 'replayCase',
  summary: 'What the person saw under the rules of that day, and the same answers under those of today',
  security,
  params,
  response: { 200: caseReplaySchema, ...refusals },
};

/** GET /inbox/{id}/hand-over */
export const readHandOverSchema = {
  operationId: 'readHandOver',
  summary: 'A sheet for an emergency department, as a page to print',
  security,
  params,
  querystring: handOverQuerySchema,
  response: { 200: handOverSheetSchema, ...refusals },
};

/** GET /inbox/{id}/hand-over.pdf */
export const readHandOverPdfSchema = {
  operationId: 'readHandOverPdf',
  summary: 'The same sheet as a PDF on A4',
  security,
  params,
  querystring: handOverQuerySchema,
  response: { 200: { content: { 'application/pdf': { schema: pdf } } }, ...refusals },
};
