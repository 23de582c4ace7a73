import {
  beforePhotoListSchema,
  beforePhotoQuerySchema,
  beforePhotoSchema,
  problemDocumentSchema,
} from '@afterneedle/contract';
import { z } from 'zod';
import { idParams, keyHeaders, staffRefusals, staffSecurity } from '../people/refused-answers.ts';

const security = staffSecurity;
const photoParams = z.strictObject({ id: z.uuid(), photo: z.uuid() });

/** GET /treatments/{id}/photos */
export const listBeforePhotosSchema = {
  operationId: 'listBeforePhotos',
  summary: 'Photos the clinic took before a treatment',
  security,
  params: idParams,
  response: { 200: beforePhotoListSchema, ...staffRefusals },
};

/** POST /treatments/{id}/photos */
export const addBeforePhotoSchema = {
  operationId: 'addBeforePhoto',
  summary: 'Add a photo taken before a treatment',
  description: 'The body is image/jpeg, at most 10,000,000 bytes. What stands beside the pixels is not kept.',
  security,
  params: idParams,
  headers: keyHeaders,
  querystring: beforePhotoQuerySchema,
  response: {
    201: beforePhotoSchema,
    ...staffRefusals,
    413: problemDocumentSchema,
    415: problemDocumentSchema,
  },
};

/** GET /treatments/{id}/photos/{photo} */
export const openBeforePhotoSchema = {
  operationId: 'openBeforePhoto',
  summary: 'The picture of a photo taken before a treatment',
  security,
  params: photoParams,
  response: { 200: z.any().describe('A JPEG picture.'), ...staffRefusals },
};

/** DELETE /treatments/{id}/photos/{photo} */
export const removeBeforePhotoSchema = {
  operationId: 'removeBeforePhoto',
  summary: 'Take a photo out of a treatment',
  security,
  params: photoParams,
  response: { 200: beforePhotoListSchema, ...staffRefusals },
};
