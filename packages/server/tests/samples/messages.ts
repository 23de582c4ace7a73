import { randomUUID } from 'node:crypto';
import { addMember, signIn, tokenOf } from '../test-server.ts';
import type { Samples, SampleWorld } from './sample.ts';

const WRITTEN = { text: 'It feels warm today.', writtenAt: '2026-11-21T11:59:00.000Z' };

async function written({ server, checkIn }: SampleWorld): Promise<string> {
  const answer = await server.app.inject({
    method: 'POST',
    url: `/api/v1/check-ins/${checkIn.id}/messages`,
    headers: { authorization: `Bearer ${tokenOf(checkIn)}`, 'idempotency-key': randomUUID() },
    payload: WRITTEN,
  });
  return answer.json<{ id: string }>().id;
}

async function template({ server, clinic }: SampleWorld): Promise<{ id: string; version: number }> {
  const cookie = await signIn(server, (await addMember(server, clinic, 'owner')).email);
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/v1/templates',
    headers: { cookie, 'idempotency-key': randomUUID() },
    payload: { title: 'Thank you', body: 'Thank you, {name}.' },
  });
  return answer.json<{ id: string; version: number }>();
}

export const samples: Samples = {
  'POST /api/v1/check-ins/:id/messages': async ({ checkIn }) => ({
    params: { id: checkIn.id },
    payload: WRITTEN,
    headers: { 'idempotency-key': randomUUID() },
  }),
  'POST /api/v1/check-ins/:id/messages/read': async ({ checkIn }) => ({
    params: { id: checkIn.id },
    payload: { messages: [randomUUID()] },
  }),
  'GET /api/v1/inbox/:id/messages': async ({ checkIn }) => ({ params: { id: checkIn.id } }),
  'POST /api/v1/inbox/:id/messages/read': async (world) => ({
    params: { id: world.checkIn.id },
    payload: { messages: [await written(world)] },
  }),
  'GET /api/v1/templates': async () => ({}),
  'POST /api/v1/templates': async () => ({ payload: { title: 'Thank you', body: 'Thank you, {name}.' } }),
  'PUT /api/v1/templates/:id': async (world) => {
    const { id, version } = await template(world);
    return { params: { id }, payload: { title: 'Thanks', body: 'Thanks, {name}.', version } };
  },
  'DELETE /api/v1/templates/:id': async (world) => ({ params: { id: (await template(world)).id } }),
};
