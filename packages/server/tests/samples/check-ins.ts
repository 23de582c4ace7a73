import { randomUUID } from 'node:crypto';
import { aCheckIn } from '../test-server.ts';
import type { Samples } from './sample.ts';

export const samples: Samples = {
  'POST /api/v1/check-ins': async ({ server, clinic }) => ({
    payload: aCheckIn(server, clinic),
    headers: { 'idempotency-key': randomUUID() },
  }),
  'GET /api/v1/check-ins/:id': async ({ checkIn }) => ({ params: { id: checkIn.id } }),
};
