import type { Readable } from 'node:stream';

/** The longest line that is read, in bytes. */
export const MAX_LINE_BYTES = 1024 * 1024;

/** One line of the input, or the news that it was too long; blank lines are skipped but counted in `line`. */
export type InputLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly tooLong: true };

/** Takes a whole line as bytes, without its end, before it becomes text; false leaves it to be read as text. */
export type TakeBytes = (chunk: Uint8Array, from: number, to: number) => boolean;

const LF = 10;
const CR = 13;

/**
 * Answers the lines of a UTF-8 stream, LF or CRLF, without ever holding more than one line and one chunk. What `take`
 * takes, in order with the rest, is counted and not answered.
 */
export async function* readJsonLines(stream: Readable, take?: TakeBytes): AsyncGenerator<InputLine> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let line = 0;

  const finish = (tail: Buffer): InputLine | undefined => {
    line += 1;
    const bytes = heldBytes + tail.length;
    const text = bytes > MAX_LINE_BYTES ? undefined : Buffer.concat([...held, tail]).toString('utf8');
    held = [];
    heldBytes = 0;
    if (text === undefined) return { line, tooLong: true };
    return text.trim() === '' ? undefined : { line, text: line === 1 ? text.replace(/^\uFEFF/, '') : text };
  };

  for await (const piece of stream) {
    const chunk: Buffer = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece));
    let from = 0;
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
      const end = chunk[at - 1] === CR ? at - 1 : at;
      if (take !== undefined && heldBytes === 0 && end > from && take(chunk, from, end)) {
        line += 1;
        from = at + 1;
        continue;
      }
      const done = finish(chunk.subarray(from, at));
      if (done !== undefined) yield done;
      from = at + 1;
    }
    const rest = chunk.subarray(from);
    heldBytes += rest.length;
    if (rest.length === 0) continue;
    if (heldBytes <= MAX_LINE_BYTES) held.push(Buffer.from(rest));
    else held = [];
  }
  if (heldBytes > 0) {
    const done = finish(Buffer.alloc(0));
    if (done !== undefined) yield done;
  }
}
