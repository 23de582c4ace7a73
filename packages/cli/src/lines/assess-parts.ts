import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileSpan } from './file-span.ts';
import type { Take } from './outgoing.ts';
import type { PartAnswered, PartAsked, PartWork } from './part.ts';
import type { ReadLines } from './read-lines.ts';

/** How many bytes of the file one part has, and how many parts for each worker may be under way. */
const PART_BYTES = 256 * 1024;
const UNDER_WAY = 3;
/** A thread makes little that is thrown away. */
const YOUNG_MB = 4;
const WORKER = new URL('../../bin/part-worker.js', import.meta.url);

interface Options {
  readonly workers: number;
  readonly work: Omit<PartWork, 'fd'>;
  readonly take: Take;
  readonly onRead: (bytes: number, lines: number) => void;
}

/** The answers of a part with the numbers of its refused lines put in. */
function numbered({ bytes, length, gaps }: PartAnswered, before: number): Uint8Array {
  if (gaps.length === 0) return bytes.subarray(0, length);
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (let gap = 0; gap < gaps.length; gap += 2) {
    const at = gaps[gap] as number;
    pieces.push(bytes.subarray(from, at), Buffer.from(String(before + (gaps[gap + 1] as number))));
    from = at;
  }
  return Buffer.concat([...pieces, bytes.subarray(from, length)]);
}

/**
 * Assesses the lines of a file with some threads, each given one part after the other, and writes the answers in the order
 * of the lines. However long the file is, only a few parts are held.
 */
export async function assessParts(
  { fd, start = 0, size }: FileSpan,
  { workers, work, take, onRead }: Options,
): Promise<ReadLines> {
  const count = Math.ceil(Math.max(0, size - start) / PART_BYTES);
  const compiled = getCompileCacheDir();
  const options = {
    workerData: { fd, ...work, compiled: compiled === undefined ? undefined : dirname(compiled) },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  };
  const threads = Array.from({ length: Math.min(workers, count) }, () => new Worker(WORKER, options));
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  for (const thread of threads) thread.once('error', failed.reject);
  const answered = new Map<number, PromiseWithResolvers<PartAnswered>>();
  const rooms: Uint8Array<ArrayBuffer>[] = [];
  const hungry: (() => void)[] = [];
  let next = 0;
  let turn = 0;

  const partAt = (index: number): PromiseWithResolvers<PartAnswered> => {
    const part = answered.get(index) ?? Promise.withResolvers<PartAnswered>();
    answered.set(index, part);
    return part;
  };
  const feed = async (thread: Worker): Promise<void> => {
    while (next < count) {
      if (next >= turn + threads.length * UNDER_WAY) {
        await new Promise<void>((go) => hungry.push(go));
        continue;
      }
      const index = next++;
      const from = start + index * PART_BYTES;
      const room = rooms.pop() ?? new Uint8Array(PART_BYTES * 4);
      const asked: PartAsked = {
        start: from,
        end: Math.min(size, from + PART_BYTES),
        isFirst: index === 0,
        room,
      };
      const reply = once(thread, 'message');
      thread.postMessage(asked, [room.buffer]);
      const [part] = (await reply) as [PartAnswered];
      partAt(index).resolve(part);
    }
  };

  let lines = 0;
  let allGood = true;
  try {
    const feeding = threads.map(feed);
    for (const one of feeding) one.catch(failed.reject);
    for (; turn < count; turn++) {
      const part = await Promise.race([partAt(turn).promise, failed.promise]);
      answered.delete(turn);
      if (part.length > 0) await take(numbered(part, lines));
      rooms.push(part.bytes);
      lines += part.lines;
      allGood &&= part.allGood;
      onRead(Math.min(size - start, (turn + 1) * PART_BYTES), lines);
      for (const go of hungry.splice(0)) go();
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return { lines, allGood };
}
