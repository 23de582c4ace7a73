import { problemDocumentSchema } from '@afterneedle/contract';
import { z } from 'zod';

/** How a step of staff may be refused. */
export const staffRefusals = {
  401: problemDocumentSchema,
  403: problemDocumentSchema,
  404: problemDocumentSchema,
  409: problemDocumentSchema,
  422: problemDocumentSchema,
};

export const staffSecurity = [{ staffSession: [] }];

export const idParams = z.strictObject({ id: z.uuid() });

export const keyHeaders = z.object({
  'idempotency-key': z
    .string()
    .optional()
    .describe('With a key, a repeat is done once; 8 to 200 visible characters.'),
});
