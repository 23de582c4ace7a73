import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckInCreated, MAX_PHOTO_PART, type PhotoList, type PhotoUpload } from '@afterneedle/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { byLink, codesOf, openPhotoPlace, type PhotoPlace } from './photo-place.ts';
import { PLANTED, plantedPicture } from './planted-picture.ts';
import { aJpeg, anAnnouncement, announce, sendPart, sendPhoto } from './send-photo.ts';
import { sendCheckIn, signIn, type TestClinic, type TestServer } from './test-server.ts';

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

describe('a photo that is sent', () => {
  test('in parts is stored once and whole, for the person and for the clinic', async () => {
    const bytes = await aJpeg(1200, 900);
    expect(bytes.length).toBeGreaterThan(2 * MAX_PHOTO_PART);
    const announced = anAnnouncement(bytes, { view: 'close-up', region: 'nose', mirrored: true });
    const last = await sendPhoto(server, created, { bytes, announced });
    expect(last.json()).toEqual({
      id: announced.id,
      state: 'stored',
      offset: bytes.length,
      bytes: bytes.length,
    });
    expect(place.filesOf(created)).toEqual([`${announced.id}.whole`]);

    const own = await place.readPicture(created, announced.id);
    expect(own.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'attachment; filename="photo.jpg"',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(await sharp(own.rawPayload).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1200,
      height: 900,
    });

    const headers = { cookie: await signIn(server, clinic.email) };
    const listed = await server.app.inject({ url: `/api/v1/inbox/${created.id}/photos`, headers });
    expect(listed.json<PhotoList>().photos).toMatchObject([
      {
        id: announced.id,
        view: 'close-up',
        region: 'nose',
        mirrored: true,
        day: 1,
        takenOn: '2026-11-21',
        state: 'stored',
        width: 1200,
        height: 900,
      },
    ]);
    const url = `/api/v1/inbox/${created.id}/photos/${announced.id}`;
    const opened = await server.app.inject({ url, headers });
    expect(opened.rawPayload.equals(own.rawPayload)).toBe(true);
    const foreign = await server.app.inject({ url, headers: { ...headers, 'sec-fetch-site': 'cross-site' } });
    expect(foreign.statusCode).toBe(403);
  });

  test('keeps nothing of what stood beside its pixels, and stands upright', async () => {
    const bytes = await plantedPicture(120, 80, 6);
    for (const word of PLANTED) expect(bytes.includes(word)).toBe(true);
    const { exif, xmp } = await sharp(bytes).metadata();
    expect([exif?.includes('planted-exif-artist'), xmp?.includes('planted-xmp')]).toEqual([true, true]);
    const announced = anAnnouncement(bytes);
    expect((await sendPhoto(server, created, { bytes, announced })).statusCode).toBe(200);
    const { rawPayload } = await place.readPicture(created, announced.id);
    for (const word of PLANTED) expect(rawPayload.includes(word)).toBe(false);
    const clean = await sharp(rawPayload).metadata();
    expect([clean.exif, clean.xmp, clean.iptc, clean.icc, clean.orientation]).toEqual(
      Array(5).fill(undefined),
    );
    // Orientation 6: what was wide stands tall.
    expect([clean.width, clean.height]).toEqual([80, 120]);
    expect(rawPayload.indexOf(Buffer.from([0xff, 0xd8, 0xff]), 1)).toBe(-1);
  });

  test('lies sealed: neither its file nor its parts show a picture', async () => {
    const bytes = await aJpeg(900, 700);
    const announced = anAnnouncement(bytes);
    await announce(server, created, announced);
    await sendPart(server, created, { id: announced.id, bytes, offset: 0 });
    const part = readFileSync(join(place.folderOf(created), `${announced.id}.part-0`));
    expect(part.includes(bytes.subarray(1000, 1032))).toBe(false);
    expect(part.includes('JFIF')).toBe(false);
    for (let offset = MAX_PHOTO_PART; offset < bytes.length; offset += MAX_PHOTO_PART)
      await sendPart(server, created, { id: announced.id, bytes, offset });
    expect(readFileSync(join(place.folderOf(created), `${announced.id}.whole`)).includes('JFIF')).toBe(false);
  });
});

describe('what goes wrong on the way', () => {
  test('the same part twice, a part out of turn and a repeat of everything change nothing', async () => {
    const bytes = await aJpeg(1200, 900);
    const announced = anAnnouncement(bytes);
    const { id } = announced;
    await announce(server, created, announced);
    const gap = await sendPart(server, created, { id, bytes, offset: MAX_PHOTO_PART });
    expect([gap.statusCode, codesOf(gap)]).toEqual([409, ['offset-gap']]);
    for (let n = 0; n < 2; n += 1) {
      const answer = await sendPart(server, created, { id, bytes, offset: 0 });
      expect(answer.json()).toMatchObject({ state: 'receiving', offset: MAX_PHOTO_PART });
    }
    const resumed = (await announce(server, created, announced)).json<PhotoUpload>();
    expect(resumed).toMatchObject({ state: 'receiving', offset: MAX_PHOTO_PART });
    const head = await server.app.inject({
      method: 'HEAD',
      url: `/api/v1/check-ins/${created.id}/photos/${id}`,
      headers: byLink(created),
    });
    expect([head.headers['upload-offset'], head.headers['upload-length'], head.body]).toEqual([
      String(MAX_PHOTO_PART),
      String(bytes.length),
      '',
    ]);
    for (let offset = resumed.offset; offset < bytes.length; offset += MAX_PHOTO_PART)
      await sendPart(server, created, { id, bytes, offset });
    const again = await sendPhoto(server, created, { bytes, announced });
    expect(again.json()).toMatchObject({ state: 'stored', offset: bytes.length });
    const rows = await server.app.inject({
      url: `/api/v1/check-ins/${created.id}/photos`,
      headers: byLink(created),
    });
    expect(rows.json<PhotoList>().photos).toHaveLength(1);
    expect(place.filesOf(created)).toEqual([`${id}.whole`]);
  });

  test('the same part 3 times at the same moment counts once', async () => {
    const bytes = await aJpeg(64, 48);
    const announced = anAnnouncement(bytes);
    await announce(server, created, announced);
    const parts = await Promise.all(
      [1, 2, 3].map(() => sendPart(server, created, { id: announced.id, bytes, offset: 0 })),
    );
    expect(parts.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect((await announce(server, created, announced)).json()).toMatchObject({ state: 'stored' });
    expect(place.filesOf(created)).toEqual([`${announced.id}.whole`]);
  });

  test('bytes that are not those announced are refused, and the photo can be sent again', async () => {
    const bytes = await aJpeg(64, 48);
    const announced = anAnnouncement(bytes);
    await announce(server, created, announced);
    const wrong = Buffer.from(bytes);
    wrong[500] = (wrong[500] ?? 0) ^ 0xff;
    const answer = await sendPart(server, created, { id: announced.id, bytes: wrong, offset: 0 });
    expect([answer.statusCode, codesOf(answer)]).toEqual([422, ['hash-differs']]);
    expect(place.filesOf(created)).toEqual([]);
    expect((await sendPhoto(server, created, { bytes, announced })).json()).toMatchObject({
      state: 'stored',
    });
  });

  test('the same id with other bytes is refused, before and after it is stored', async () => {
    const bytes = await aJpeg(64, 48);
    const announced = anAnnouncement(bytes);
    const other = anAnnouncement(await aJpeg(64, 48, 2), { id: announced.id });
    await announce(server, created, announced);
    for (let n = 0; n < 2; n += 1) {
      const answer = await announce(server, created, other);
      expect([answer.statusCode, codesOf(answer)]).toEqual([422, ['photo-differs']]);
      await sendPart(server, created, { id: announced.id, bytes, offset: 0 });
    }
  });

  test('more bytes than announced are refused', async () => {
    const bytes = await aJpeg(64, 48);
    const announced = anAnnouncement(bytes);
    await announce(server, created, announced);
    const longer = Buffer.concat([bytes, Buffer.from('more')]);
    const answer = await sendPart(server, created, { id: announced.id, bytes: longer, offset: 0 });
    expect([answer.statusCode, codesOf(answer)]).toEqual([422, ['out-of-range']]);
  });

  test('a check-in takes 12 photos, of any size up to 10 MB, in parts up to 256 KiB', async () => {
    const small = Buffer.from([0xff, 0xd8, 0xff, 0xd9]);
    for (let n = 0; n < 12; n += 1)
      expect((await announce(server, created, anAnnouncement(small))).statusCode).toBe(200);
    const one = await announce(server, created, anAnnouncement(small));
    expect([one.statusCode, codesOf(one)]).toEqual([422, ['too-many-photos']]);
    const other = await sendCheckIn(server, clinic);
    const large = await announce(server, other, { ...anAnnouncement(small), bytes: 10_000_001 });
    expect([large.statusCode, codesOf(large)]).toEqual([422, ['out-of-range']]);
    const announced = anAnnouncement(small);
    await announce(server, other, announced);
    const part = {
      id: announced.id,
      bytes: Buffer.alloc(MAX_PHOTO_PART + 1),
      offset: 0,
      length: MAX_PHOTO_PART + 1,
    };
    expect((await sendPart(server, other, part)).statusCode).toBe(413);
  });
});
