import type { Samples, SampleWorld } from './sample.ts';

const treatments = ({ server }: SampleWorld) => [{ endedAt: new Date(server.clock.now).toISOString() }];

export const samples: Samples = {
  'GET /api/v1/clinics/:slug': async ({ clinic }) => ({ params: { slug: clinic.slug } }),
  'POST /api/v1/plans': async (world) => ({ payload: { treatments: treatments(world) } }),
  'POST /api/v1/plans/calendar': async (world) => ({
    payload: { treatments: treatments(world), planId: 'mine' },
  }),
  'POST /api/v1/product-checks': async () => ({ payload: { product: 'gym' } }),
  'POST /api/v1/screenings': async () => ({ payload: { answers: {} } }),
  'GET /api/v1/screenings/questions': async () => ({}),
  'GET /api/v1/knowledge/sources': async () => ({}),
  'GET /api/v1/knowledge/conflicts': async () => ({}),
  'GET /api/v1/knowledge/coverage': async () => ({}),
  'GET /api/v1/openapi.json': async () => ({}),
};
