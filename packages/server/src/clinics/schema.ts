import {
  clinicOpenSchema,
  clinicSettingsSchema,
  clinicSettingsViewSchema,
  clinicSignUpSchema,
  clinicSlugSchema,
  clinicViewSchema,
  problemDocumentSchema,
  sessionViewSchema,
} from '@afterneedle/contract';
import { z } from 'zod';

/** GET /clinics/{slug} */
export const readClinicSchema = {
  operationId: 'readClinic',
  summary: 'What anybody may know about a clinic',
  params: z.strictObject({ slug: clinicSlugSchema }),
  response: { 200: clinicViewSchema, 404: problemDocumentSchema, 422: problemDocumentSchema },
};

const security = [{ staffSession: [] }];

/** GET /clinic */
export const readSettingsSchema = {
  operationId: 'readClinicSettings',
  summary: 'What the clinic says about itself: phones, hours, who answers when it is closed',
  security,
  response: { 200: clinicSettingsViewSchema, 401: problemDocumentSchema, 403: problemDocumentSchema },
};

/** PUT /clinic */
export const changeSettingsSchema = {
  operationId: 'changeClinicSettings',
  summary: 'Change what the clinic says about itself, all of it at once',
  security,
  body: clinicSettingsSchema,
  response: {
    200: clinicSettingsViewSchema,
    401: problemDocumentSchema,
    403: problemDocumentSchema,
    422: problemDocumentSchema,
  },
};

/** POST /clinics */
export const signUpClinicSchema = {
  operationId: 'signUpClinic',
  summary: 'Ask for a new clinic; a link to open it goes to the address given',
  body: clinicSignUpSchema,
  response: {
    202: z.strictObject({ mailed: z.boolean() }),
    403: problemDocumentSchema,
    409: problemDocumentSchema,
    422: problemDocumentSchema,
    429: problemDocumentSchema,
  },
};

/** POST /clinics/open */
export const openClinicSchema = {
  operationId: 'openClinic',
  summary: 'Open a new clinic by the link that was sent; its owner is signed in',
  body: clinicOpenSchema,
  response: {
    201: sessionViewSchema,
    404: problemDocumentSchema,
    409: problemDocumentSchema,
    422: problemDocumentSchema,
    429: problemDocumentSchema,
  },
};
