import {
  MAX_PHOTO_BYTES,
  photoCreateSchema,
  photoListSchema,
  photoUploadSchema,
  problemDocumentSchema,
} from '@afterneedle/contract';
import { z } from 'zod';

const checkInParams = z.strictObject({ id: z.uuid() });
const photoParams = z.strictObject({ id: z.uuid(), photo: z.uuid() });
const refusals = { 401: problemDocumentSchema, 404: problemDocumentSchema, 422: problemDocumentSchema };
const byLink = [{ privateLink: [] }];
const byStaff = [{ staffSession: [] }];

/** POST /check-ins/{id}/photos */
export const announcePhotoSchema = {
  operationId: 'announcePhoto',
  summary: 'Say which photo comes next; says from which byte to go on',
  description:
    'The same id with the same bytes is the same photo, however often it is announced. With other bytes it is refused.',
  security: byLink,
  params: checkInParams,
  body: photoCreateSchema,
  response: {
    200: photoUploadSchema,
    400: problemDocumentSchema,
    ...refusals,
    429: problemDocumentSchema,
  },
};

/** PUT /check-ins/{id}/photos/{photo}/bytes */
export const sendPartSchema = {
  operationId: 'sendPhotoPart',
  summary: 'Send the next part of a photo',
  description:
    'The body is application/octet-stream, at most 262,144 bytes. A part that came before changes nothing. A part that begins beyond what has come is refused with 409.',
  security: byLink,
  params: photoParams,
  querystring: z.strictObject({ offset: z.coerce.number().int().min(0).max(MAX_PHOTO_BYTES) }),
  response: {
    200: photoUploadSchema,
    ...refusals,
    409: problemDocumentSchema,
    413: problemDocumentSchema,
    415: problemDocumentSchema,
    429: problemDocumentSchema,
  },
};

/** GET /check-ins/{id}/photos */
export const listOwnPhotosSchema = {
  operationId: 'listOwnPhotos',
  summary: 'Which photos your own check-in has',
  security: byLink,
  params: checkInParams,
  response: { 200: photoListSchema, ...refusals },
};

/** GET and HEAD /check-ins/{id}/photos/{photo} */
export const readUploadSchema = {
  operationId: 'readPhotoUpload',
  summary: 'How far a photo has come; the header Upload-Offset says it too',
  security: byLink,
  params: photoParams,
  response: { 200: photoUploadSchema, ...refusals },
};

const picture = z.any().describe('A JPEG.');

/** GET /check-ins/{id}/photos/{photo}/picture */
export const readOwnPictureSchema = {
  operationId: 'readOwnPicture',
  summary: 'The picture of a photo of your own check-in',
  security: byLink,
  params: photoParams,
  response: { 200: { content: { 'image/jpeg': { schema: picture } } }, ...refusals },
};

/** GET /inbox/{id}/photos */
export const listCasePhotosSchema = {
  operationId: 'listCasePhotos',
  summary: 'Which photos a case has',
  security: byStaff,
  params: checkInParams,
  response: { 200: photoListSchema, ...refusals },
};

/** GET /inbox/{id}/photos/{photo} */
export const openPictureSchema = {
  operationId: 'openPicture',
  summary: 'The picture of a photo of a case',
  security: byStaff,
  params: photoParams,
  response: {
    200: { content: { 'image/jpeg': { schema: picture } } },
    ...refusals,
    403: problemDocumentSchema,
  },
};
