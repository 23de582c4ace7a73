import { plantFailedNotice } from '../plant-notice.ts';
import type { Samples } from './sample.ts';

let version = 0;

export const samples: Samples = {
  'GET /api/v1/notice-settings': async () => ({}),
  'PUT /api/v1/notice-settings': async ({ server, clinic, asker }) => {
    const now = await server.app.inject({ url: '/api/v1/notice-settings', headers: { ...asker } });
    version = now.statusCode === 200 ? now.json<{ version: number }>().version : version;
    return {
      payload: {
        clocks: { emergencyUnseenMinutes: 5, sameDayMinutes: 30, contactMinutes: 240 },
        onCall: [`on-call-of-${clinic.slug}@example.org`],
        webhookUrl: null,
        version,
      },
    };
  },
  'GET /api/v1/notices': async () => ({}),
  'POST /api/v1/notices/:id/retry': async ({ server, clinic, checkIn }) => ({
    params: { id: await plantFailedNotice(server, clinic.clinicId, checkIn.id) },
  }),
};
