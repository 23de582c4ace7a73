import { clinicSlugSchema, clinicViewSchema, problemDocumentSchema } from '@afterneedle/contract';
import { z } from 'zod';

/** GET /clinics/{slug} */
export const readClinicSchema = {
  operationId: 'readClinic',
  summary: 'What anybody may know about a clinic',
  params: z.strictObject({ slug: clinicSlugSchema }),
  response: { 200: clinicViewSchema, 404: problemDocumentSchema, 422: problemDocumentSchema },
};
