import {
  problemDocumentSchema,
  sessionCreateSchema,
  sessionViewSchema,
  signInLinkRequestSchema,
} from '@afterneedle/contract';
import { z } from 'zod';

/** POST /sign-in-links */
export const requestSignInLinkSchema = {
  operationId: 'requestSignInLink',
  summary: 'Have a one-time sign-in link sent by mail; the answer never tells whether the address is known',
  body: signInLinkRequestSchema,
  response: {
    202: z.strictObject({ sent: z.literal(true) }),
    422: problemDocumentSchema,
    429: problemDocumentSchema,
  },
};

/** POST /session */
export const createSessionSchema = {
  operationId: 'signIn',
  summary: 'Trade the token of a sign-in link for a session cookie',
  body: sessionCreateSchema,
  response: {
    201: sessionViewSchema,
    401: problemDocumentSchema,
    422: problemDocumentSchema,
    429: problemDocumentSchema,
  },
};

/** GET /session */
export const readSessionSchema = {
  operationId: 'readSession',
  summary: 'Who is signed in, at which clinic',
  security: [{ staffSession: [] }],
  response: { 200: sessionViewSchema, 401: problemDocumentSchema },
};

/** DELETE /session */
export const endSessionSchema = {
  operationId: 'signOut',
  summary: 'End the session, on the server too',
  security: [{ staffSession: [] }],
  response: { 204: z.null(), 401: problemDocumentSchema },
};
