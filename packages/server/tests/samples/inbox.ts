import type { SampleRequest, Samples, SampleWorld } from './sample.ts';

const step =
  (payload: object) =>
  async ({ checkIn }: SampleWorld): Promise<SampleRequest> => ({ params: { id: checkIn.id }, payload });

export const samples: Samples = {
  'GET /api/v1/inbox': async () => ({}),
  'GET /api/v1/inbox/stream': async () => ({ query: '?seconds=0' }),
  'GET /api/v1/inbox/colleagues': async () => ({}),
  'GET /api/v1/inbox/:id': async ({ checkIn }) => ({ params: { id: checkIn.id } }),
  'POST /api/v1/inbox/close': async ({ checkIn }) => ({
    payload: { ids: [checkIn.id], outcome: 'advised' },
  }),
  'POST /api/v1/check-ins/:id/acknowledge': step({}),
  'POST /api/v1/check-ins/:id/reply': step({ text: 'hello' }),
  'POST /api/v1/check-ins/:id/close': step({ outcome: 'advised' }),
  'POST /api/v1/check-ins/:id/assign': step({ to: null }),
  'POST /api/v1/check-ins/:id/wait': step({}),
  'POST /api/v1/check-ins/:id/level': step({ level: 'emergency', reason: 'seen at the desk' }),
  'POST /api/v1/check-ins/:id/refer': step({ to: 'Eye clinic' }),
  'POST /api/v1/check-ins/:id/reopen': step({ reason: 'they called again' }),
};
