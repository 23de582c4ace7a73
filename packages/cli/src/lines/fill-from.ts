import { readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Fill } from './read-lines.ts';

/** Answers what reads a file from a place on, or on from where it was read already. */
export function fillFromFile(fd: number, from?: number): Fill {
  let position = from ?? null;
  return (buffer, at, most) => {
    const got = readSync(fd, buffer, at, most, position);
    if (position !== null) position += got;
    return got;
  };
}

/** Answers what reads a stream. */
export function fillFromStream(stream: Readable): Fill {
  const pieces = stream[Symbol.asyncIterator]();
  let left: Buffer = Buffer.alloc(0);
  return async (buffer, at, most) => {
    while (left.length === 0) {
      const { value, done } = await pieces.next();
      if (done === true) return 0;
      left = Buffer.isBuffer(value) ? value : Buffer.from(String(value));
    }
    const got = left.copy(buffer, at, 0, most);
    left = left.subarray(got);
    return got;
  };
}
