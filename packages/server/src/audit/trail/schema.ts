import {
  auditFiltersSchema,
  auditPageSchema,
  auditQuerySchema,
  chainStateSchema,
  problemDocumentSchema,
  seenBySchema,
} from '@afterneedle/contract';
import { z } from 'zod';
import { idParams, staffRefusals, staffSecurity } from '../../people/refused-answers.ts';

const security = staffSecurity;

/** GET /audit */
export const listAuditSchema = {
  operationId: 'listAudit',
  summary: 'The audit trail of the clinic, newest first, and whether its chain fits',
  security,
  querystring: auditQuerySchema,
  response: { 200: auditPageSchema, ...staffRefusals },
};

/** GET /audit.csv */
export const downloadAuditSchema = {
  operationId: 'downloadAudit',
  summary: 'The audit trail as CSV, at most 50,000 events',
  security,
  querystring: auditFiltersSchema,
  response: { 200: z.string(), ...staffRefusals },
};

/** POST /audit/verify */
export const verifyAuditSchema = {
  operationId: 'verifyAudit',
  summary: 'Walk the chain of the audit trail against the signed ends kept outside the database',
  security,
  response: { 200: chainStateSchema, ...staffRefusals },
};

/** GET /people/{id}/seen-by */
export const readSeenBySchema = {
  operationId: 'readSeenBy',
  summary: 'Who has seen or changed what is kept about a person',
  security,
  params: idParams,
  response: { 200: seenBySchema, ...staffRefusals },
};

/** GET /check-ins/{id}/seen-by */
export const readOwnSeenBySchema = {
  operationId: 'readOwnSeenBy',
  summary: 'Who at the clinic has seen your check-in',
  security: [{ privateLink: [] }],
  params: idParams,
  response: {
    200: seenBySchema,
    401: problemDocumentSchema,
    404: problemDocumentSchema,
    422: problemDocumentSchema,
  },
};
