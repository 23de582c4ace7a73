import { bytesOf } from './line-text.ts';

/** Bytes that lines are written into, one behind the other; whoever empties it sets `length` to 0. */
export interface LineSink {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView<ArrayBuffer>;
  length: number;
}

/**
 * A piece of output, eight bytes in a number; behind its last byte stand zeros that the next piece writes over. No eight
 * bytes of UTF-8 are a NaN, so every number is copied bit by bit.
 */
export interface Piece {
  readonly length: number;
  readonly words: Float64Array;
}

/** Answers an empty sink. */
export function lineSink(size: number): LineSink {
  const bytes = new Uint8Array(size);
  return { bytes, view: new DataView(bytes.buffer), length: 0 };
}

const WORD = 8;

/** Answers text as a piece. */
export function pieceOf(text: string): Piece {
  const bytes = bytesOf(text);
  const view = new DataView(new ArrayBuffer(Math.ceil(bytes.length / WORD) * WORD));
  for (const [at, byte] of bytes.entries()) view.setUint8(at, byte);
  const words = Float64Array.from({ length: view.byteLength / WORD }, (_, word) =>
    view.getFloat64(word * WORD, true),
  );
  return { length: bytes.length, words };
}

/** Writes a piece; there must be room for it and seven bytes more. */
export function put(sink: LineSink, { length, words }: Piece): void {
  const { view } = sink;
  let at = sink.length;
  for (let word = 0; word < words.length; word++, at += WORD)
    view.setFloat64(at, words[word] as number, true);
  sink.length += length;
}
