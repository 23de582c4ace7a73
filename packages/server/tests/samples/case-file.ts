import type { Samples, SampleWorld } from './sample.ts';

const ofCheckIn = async ({ checkIn }: SampleWorld) => ({ params: { id: checkIn.id } });

export const samples: Samples = {
  'GET /api/v1/inbox/:id/file': ofCheckIn,
  'GET /api/v1/inbox/:id/replay': ofCheckIn,
  'GET /api/v1/inbox/:id/hand-over': ofCheckIn,
  'GET /api/v1/inbox/:id/hand-over.pdf': ofCheckIn,
};
