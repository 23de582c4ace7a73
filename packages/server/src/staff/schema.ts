import {
  clinicChoiceSchema,
  passkeyCreateSchema,
  passkeyListSchema,
  passkeyOptionsSchema,
  passkeySignInSchema,
  passkeyViewSchema,
  problemDocumentSchema,
  sessionCreateSchema,
  sessionListSchema,
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

const security = [{ staffSession: [] }];

/** PUT /session/clinic */
export const chooseClinicSchema = {
  operationId: 'chooseClinic',
  summary: 'Choose at which of their clinics somebody works in this session',
  security,
  body: clinicChoiceSchema,
  response: {
    200: sessionViewSchema,
    401: problemDocumentSchema,
    404: problemDocumentSchema,
    422: problemDocumentSchema,
  },
};

/** PUT /session/seen */
export const markSeenSchema = {
  operationId: 'markSeen',
  summary:
    'Say that somebody is at the desk, though the page asks for nothing; 15 minutes without end a session',
  security,
  response: { 204: z.null(), 401: problemDocumentSchema },
};

/** GET /sessions */
export const listSessionsSchema = {
  operationId: 'listSessions',
  summary: 'Where this account is signed in',
  security,
  response: { 200: sessionListSchema, 401: problemDocumentSchema },
};

/** DELETE /sessions */
export const endOtherSessionsSchema = {
  operationId: 'endOtherSessions',
  summary: 'End every session of this account but this one',
  security,
  response: { 204: z.null(), 401: problemDocumentSchema },
};

/** POST /passkeys/options */
export const beginPasskeySchema = {
  operationId: 'beginPasskey',
  summary: 'What a browser needs to make a passkey; the challenge lies in a cookie, for 5 minutes',
  security,
  response: { 200: passkeyOptionsSchema, 401: problemDocumentSchema },
};

/** POST /passkeys */
export const createPasskeySchema = {
  operationId: 'createPasskey',
  summary: 'Keep a passkey that the browser made',
  security,
  body: passkeyCreateSchema,
  response: { 201: passkeyViewSchema, 401: problemDocumentSchema, 422: problemDocumentSchema },
};

/** GET /passkeys */
export const listPasskeysSchema = {
  operationId: 'listPasskeys',
  summary: 'The passkeys of this account',
  security,
  response: { 200: passkeyListSchema, 401: problemDocumentSchema },
};

/** DELETE /passkeys/{id} */
export const deletePasskeySchema = {
  operationId: 'deletePasskey',
  summary: 'Remove a passkey; it signs nobody in any more',
  security,
  params: z.strictObject({ id: z.string().min(1).max(100) }),
  response: {
    204: z.null(),
    401: problemDocumentSchema,
    404: problemDocumentSchema,
    422: problemDocumentSchema,
  },
};

/** POST /session/passkey/options */
export const beginPasskeySignInSchema = {
  operationId: 'beginPasskeySignIn',
  summary: 'What a browser needs to sign in by a passkey; names nobody',
  response: { 200: passkeyOptionsSchema, 429: problemDocumentSchema },
};

/** POST /session/passkey */
export const passkeySignInRouteSchema = {
  operationId: 'signInByPasskey',
  summary: 'Trade what the browser signed for a session cookie',
  body: passkeySignInSchema,
  response: {
    201: sessionViewSchema,
    401: problemDocumentSchema,
    422: problemDocumentSchema,
    429: problemDocumentSchema,
  },
};
