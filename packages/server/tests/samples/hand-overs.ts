import { randomBytes } from 'node:crypto';
import { HAND_OVER_HEADER, type HandedOver, type HandOverCreated } from '@afterneedle/contract';
import { addPersonAt, addTreatmentAt, askAt } from '../people-world.ts';
import type { Samples, SampleWorld } from './sample.ts';

const ASKED = { asksBirthDate: false, mail: false };

async function treatmentOf(world: SampleWorld): Promise<string> {
  return (await addTreatmentAt(world, (await addPersonAt(world)).id)).id;
}

async function issued(world: SampleWorld): Promise<HandOverCreated> {
  const path = `/treatments/${await treatmentOf(world)}/hand-overs`;
  return (await askAt(world, 'POST', path, ASKED)).json<HandOverCreated>();
}

const tokenIn = ({ link }: HandOverCreated): string => link.split('#')[1] ?? '';

export const samples: Samples = {
  'GET /api/v1/treatments/:id/hand-overs': async (world) => ({ params: { id: await treatmentOf(world) } }),
  'POST /api/v1/treatments/:id/hand-overs': async (world) => ({
    params: { id: await treatmentOf(world) },
    payload: ASKED,
  }),
  'POST /api/v1/hand-overs/:id/revoke': async (world) => ({
    params: { id: (await issued(world)).handOver.id },
  }),
  'POST /api/v1/hand-overs/look': async (world) => ({ payload: { token: tokenIn(await issued(world)) } }),
  'POST /api/v1/hand-overs/claim': async (world) => ({
    payload: { token: tokenIn(await issued(world)), device: randomBytes(32).toString('base64url') },
  }),
  'POST /api/v1/hand-overs/leave': async (world) => {
    const payload = { token: tokenIn(await issued(world)), device: randomBytes(32).toString('base64url') };
    const url = '/api/v1/hand-overs/claim';
    const claimed = await world.server.app.inject({ method: 'POST', url, payload });
    const { credential } = claimed.json<HandedOver>();
    return { headers: { [HAND_OVER_HEADER]: `${credential}.${payload.device}` } };
  },
  'POST /api/v1/hand-overs/not-me': async (world) => ({ payload: { token: tokenIn(await issued(world)) } }),
};
