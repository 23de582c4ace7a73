import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProcessConfig } from '@afterneedle/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aSentCheckIn, deliver, type Sent } from './fault-client.ts';
import { type FaultDatabase, makeFaultDatabase } from './fault-database.ts';
import {
  aFaultPhoto,
  announce,
  deliverPhoto,
  type FaultPhoto,
  listPhotos,
  readPicture,
  sendPart,
} from './photo-client.ts';
import { startServer } from './server-process.ts';

const read = readProcessConfig();
const databaseUrl = read.ok ? read.config.databaseUrl : undefined;
/** Every round starts a server, which takes its time on a busy computer. */
const LIMIT_MS = 300_000;
/** At which answer it is killed, or while the next request is on its way: before the bytes, among them, at their end. */
const KILLS = [
  { nth: 1, isEarly: false },
  { nth: 2, isEarly: true },
  { nth: 4, isEarly: true },
] as const;

/** 640 by 480 pixels of many tones, 137 kB: four parts. */
const JPEG = readFileSync(new URL('./photo.jpg', import.meta.url));

let place: FaultDatabase;
beforeEach(async () => {
  place = await makeFaultDatabase(databaseUrl);
});
afterEach(() => place.drop());

function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

/** Sends a photo and kills the server at the nth answer, or while that answer is on its way. */
async function killedAt(
  server: { readonly origin: string; readonly kill: () => Promise<void> },
  sent: Sent,
  { photo, nth, isEarly }: { readonly photo: FaultPhoto; readonly nth: number; readonly isEarly: boolean },
): Promise<void> {
  let answers = 0;
  let killing: Promise<void> | undefined;
  const count = (): void => {
    answers += 1;
    if (answers < nth || killing !== undefined) return;
    // Early: some of the next request still gets through before the process is gone.
    if (!isEarly) {
      killing = server.kill();
      return;
    }
    setTimeout(() => {
      killing ??= server.kill();
    }, 4);
  };
  await deliverPhoto(server.origin, sent, photo, count).catch(() => undefined);
  await (killing ?? server.kill());
}

describe('a photo', { timeout: LIMIT_MS }, () => {
  test('is stored once and whole, wherever the server is killed on the way', async () => {
    const all: { readonly sent: Sent; readonly photo: FaultPhoto }[] = [];
    for (const kill of KILLS) {
      const server = await startServer(place);
      for (const { sent, photo } of all) await deliverPhoto(server.origin, sent, photo);
      const one = { sent: aSentCheckIn(), photo: aFaultPhoto(JPEG) };
      await deliver(server.origin, one.sent);
      all.push(one);
      await killedAt(server, one.sent, { photo: one.photo, ...kill });
    }
    const last = await startServer(place);
    for (const { sent, photo } of all) {
      await deliverPhoto(last.origin, sent, photo);
      const photos = await listPhotos(last.origin, sent);
      expect(photos).toMatchObject([{ id: photo.announced.id, state: 'stored', width: 640, height: 480 }]);
      const picture = await readPicture(last.origin, sent, photo.announced.id);
      expect([picture[0], picture[1], picture.at(-2), picture.at(-1)]).toEqual([0xff, 0xd8, 0xff, 0xd9]);
    }
    await last.stop();
    // One file a photo: no part and no draft is left once each was sent to its end.
    const left = filesBelow(join(place.dataDirectory, 'photos')).filter((name) => !name.endsWith('.draft'));
    expect(left.toSorted()).toEqual(all.map(({ photo }) => `${photo.announced.id}.whole`).toSorted());
  });

  test('is stored once when every answer is lost, after a gap, and after bytes that arrived changed', async () => {
    const server = await startServer(place);
    const sent = aSentCheckIn();
    await deliver(server.origin, sent);
    const photo = aFaultPhoto(JPEG);
    // The first of each pair is what the phone never hears of.
    await announce(server.origin, sent, photo);
    let upload = await announce(server.origin, sent, photo);
    while (upload.state === 'receiving') {
      const { offset } = upload;
      const lost = await sendPart(server.origin, sent, { photo, offset });
      upload = await sendPart(server.origin, sent, { photo, offset });
      expect(upload).toEqual(lost);
    }
    expect(upload).toMatchObject({ state: 'stored', offset: photo.bytes.length });
    expect(await listPhotos(server.origin, sent)).toHaveLength(1);
    expect(filesBelow(join(place.dataDirectory, 'photos'))).toEqual([`${photo.announced.id}.whole`]);

    // A gap and changed bytes are not taken, and the photo goes through after that.
    const next = aFaultPhoto(JPEG);
    await announce(server.origin, sent, next);
    await expect(sendPart(server.origin, sent, { photo: next, offset: 40_000 })).rejects.toThrow(
      /409.*offset-gap/s,
    );
    const changed = { ...next, bytes: Buffer.from(next.bytes) };
    changed.bytes[90_000] = (changed.bytes[90_000] ?? 0) ^ 1;
    await expect(deliverPhoto(server.origin, sent, changed)).rejects.toThrow(/422.*hash-differs/s);
    await deliverPhoto(server.origin, sent, next);
    expect(await listPhotos(server.origin, sent)).toMatchObject([{ state: 'stored' }, { state: 'stored' }]);
    expect(filesBelow(join(place.dataDirectory, 'photos'))).toHaveLength(2);
    await server.stop();
  });
});
