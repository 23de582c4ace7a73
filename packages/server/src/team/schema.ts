import {
  invitationAcceptSchema,
  invitationCreateSchema,
  invitationMadeSchema,
  invitationOfferSchema,
  invitationReadSchema,
  problemDocumentSchema,
  roleChangeSchema,
  sessionViewSchema,
  teamViewSchema,
} from '@afterneedle/contract';
import { z } from 'zod';

const security = [{ staffSession: [] }];
const refusals = {
  401: problemDocumentSchema,
  403: problemDocumentSchema,
  422: problemDocumentSchema,
};
const id = z.string().regex(/^[0-9a-f-]{36}$/, 'an id as this server gives them');
const params = z.strictObject({ id });

/** GET /team */
export const readTeamSchema = {
  operationId: 'readTeam',
  summary: 'Who works at the clinic, and who was invited to',
  security,
  response: { 200: teamViewSchema, ...refusals },
};

/** POST /team/invitations */
export const inviteSchema = {
  operationId: 'invite',
  summary: 'Invite somebody by e-mail; the link works once, for 72 hours',
  security,
  body: invitationCreateSchema,
  response: { 201: invitationMadeSchema, 409: problemDocumentSchema, ...refusals },
};

/** POST /team/invitations/{id}/resend */
export const resendInvitationSchema = {
  operationId: 'resendInvitation',
  summary: 'Send an invitation again with a new link; the old link ends',
  security,
  params,
  response: {
    200: invitationMadeSchema,
    404: problemDocumentSchema,
    409: problemDocumentSchema,
    ...refusals,
  },
};

/** DELETE /team/invitations/{id} */
export const revokeInvitationSchema = {
  operationId: 'revokeInvitation',
  summary: 'Take an invitation back',
  security,
  params,
  response: { 204: z.null(), 404: problemDocumentSchema, ...refusals },
};

/** PUT /team/members/{id}/role */
export const changeRoleSchema = {
  operationId: 'changeRole',
  summary: 'Give somebody another role, from the next request on; the last owner stays one',
  security,
  params,
  body: roleChangeSchema,
  response: { 204: z.null(), 404: problemDocumentSchema, 409: problemDocumentSchema, ...refusals },
};

/** DELETE /team/members/{id} */
export const removeMemberSchema = {
  operationId: 'removeMember',
  summary: 'End what somebody may do here, from the next request on; the last owner stays',
  security,
  params,
  response: { 204: z.null(), 404: problemDocumentSchema, 409: problemDocumentSchema, ...refusals },
};

/** POST /invitations/read */
export const readInvitationSchema = {
  operationId: 'readInvitation',
  summary: 'What an invitation is for; spends nothing',
  body: invitationReadSchema,
  response: {
    200: invitationOfferSchema,
    404: problemDocumentSchema,
    422: problemDocumentSchema,
    429: problemDocumentSchema,
  },
};

/** POST /invitations/accept */
export const acceptInvitationSchema = {
  operationId: 'acceptInvitation',
  summary: 'Accept an invitation: the account is made and signed in; an account there is must be signed in',
  body: invitationAcceptSchema,
  response: {
    201: sessionViewSchema,
    404: problemDocumentSchema,
    409: problemDocumentSchema,
    422: problemDocumentSchema,
    429: problemDocumentSchema,
  },
};
