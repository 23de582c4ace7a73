import {
  aDevice,
  addBeforePhotoAt,
  addDeviceAt,
  addPersonAt,
  addProductAt,
  addTreatmentAt,
  aPerson,
  aProduct,
  aTreatment,
  importFile,
} from '../people-world.ts';
import { aJpeg } from '../send-photo.ts';
import { addMember } from '../test-server.ts';
import type { SampleRequest, Samples, SampleWorld } from './sample.ts';

const CSV: SampleRequest = {
  query: '?kind=people',
  payload: Buffer.from('given name,family name,birth date\nIda,Berg,1980-01-02\n'),
  headers: { 'content-type': 'text/csv' },
};

async function ofPerson(world: SampleWorld): Promise<SampleRequest> {
  return { params: { id: (await addPersonAt(world)).id } };
}

async function ofBeforePhoto(world: SampleWorld): Promise<SampleRequest> {
  const treatment = await ofTreatment(world);
  const added = await addBeforePhotoAt(world, treatment.id);
  return { params: { id: treatment.id, photo: added.id } };
}

async function ofTreatment(world: SampleWorld) {
  return await addTreatmentAt(world, (await addPersonAt(world)).id);
}

export const samples: Samples = {
  'GET /api/v1/people': async () => ({ query: '?name=qui' }),
  'POST /api/v1/people': async () => ({ payload: aPerson() }),
  'GET /api/v1/people/duplicates': async () => ({}),
  'GET /api/v1/people/:id': ofPerson,
  'PUT /api/v1/people/:id': async (world) => ({
    ...(await ofPerson(world)),
    payload: { ...aPerson(), version: 1 },
  }),
  'POST /api/v1/people/:id/consents': async (world) => ({
    ...(await ofPerson(world)),
    payload: { purpose: 'sharing', given: true, textVersion: '2026-1' },
  }),
  'GET /api/v1/people/:id/check-ins': ofPerson,
  'POST /api/v1/people/:id/merge': async (world) => ({
    ...(await ofPerson(world)),
    payload: { otherId: (await addPersonAt(world)).id, version: 1, otherVersion: 1, fromOther: ['name'] },
  }),
  'GET /api/v1/people/:id/treatments': ofPerson,
  'POST /api/v1/people/:id/treatments': async (world) => ({
    ...(await ofPerson(world)),
    payload: await aTreatment(world, {
      products: [
        {
          productId: (await addProductAt(world)).id,
          batch: 'B1',
          expiresOn: null,
          givenAs: 'used',
          allergyReason: null,
        },
      ],
    }),
  }),
  'GET /api/v1/people/:id/allergy-matches': ofPerson,
  'GET /api/v1/treatments/:id': async (world) => ({ params: { id: (await ofTreatment(world)).id } }),
  'PUT /api/v1/treatments/:id': async (world) => ({
    params: { id: (await ofTreatment(world)).id },
    payload: { ...(await aTreatment(world)), version: 1, reason: 'wrong depth' },
  }),
  'GET /api/v1/treatments/:id/photos': async (world) => ({ params: { id: (await ofTreatment(world)).id } }),
  'POST /api/v1/treatments/:id/photos': async (world) => ({
    params: { id: (await ofTreatment(world)).id },
    query: '?view=front',
    payload: await aJpeg(64, 48),
    headers: { 'content-type': 'image/jpeg' },
  }),
  'GET /api/v1/treatments/:id/photos/:photo': ofBeforePhoto,
  'DELETE /api/v1/treatments/:id/photos/:photo': ofBeforePhoto,
  'GET /api/v1/next-sessions': async () => ({}),
  'GET /api/v1/catalogue': async () => ({}),
  'POST /api/v1/catalogue/devices': async () => ({ payload: aDevice() }),
  'PUT /api/v1/catalogue/devices/:id': async (world) => ({
    params: { id: (await addDeviceAt(world)).id },
    payload: aDevice({ retired: true }),
  }),
  'POST /api/v1/catalogue/products': async () => ({ payload: aProduct() }),
  'PUT /api/v1/catalogue/products/:id': async (world) => ({
    params: { id: (await addProductAt(world)).id },
    payload: aProduct({ retired: true }),
  }),
  'POST /api/v1/people/imports/preview': async () => CSV,
  'POST /api/v1/people/imports': async () => CSV,
  'GET /api/v1/people/imports/:id/refused': async ({ server, clinic }) => {
    const owner = await addMember(server, clinic, 'owner');
    const { id } = await importFile({ server, clinic: owner }, 'people', 'x');
    return { params: { id } };
  },
};
