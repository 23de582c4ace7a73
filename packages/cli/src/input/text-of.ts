import type { Readable } from 'node:stream';

/** Answers all text of an input. */
export async function textOf(input: Readable): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of input) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8').trim();
}
