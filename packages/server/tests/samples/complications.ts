import { aSaid, fileAt, writeAt } from '../complication-world.ts';
import { addPersonAt, addTreatmentAt, askAt } from '../people-world.ts';
import type { Samples, SampleWorld } from './sample.ts';

async function aFile(world: SampleWorld) {
  const { id } = await addTreatmentAt(world, (await addPersonAt(world)).id);
  return await fileAt(world, { treatmentId: id });
}

async function aRecall(world: SampleWorld) {
  const person = await addPersonAt(world);
  await addTreatmentAt(world, person.id, { cartridgeLot: 'RECALLED' });
  const subject = { kind: 'cartridge-lot', value: 'RECALLED', note: '' };
  const { id } = (await askAt(world, 'POST', '/recalls', subject)).json<{ id: string }>();
  return { id, personId: person.id };
}

export const samples: Samples = {
  'GET /api/v1/complications': async () => ({}),
  'POST /api/v1/complications': async ({ checkIn }) => ({ payload: { checkInId: checkIn.id } }),
  'GET /api/v1/complications/:id': async (world) => ({ params: { id: (await aFile(world)).id } }),
  'PUT /api/v1/complications/:id': async (world) => {
    const { id, person, treatment } = await aFile(world);
    const links = { personId: person?.id ?? null, treatmentId: treatment?.id ?? null };
    return { params: { id }, payload: { version: 1, ...links, said: aSaid() } };
  },
  'POST /api/v1/complications/:id/state': async (world) => {
    const file = await aFile(world);
    await writeAt(world, file, aSaid());
    return { params: { id: file.id }, payload: { version: 2, state: 'confirmed' } };
  },
  'GET /api/v1/complications/:id/report': async (world) => ({ params: { id: (await aFile(world)).id } }),
  'GET /api/v1/complications/:id/report.html': async (world) => ({ params: { id: (await aFile(world)).id } }),
  'GET /api/v1/complications/:id/report.pdf': async (world) => ({ params: { id: (await aFile(world)).id } }),
  'GET /api/v1/people/:id/complications': async (world) => ({
    params: { id: (await addPersonAt(world)).id },
  }),
  'GET /api/v1/recall-choices': async () => ({}),
  'GET /api/v1/traces': async () => ({ query: '?kind=cartridge-lot&value=L1' }),
  'GET /api/v1/recalls': async () => ({}),
  'POST /api/v1/recalls': async () => ({ payload: { kind: 'cartridge-lot', value: 'L1', note: 'why' } }),
  'GET /api/v1/recalls/:id': async (world) => ({ params: { id: (await aRecall(world)).id } }),
  'POST /api/v1/recalls/:id/contacts': async (world) => {
    const { id, personId } = await aRecall(world);
    return { params: { id }, payload: { personId, how: 'phone' } };
  },
  'GET /api/v1/recalls/:id/people.csv': async (world) => ({ params: { id: (await aRecall(world)).id } }),
  'GET /api/v1/insights': async () => ({ query: '?from=2026-11-01&until=2026-11-30' }),
  'GET /api/v1/insights.csv': async () => ({ query: '?from=2026-11-01&until=2026-11-30' }),
};
