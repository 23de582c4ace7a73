import { insightsQuerySchema, insightsSchema, problemDocumentSchema } from '@afterneedle/contract';
import { z } from 'zod';

const security = [{ staffSession: [] }];
const refusals = {
  401: problemDocumentSchema,
  403: problemDocumentSchema,
  422: problemDocumentSchema,
};

/** GET /insights */
export const readInsightsSchema = {
  operationId: 'readInsights',
  summary: 'Complication rates, waiting times, volumes and outcomes of the clinic between two days',
  security,
  querystring: insightsQuerySchema,
  response: { 200: insightsSchema, ...refusals },
};

/** GET /insights.csv */
export const insightsCsvSchema = {
  operationId: 'downloadInsights',
  summary: 'The same numbers as CSV, a line a number; no cell is a formula',
  security,
  querystring: insightsQuerySchema,
  response: {
    200: {
      description: 'RFC 4180, UTF-8 with a byte order mark.',
      content: { 'text/csv': { schema: z.string() } },
    },
    ...refusals,
  },
};
