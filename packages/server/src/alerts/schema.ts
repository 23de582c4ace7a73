import {
  noticeListSchema,
  noticeSchema,
  noticeSettingsChangeSchema,
  noticeSettingsSavedSchema,
  noticeSettingsSchema,
  problemDocumentSchema,
} from '@afterneedle/contract';
import { z } from 'zod';

const security = [{ staffSession: [] }];
const refusals = { 401: problemDocumentSchema, 403: problemDocumentSchema };

/** GET /notice-settings */
export const readNoticeSettingsSchema = {
  operationId: 'readNoticeSettings',
  summary: 'How fast the clinic means to answer, and whom it calls when nobody looks',
  security,
  response: { 200: noticeSettingsSchema, ...refusals },
};

/** PUT /notice-settings */
export const changeNoticeSettingsSchema = {
  operationId: 'changeNoticeSettings',
  summary: 'Change the clocks, who is on call, and the webhook; a new secret is shown once',
  security,
  body: noticeSettingsChangeSchema,
  response: {
    200: noticeSettingsSavedSchema,
    ...refusals,
    409: problemDocumentSchema,
    422: problemDocumentSchema,
  },
};

/** GET /notices */
export const listNoticesSchema = {
  operationId: 'listUndeliveredNotices',
  summary: 'Letters and calls that have not arrived',
  security,
  response: { 200: noticeListSchema, ...refusals },
};

/** POST /notices/{id}/retry */
export const retryNoticeSchema = {
  operationId: 'retryNotice',
  summary: 'Send a notice that was given up again',
  security,
  params: z.strictObject({ id: z.uuid() }),
  response: { 200: noticeSchema, ...refusals, 404: problemDocumentSchema, 422: problemDocumentSchema },
};
