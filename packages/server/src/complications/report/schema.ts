import { complicationReportSchema, problemDocumentSchema } from '@afterneedle/contract';
import { z } from 'zod';

const about = {
  security: [{ staffSession: [] }],
  params: z.strictObject({ id: z.uuid() }),
};
const refusals = {
  401: problemDocumentSchema,
  403: problemDocumentSchema,
  404: problemDocumentSchema,
  422: problemDocumentSchema,
};
const pdf = z.instanceof(Buffer).meta({ type: 'string', format: 'binary' });

/** GET /complications/{id}/report */
export const reportSchema = {
  ...about,
  operationId: 'draftComplicationReport',
  summary: 'A report in the order of MedWatch form FDA 3500 as a draft; a person sends it',
  response: { 200: complicationReportSchema, ...refusals },
};

/** GET /complications/{id}/report.html */
export const reportHtmlSchema = {
  ...about,
  operationId: 'readComplicationReport',
  summary: 'The same draft as a page',
  response: {
    200: { description: 'A page that stands alone.', content: { 'text/html': { schema: z.string() } } },
    ...refusals,
  },
};

/** GET /complications/{id}/report.pdf */
export const reportPdfSchema = {
  ...about,
  operationId: 'downloadComplicationReport',
  summary: 'The same draft as a tagged PDF',
  response: {
    200: { description: 'PDF 1.7, tagged.', content: { 'application/pdf': { schema: pdf } } },
    ...refusals,
  },
};
