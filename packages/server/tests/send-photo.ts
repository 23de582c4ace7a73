import { createHash, randomUUID } from 'node:crypto';
import type { CheckInCreated, PhotoCreate } from '@afterneedle/contract';
import sharp from 'sharp';
import { type TestServer, tokenOf } from './test-server.ts';

const PART = 262_144;

/** A picture with structure, as a camera's JPEG. */
export async function aJpeg(width = 640, height = 480, seed = 1): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  let state = seed;
  for (let at = 0; at < pixels.length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    pixels[at] = (state >> 16) & 0xff;
  }
  // sharp of the server is blocked to JPEG; raw pixels need no decoder.
  return await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** What a phone says about a photo. */
export function anAnnouncement(bytes: Buffer, changes: Partial<PhotoCreate> = {}): PhotoCreate {
  return {
    id: randomUUID(),
    view: 'left',
    region: null,
    mirrored: false,
    takenAt: '2026-11-21T08:00:00+00:00',
    takenOn: '2026-11-21',
    day: 1,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...changes,
  };
}

/** Announces a photo with the private link of its check-in. */
export function announce(server: TestServer, created: CheckInCreated, photo: unknown) {
  return server.app.inject({
    method: 'POST',
    url: `/api/v1/check-ins/${created.id}/photos`,
    headers: { authorization: `Bearer ${tokenOf(created)}` },
    payload: photo as object,
  });
}

/** Sends the part of a photo that begins at an offset. */
export function sendPart(
  server: TestServer,
  created: CheckInCreated,
  part: { readonly id: string; readonly bytes: Buffer; readonly offset: number; readonly length?: number },
) {
  const { id, bytes, offset, length = PART } = part;
  return server.app.inject({
    method: 'PUT',
    url: `/api/v1/check-ins/${created.id}/photos/${id}/bytes?offset=${offset}`,
    headers: { authorization: `Bearer ${tokenOf(created)}`, 'content-type': 'application/octet-stream' },
    payload: bytes.subarray(offset, offset + length),
  });
}

/** Sends a photo whole, and answers the last answer. */
export async function sendPhoto(
  server: TestServer,
  created: CheckInCreated,
  photo: { readonly bytes: Buffer; readonly announced: PhotoCreate },
) {
  const { bytes, announced } = photo;
  let answer = await announce(server, created, announced);
  if (answer.statusCode !== 200) return answer;
  for (let offset = 0; offset < bytes.length; offset += PART) {
    answer = await sendPart(server, created, { id: announced.id, bytes, offset });
    if (answer.statusCode !== 200) return answer;
  }
  return answer;
}

/** Sends a photo that must be taken, and answers its id. */
export async function sendSomePhoto(server: TestServer, created: CheckInCreated): Promise<string> {
  const bytes = await aJpeg(64, 48);
  const announced = anAnnouncement(bytes);
  const answer = await sendPhoto(server, created, { bytes, announced });
  if (answer.statusCode !== 200)
    throw new Error(`the photo was answered ${answer.statusCode}: ${answer.body}`);
  return announced.id;
}
