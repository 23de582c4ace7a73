import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { BeforePhoto, BeforePhotoList, TreatmentView } from '@afterneedle/contract';
import { MAX_BEFORE_PHOTOS } from '@afterneedle/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { erase } from '../src/erasure/erase.ts';
import { sweepPhotos } from '../src/photos/sweep-photos.ts';
import { addBeforePhotoAt, addPersonAt, addTreatmentAt, askAt, cookieAt } from './people-world.ts';
import { PLANTED, plantedPicture } from './planted-picture.ts';
import { aJpeg } from './send-photo.ts';
import { addClinic, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
let treatment: TreatmentView;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server, { role: 'owner' });
}, 120_000);
afterAll(() => server.stop());

async function aTreated(): Promise<TreatmentView> {
  const person = await addPersonAt({ server, clinic });
  return await addTreatmentAt({ server, clinic }, person.id);
}

const folderOf = (id: string): string =>
  join(server.services.config.dataDirectory, 'photos', clinic.clinicId, id);
const filesOf = (id: string): readonly string[] =>
  existsSync(folderOf(id)) ? readdirSync(folderOf(id)) : [];
const list = async (id: string): Promise<readonly BeforePhoto[]> =>
  (await askAt({ server, clinic }, 'GET', `/treatments/${id}/photos`)).json<BeforePhotoList>().items;

test('a photo before a treatment is kept sealed, shown, and taken out with its file', async () => {
  treatment = await aTreated();
  const bytes = await aJpeg(640, 480);
  const added = await addBeforePhotoAt({ server, clinic }, treatment.id, bytes);
  expect(await list(treatment.id)).toEqual([added]);
  expect(added).toMatchObject({
    view: 'left',
    width: 640,
    height: 480,
    by: expect.stringContaining('Nurse') as string,
  });
  expect(filesOf(treatment.id)).toEqual([`${added.id}.whole`]);
  const path = `/treatments/${treatment.id}/photos/${added.id}`;
  const opened = await askAt({ server, clinic }, 'GET', path);
  expect(opened.headers['content-type']).toBe('image/jpeg');
  expect(opened.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  const removed = await server.app.inject({
    method: 'DELETE',
    url: `/api/v1${path}`,
    headers: { cookie: await cookieAt(server, clinic) },
  });
  expect(removed.json<BeforePhotoList>().items).toEqual([]);
  expect(filesOf(treatment.id)).toEqual([]);
  expect((await askAt({ server, clinic }, 'GET', path)).statusCode).toBe(404);
});

test('the same request twice adds one photo; what is no picture is refused', async () => {
  const { id } = await aTreated();
  const ask = async (payload: Buffer, key: string, type = 'image/jpeg') =>
    await server.app.inject({
      method: 'POST',
      url: `/api/v1/treatments/${id}/photos?view=front`,
      headers: { cookie: await cookieAt(server, clinic), 'content-type': type, 'idempotency-key': key },
      payload,
    });
  const bytes = await aJpeg(64, 48);
  const key = randomUUID();
  const [first, second] = [await ask(bytes, key), await ask(bytes, key)];
  expect(second.json()).toEqual(first.json());
  expect((await ask(await aJpeg(64, 48, 2), key)).body).toContain('key');
  expect((await ask(Buffer.from('no picture'), randomUUID())).statusCode).toBe(422);
  expect((await ask(bytes, randomUUID(), 'image/png')).statusCode).toBe(415);
  expect(await list(id)).toHaveLength(1);
  for (let n = 1; n < MAX_BEFORE_PHOTOS; n += 1) await addBeforePhotoAt({ server, clinic }, id, bytes);
  const oneMore = await ask(bytes, randomUUID());
  expect(oneMore.json()).toMatchObject({ problems: [{ message: 'A treatment has at most 12 photos.' }] });
});

test('nothing beside the pixels is kept', async () => {
  const { id } = await aTreated();
  const bytes = await plantedPicture(64, 48);
  expect(bytes.includes('planted-xmp')).toBe(true);
  const { id: photo } = await addBeforePhotoAt({ server, clinic }, id, bytes);
  const opened = await askAt({ server, clinic }, 'GET', `/treatments/${id}/photos/${photo}`);
  for (const words of PLANTED) expect(opened.rawPayload.includes(words)).toBe(false);
});

test('it goes along when the record is handed to the person', async () => {
  const treated = await aTreated();
  const { id } = await addBeforePhotoAt({ server, clinic }, treated.id);
  const zip = await askAt({ server, clinic }, 'GET', `/people/${treated.personId}/export`);
  expect(zip.rawPayload.includes(`photos/before-${treated.id}/left-${id}.jpg`)).toBe(true);
});

test('the sweep keeps it, and an erased person takes it along', async () => {
  const treated = await aTreated();
  await addBeforePhotoAt({ server, clinic }, treated.id);
  for (const name of filesOf(treated.id))
    utimesSync(join(folderOf(treated.id), name), 1_000_000_000, 1_000_000_000);
  await sweepPhotos(server.services);
  expect(filesOf(treated.id)).toHaveLength(1);
  const erased = await erase(server.services, clinic.clinicId, { table: 'people', id: treated.personId });
  expect(erased?.treatmentIds).toEqual([treated.id]);
  expect(filesOf(treated.id)).toEqual([]);
});
