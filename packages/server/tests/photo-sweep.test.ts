import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckInCreated } from '@afterneedle/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepPhotos } from '../src/photos/sweep-photos.ts';
import { openPhotoPlace, type PhotoPlace } from './photo-place.ts';
import { aJpeg, anAnnouncement, announce, sendPart, sendPhoto, sendSomePhoto } from './send-photo.ts';
import { sendCheckIn, type TestClinic, type TestServer } from './test-server.ts';

let place: PhotoPlace;
let server: TestServer;
let clinic: TestClinic;
let created: CheckInCreated;

beforeAll(async () => {
  place = await openPhotoPlace();
  ({ server, clinic } = place);
});
beforeEach(async () => {
  created = await sendCheckIn(server, clinic);
});
afterAll(() => place.stop());

describe('the sweep', () => {
  const past = 1_000_000_000;
  /** Makes a file look old; the test server lives in 2026. */
  const age = (path: string): void => utimesSync(path, past, past);

  test('removes files no row asks for and keeps what a row asks for', async () => {
    const kept = await sendSomePhoto(server, created);
    const half = anAnnouncement(await aJpeg(900, 700));
    await announce(server, created, half);
    await sendPart(server, created, { id: half.id, bytes: await aJpeg(900, 700), offset: 0 });
    for (const name of [
      `${randomUUID()}.whole`,
      `${kept}.part-0`,
      `${kept}.whole-1a2b3c4d5e6f.draft`,
      `${half.id}.whole`,
    ])
      writeFileSync(join(place.folderOf(created), name), 'left behind');
    for (const name of place.filesOf(created)) age(join(place.folderOf(created), name));
    const swept = await sweepPhotos(server.services);
    expect(swept).toEqual({ filesRemoved: 4, photosLost: 0, givenUp: 0 });
    expect(place.filesOf(created)).toEqual([`${kept}.whole`, `${half.id}.part-0`].toSorted());
  });

  test('leaves young files alone, and a directory of another database', async () => {
    await sendSomePhoto(server, created);
    writeFileSync(join(place.folderOf(created), `${randomUUID()}.whole`), 'of a request under way');
    const elsewhere = join(server.services.config.dataDirectory, 'photos', randomUUID(), randomUUID());
    mkdirSync(elsewhere, { recursive: true });
    const foreign = join(elsewhere, `${randomUUID()}.whole`);
    writeFileSync(foreign, 'of another database');
    age(foreign);
    server.clock.now = Date.now();
    expect(await sweepPhotos(server.services)).toMatchObject({ filesRemoved: 0 });
    expect(existsSync(foreign)).toBe(true);
    server.clock.now = Date.parse('2026-11-21T12:00:00Z');
  });

  test('marks a photo whose file is gone, and the phone may send it again', async () => {
    const bytes = await aJpeg(64, 48);
    const announced = anAnnouncement(bytes);
    await sendPhoto(server, created, { bytes, announced });
    rmSync(join(place.folderOf(created), `${announced.id}.whole`));
    expect(await sweepPhotos(server.services)).toMatchObject({ photosLost: 1 });
    const again = await sendPhoto(server, created, { bytes, announced });
    expect(again.json()).toMatchObject({ state: 'stored' });
    expect((await place.readPicture(created, announced.id)).statusCode).toBe(200);
  });

  test('lets half a photo go after 30 days; the phone begins again', async () => {
    const bytes = await aJpeg(900, 700);
    const announced = anAnnouncement(bytes);
    await announce(server, created, announced);
    await sendPart(server, created, { id: announced.id, bytes, offset: 0 });
    server.clock.now += 31 * 24 * 3_600_000;
    expect((await sweepPhotos(server.services)).givenUp).toBeGreaterThanOrEqual(1);
    expect(place.filesOf(created)).toEqual([]);
    expect((await announce(server, created, announced)).json()).toMatchObject({
      state: 'receiving',
      offset: 0,
    });
    server.clock.now = Date.parse('2026-11-21T12:00:00Z');
  });
});
