import type { Writable } from 'node:stream';
import { LINE_ROOM, type LineSink, lineSink } from '@afterneedle/engine/lines';

/** Answers to lines on their way out, gathered so that they leave in few and large pieces. */
export interface Outgoing {
  readonly sink: LineSink;
  /** Makes room for one more line in the sink where there is none. */
  readonly makeRoom: () => Promise<void> | undefined;
  /** Adds a line of any length, with its end. */
  readonly add: (text: string) => Promise<void>;
  /** Hands on whatever was gathered. */
  readonly flush: () => Promise<void>;
}

/** Takes bytes and answers when it does not need them any more. */
export type Take = (bytes: Uint8Array) => Promise<void>;

const GATHERED = 192 * 1024;

/** Answers a place for lines that hands them on in pieces. */
export function outgoing(take: Take): Outgoing {
  const sink = lineSink(GATHERED + LINE_ROOM);
  const flush = async (): Promise<void> => {
    if (sink.length === 0) return;
    await take(sink.bytes.subarray(0, sink.length));
    sink.length = 0;
  };
  return {
    sink,
    makeRoom: () => (sink.length > GATHERED ? flush() : undefined),
    flush,
    add: async (text) => {
      const bytes = Buffer.from(text);
      if (sink.length + bytes.length > sink.bytes.length) await flush();
      if (bytes.length > sink.bytes.length) await take(bytes);
      else {
        sink.bytes.set(bytes, sink.length);
        sink.length += bytes.length;
      }
    },
  };
}

/** Answers what writes bytes to a stream and waits until they are through. */
export function into(output: Writable): Take {
  return (bytes) =>
    new Promise((resolve, reject) => {
      output.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
}
