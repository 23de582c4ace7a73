import {
  HAND_OVER_HEADER,
  handedOverSchema,
  handOverClaimSchema,
  handOverCreatedSchema,
  handOverCreateSchema,
  handOverDoneSchema,
  handOverListSchema,
  handOverLookedSchema,
  handOverLookSchema,
  handOverViewSchema,
  problemDocumentSchema,
} from '@afterneedle/contract';
import { z } from 'zod';
import { idParams, keyHeaders, staffRefusals, staffSecurity } from '../people/refused-answers.ts';

const security = staffSecurity;
const linkRefusals = {
  404: problemDocumentSchema,
  422: problemDocumentSchema,
  429: problemDocumentSchema,
};

/** GET /treatments/{id}/hand-overs */
export const listHandOversSchema = {
  operationId: 'listHandOvers',
  summary: 'Links by which a treatment was handed over, newest first',
  security,
  params: idParams,
  response: { 200: handOverListSchema, ...staffRefusals },
};

/** POST /treatments/{id}/hand-overs */
export const issueHandOverSchema = {
  operationId: 'issueHandOver',
  summary: 'Make a link to a treatment; only this answer holds it',
  security,
  params: idParams,
  headers: keyHeaders,
  body: handOverCreateSchema,
  response: { 201: handOverCreatedSchema, ...staffRefusals },
};

/** POST /hand-overs/{id}/revoke */
export const revokeHandOverSchema = {
  operationId: 'revokeHandOver',
  summary: 'Take a link back',
  security,
  params: idParams,
  headers: keyHeaders,
  response: { 200: handOverViewSchema, ...staffRefusals },
};

/** POST /hand-overs/look */
export const lookAtHandOverSchema = {
  operationId: 'lookAtHandOver',
  summary: 'Ask what a link is for; changes nothing',
  body: handOverLookSchema,
  response: { 200: handOverLookedSchema, ...linkRefusals },
};

/** POST /hand-overs/claim */
export const claimHandOverSchema = {
  operationId: 'claimHandOver',
  summary: 'Take a treatment to this phone; the first phone that asks keeps it',
  body: handOverClaimSchema,
  response: { 200: handedOverSchema, ...linkRefusals },
};

/** POST /hand-overs/not-me */
export const notMeSchema = {
  operationId: 'sayHandOverIsNotMine',
  summary: 'End a link that reached somebody else',
  body: handOverLookSchema,
  response: { 200: handOverDoneSchema, ...linkRefusals },
};

/** POST /hand-overs/leave */
export const leaveHandOverSchema = {
  operationId: 'leaveHandOver',
  summary: 'End the link of the phone that asks',
  headers: z.object({
    [HAND_OVER_HEADER]: z.string().optional().describe('Required; what the phone was handed over.'),
  }),
  response: { 200: handOverDoneSchema, ...linkRefusals },
};
