import {
  type Notice,
  type NoticeSettings,
  type NoticeSettingsChange,
  type NoticeSettingsSaved,
  noticeListSchema,
  noticeSchema,
  noticeSettingsSavedSchema,
  noticeSettingsSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';

/** Letters and calls that have not arrived. */
export function fetchUndelivered(): Promise<Answered<readonly Notice[]>> {
  return ask('/api/v1/notices', (json) => noticeListSchema.parse(json).items);
}

/** Sends one that was given up again. */
export function tryAgain(id: string): Promise<Answered<Notice>> {
  return ask(`/api/v1/notices/${id}/retry`, (json) => noticeSchema.parse(json), { method: 'POST' });
}

/** How fast the clinic means to answer, and whom it calls. */
export function fetchNoticeSettings(): Promise<Answered<NoticeSettings>> {
  return ask('/api/v1/notice-settings', (json) => noticeSettingsSchema.parse(json));
}

export function saveNoticeSettings(body: NoticeSettingsChange): Promise<Answered<NoticeSettingsSaved>> {
  return ask('/api/v1/notice-settings', (json) => noticeSettingsSavedSchema.parse(json), {
    method: 'PUT',
    body,
  });
}
