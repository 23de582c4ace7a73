import type { App } from '../platform/app-type.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { requireStaff } from '../staff/policy.ts';
import { changeNoticeSettings, readNoticeSettings } from './change-settings.ts';
import {
  changeNoticeSettingsSchema,
  listNoticesSchema,
  readNoticeSettingsSchema,
  retryNoticeSchema,
} from './schema.ts';
import { listNotices, tryNoticeAgain } from './undelivered.ts';

/** Adds the clocks of a clinic, whom it calls, and what did not arrive. */
export function addAlertRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/notice-settings',
    {
      schema: readNoticeSettingsSchema,
      config: { may: 'clinic.read', audit: 'none: settings of the clinic, nobody who was treated' },
    },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      return staff.ok
        ? await readNoticeSettings(services, staff.value)
        : sendRefusal(request, reply, staff.refusal);
    },
  );

  app.put(
    '/api/v1/notice-settings',
    {
      schema: changeNoticeSettingsSchema,
      config: { may: 'clinic.write', audit: ['notice-settings.changed'], longestField: '/onCall' },
    },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const asked = { id: request.id, staff: staff.value, change: request.body };
      const done = await changeNoticeSettings(services, asked);
      return done.ok ? done.value : sendRefusal(request, reply, done.refusal);
    },
  );

  app.get(
    '/api/v1/notices',
    { schema: listNoticesSchema, config: { may: 'inbox.read', audit: ['notices.listed'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      return staff.ok
        ? await listNotices(services, { id: request.id, staff: staff.value })
        : sendRefusal(request, reply, staff.refusal);
    },
  );

  app.post(
    '/api/v1/notices/:id/retry',
    { schema: retryNoticeSchema, config: { may: 'case.act', audit: ['notice.tried-again'] } },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const asked = { id: request.id, staff: staff.value, noticeId: request.params.id };
      const done = await tryNoticeAgain(services, asked);
      return done.ok ? done.value : sendRefusal(request, reply, done.refusal);
    },
  );
}
