import { z } from 'zod';
import { instantSchema } from './check-in.ts';

/** How fast a clinic may say it answers, in minutes; the defaults stand in the middle. */
export const CLOCK_BOUNDS = {
  emergencyUnseenMinutes: { least: 1, usual: 5, most: 30 },
  sameDayMinutes: { least: 5, usual: 30, most: 240 },
  contactMinutes: { least: 30, usual: 240, most: 2_880 },
} as const;

const minutes = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.int().min(least).max(most);

/** After how many minutes a clinic means to have answered. */
const clocksSchema = z
  .strictObject({
    /** Around the clock: after this long unseen, those on call are told. */
    emergencyUnseenMinutes: minutes(CLOCK_BOUNDS.emergencyUnseenMinutes),
    /** Of opening hours. */
    sameDayMinutes: minutes(CLOCK_BOUNDS.sameDayMinutes),
    /** Of opening hours. */
    contactMinutes: minutes(CLOCK_BOUNDS.contactMinutes),
  })
  .meta({ id: 'Clocks' });

export type Clocks = z.infer<typeof clocksSchema>;

/** The clocks, and whom a clinic calls. */
export const noticeSettingsSchema = z
  .object({
    clocks: clocksSchema,
    onCall: z.array(z.email().max(254)).max(10),
    webhookUrl: z.string().nullable(),
    version: z.int().min(0),
    /** This server can send mail at all. */
    mailWorks: z.boolean(),
  })
  .meta({ id: 'NoticeSettings' });

export type NoticeSettings = z.infer<typeof noticeSettingsSchema>;

export const noticeSettingsChangeSchema = z
  .strictObject({
    clocks: clocksSchema,
    onCall: z.array(z.email().max(254)).max(10),
    webhookUrl: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .nullable(),
    /** Makes a new secret for the webhook. */
    newSecret: z.boolean().optional(),
    version: z.int().min(0),
  })
  .meta({ id: 'NoticeSettingsChange' });

export type NoticeSettingsChange = z.infer<typeof noticeSettingsChangeSchema>;

/** What was saved; the secret of the webhook is shown this once. */
export const noticeSettingsSavedSchema = noticeSettingsSchema
  .extend({ webhookSecret: z.string().nullable() })
  .meta({ id: 'NoticeSettingsSaved' });

export type NoticeSettingsSaved = z.infer<typeof noticeSettingsSavedSchema>;

/** A letter or a call of a webhook that did not arrive yet. */
export const noticeSchema = z
  .object({
    id: z.uuid(),
    checkInId: z.uuid(),
    kind: z.enum(['alert', 'escalation', 'overdue', 'reply']),
    channel: z.enum(['mail', 'webhook']),
    address: z.string().nullable(),
    state: z.enum(['waiting', 'sent', 'failed', 'dropped']),
    attempts: z.int().min(0),
    fault: z.string().nullable(),
    createdAt: instantSchema,
    triedAt: instantSchema.nullable(),
  })
  .meta({ id: 'Notice' });

export type Notice = z.infer<typeof noticeSchema>;

export const noticeListSchema = z.object({ items: z.array(noticeSchema) }).meta({ id: 'NoticeList' });

export type NoticeList = z.infer<typeof noticeListSchema>;
