import { createHash } from 'node:crypto';
import type { CheckInCreated } from '@afterneedle/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { byLink, codesOf, openPhotoPlace, type PhotoPlace } from './photo-place.ts';
import { plantedPicture } from './planted-picture.ts';
import { countRows } from './queries.ts';
import { aJpeg, anAnnouncement, announce, sendPhoto } from './send-photo.ts';
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

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('what is no photo', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const virus = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]);

  async function refusedAs(bytes: Buffer): Promise<void> {
    const own = await sendCheckIn(server, clinic);
    const announced = anAnnouncement(bytes);
    const answer = await sendPhoto(server, own, { bytes, announced });
    expect([answer.statusCode, codesOf(answer)]).toEqual([422, ['not-a-picture']]);
    expect(place.filesOf(own)).toEqual([]);
    expect((await announce(server, own, announced)).json()).toMatchObject({ state: 'refused' });
    expect((await place.readPicture(own, announced.id)).statusCode).toBe(404);
  }

  test.each([
    ['an SVG', Buffer.from(svg)],
    ['a virus test string', Buffer.from(virus)],
    ['a HEIC', heic],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
    ['a page that begins as a JPEG', Buffer.from(`\xff\xd8\xff${svg}`, 'latin1')],
    ['a JPEG that ends in the middle of its head', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ])('%s is refused, kept nowhere and stays refused', async (_name, bytes) => await refusedAs(bytes));

  test('a JPEG with more than 40 million pixels is refused before it is decoded', async () => {
    const small = await sharp({ create: { width: 16, height: 16, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    const bomb = Buffer.from(small);
    const frame = bomb.indexOf(Buffer.from([0xff, 0xc0]));
    bomb.writeUInt16BE(20_000, frame + 5);
    bomb.writeUInt16BE(20_000, frame + 7);
    const before = process.memoryUsage().rss;
    await refusedAs(bomb);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });

  test('a JPEG cut short is refused', async () => {
    const whole = await aJpeg(300, 200);
    await refusedAs(whole.subarray(0, Math.floor(whole.length / 2)));
  });

  test('bytes with another content type are refused by name', async () => {
    const announced = anAnnouncement(await aJpeg(64, 48));
    await announce(server, created, announced);
    for (const [type, payload] of [
      ['image/jpeg', 'x'],
      ['application/json', '{}'],
      ['application/octet-stream', ''],
    ] as const) {
      const answer = await server.app.inject({
        method: 'PUT',
        url: `/api/v1/check-ins/${created.id}/photos/${announced.id}/bytes?offset=0`,
        headers: { ...byLink(created), 'content-type': type },
        payload,
      });
      expect([type, answer.statusCode, codesOf(answer)]).toEqual([type, 415, ['wrong-media-type']]);
    }
  });
});

test('200 photos with planted words keep none of them', { timeout: 120_000 }, async () => {
  let left = 0;
  for (let n = 0; n < 200; n += 1) {
    if (n % 12 === 0) created = await sendCheckIn(server, clinic);
    const bytes = await plantedPicture(40 + n, 30 + (n % 17), 1 + (n % 8));
    const announced = anAnnouncement(bytes);
    await sendPhoto(server, created, { bytes, announced });
    const { rawPayload, statusCode } = await place.readPicture(created, announced.id);
    const metadata = await sharp(rawPayload).metadata();
    const isClean =
      metadata.exif === undefined && metadata.xmp === undefined && !rawPayload.includes('planted');
    if (statusCode !== 200 || !isClean || hashOf(rawPayload) === announced.sha256) left += 1;
  }
  expect(left).toBe(0);
  expect(await countRows(server, 'photos', clinic.clinicId)).toBeGreaterThanOrEqual(200);
});
