import { createHash, randomUUID } from 'node:crypto';
import type { PhotoCreate, PhotoList, PhotoUpload } from '@afterneedle/contract';
import type { Sent } from './fault-client.ts';

const PART = 40_000;

/** A photo to send: what is said about it, and its bytes. */
export interface FaultPhoto {
  readonly announced: PhotoCreate;
  readonly bytes: Buffer;
}

/** A photo of a JPEG that a browser or a camera would send. */
export function aFaultPhoto(jpeg: Buffer): FaultPhoto {
  // Each one differs: a comment behind the head carries a number of its own.
  const mark = Buffer.from(randomUUID());
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, mark.length + 2]), mark]);
  const bytes = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
  return {
    bytes,
    announced: {
      id: randomUUID(),
      view: 'front',
      region: null,
      mirrored: false,
      takenAt: new Date().toISOString(),
      takenOn: '2026-11-20',
      day: 2,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  };
}

/** The private link of a check-in that was answered. */
function tokenOf({ answer }: Sent): string {
  if (answer === undefined) throw new Error('the check-in was not answered');
  return answer.link.slice('/c#'.length);
}

function ask(origin: string, sent: Sent, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${origin}/api/v1/check-ins/${sent.answer?.id}/photos${path}`, {
    ...init,
    headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${tokenOf(sent)}` },
  });
}

async function uploadOf(response: Response): Promise<PhotoUpload> {
  if (response.status !== 200) throw new Error(`answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as PhotoUpload;
}

/** Announces a photo and answers from where to go on. */
export async function announce(origin: string, sent: Sent, { announced }: FaultPhoto): Promise<PhotoUpload> {
  const headers = { 'content-type': 'application/json' };
  return await uploadOf(
    await ask(origin, sent, '', { method: 'POST', headers, body: JSON.stringify(announced) }),
  );
}

/** Sends the part that begins at an offset. */
export async function sendPart(
  origin: string,
  sent: Sent,
  part: { readonly photo: FaultPhoto; readonly offset: number },
): Promise<PhotoUpload> {
  const { photo, offset } = part;
  const headers = { 'content-type': 'application/octet-stream' };
  const body = new Uint8Array(photo.bytes.subarray(offset, offset + PART));
  const path = `/${photo.announced.id}/bytes?offset=${offset}`;
  return await uploadOf(await ask(origin, sent, path, { method: 'PUT', headers, body }));
}

/** Sends a photo to its end from wherever the server is; throws when there is no answer. */
export async function deliverPhoto(
  origin: string,
  sent: Sent,
  photo: FaultPhoto,
  onAnswer: () => void = () => {},
): Promise<void> {
  let upload = await announce(origin, sent, photo);
  onAnswer();
  while (upload.state === 'receiving') {
    upload = await sendPart(origin, sent, { photo, offset: upload.offset });
    onAnswer();
  }
  if (upload.state !== 'stored') throw new Error(`the photo came to ${upload.state}`);
}

/** The photos the server has of a check-in. */
export async function listPhotos(origin: string, sent: Sent): Promise<PhotoList['photos']> {
  const response = await ask(origin, sent, '');
  if (response.status !== 200) throw new Error(`answered ${response.status}`);
  return ((await response.json()) as PhotoList).photos;
}

/** The picture of a photo as the server gives it back. */
export async function readPicture(origin: string, sent: Sent, id: string): Promise<Buffer> {
  const response = await ask(origin, sent, `/${id}/picture`);
  if (response.status !== 200) throw new Error(`answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
