import type { BeforePhotoList, CaseFile } from '@afterneedle/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inClinic } from '../src/platform/database.ts';
import { addBeforePhotoAt, addPersonAt, addTreatmentAt } from './people-world.ts';
import {
  addClinic,
  addMember,
  sendCheckIn,
  signIn,
  startTestServer,
  type TestClinic,
  type TestServer,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server, { role: 'owner' });
}, 120_000);
afterAll(() => server.stop());

async function aCaseWithPhoto() {
  const { id: personId } = await addPersonAt({ server, clinic });
  const { id: treatmentId } = await addTreatmentAt({ server, clinic }, personId);
  const photo = await addBeforePhotoAt({ server, clinic }, treatmentId);
  const checkIn = await sendCheckIn(server, clinic);
  await inClinic(server.database, clinic.clinicId, (trx) =>
    trx
      .updateTable('check_ins')
      .set({ person_id: personId, treatment_id: treatmentId })
      .where('check_in_id', '=', checkIn.id)
      .execute(),
  );
  return { personId, treatmentId, photo, checkIn };
}

test('whoever treats finds the photos from before through the case, and each look is written down', async () => {
  const { personId, treatmentId, photo, checkIn } = await aCaseWithPhoto();
  const practitioner = await addMember(server, clinic, 'practitioner');
  const cookie = await signIn(server, practitioner.email);
  const get = (url: string) => server.app.inject({ url: `/api/v1${url}`, headers: { cookie } });
  const file = (await get(`/inbox/${checkIn.id}/file`)).json<CaseFile>();
  expect(file.treatment?.id).toBe(treatmentId);
  const { items } = (await get(`/treatments/${treatmentId}/photos`)).json<BeforePhotoList>();
  expect(items).toEqual([photo]);
  expect((await get(`/treatments/${treatmentId}/photos/${photo.id}`)).statusCode).toBe(200);
  const seen = await inClinic(server.database, clinic.clinicId, (trx) =>
    trx
      .selectFrom('audit_events')
      .select(['event', 'person_id'])
      .where('staff_id', '=', practitioner.staffId)
      .where('event', 'like', 'before-photo%')
      .orderBy('seq')
      .execute(),
  );
  expect(seen).toEqual([
    { event: 'before-photos.listed', person_id: personId },
    { event: 'before-photo.opened', person_id: personId },
  ]);
});

test('reception opens the case, and gets neither the treatment nor its photos', async () => {
  const { treatmentId, photo, checkIn } = await aCaseWithPhoto();
  const cookie = await signIn(server, (await addMember(server, clinic, 'reception')).email);
  const get = (url: string) => server.app.inject({ url: `/api/v1${url}`, headers: { cookie } });
  expect((await get(`/inbox/${checkIn.id}/file`)).json<CaseFile>()).toMatchObject({
    maySeeRecord: false,
    treatment: null,
  });
  for (const url of ['', `/${photo.id}`])
    expect((await get(`/treatments/${treatmentId}/photos${url}`)).statusCode).toBe(403);
});
