import { fillFromFile } from './fill-from.ts';
import { lineAnswers } from './line-answers.ts';
import { outgoing } from './outgoing.ts';
import { readLines } from './read-lines.ts';

/** What a worker is made with. */
export interface PartWork {
  readonly fd: number;
  readonly version: string;
  readonly brief: boolean;
}

/** A part of a file: the lines that begin in it, and bytes to write their answers into. */
export interface PartAsked {
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
  readonly room: Uint8Array<ArrayBuffer>;
}

/** The answers to a part. The numbers of refused lines are left out, since nobody knew how many lines stood before. */
export interface PartAnswered {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly length: number;
  readonly lines: number;
  readonly allGood: boolean;
  /** Where a number is left out, and which line of the part it is, by turns. */
  readonly gaps: readonly number[];
}

/** Answers what answers the parts of a file, one after the other. */
export async function partAnswerer(work: PartWork): Promise<(asked: PartAsked) => Promise<PartAnswered>> {
  const answers = await lineAnswers(work);
  let bytes = new Uint8Array(0);
  let length = 0;
  const out = outgoing(async (piece) => {
    if (length + piece.length > bytes.length) {
      const larger = new Uint8Array((length + piece.length) * 2);
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(piece, length);
    length += piece.length;
  });
  return async ({ start, end, isFirst, room }) => {
    bytes = room;
    length = 0;
    const gaps: number[] = [];
    // The byte before tells whether a line begins with the part.
    const from = isFirst ? start : start - 1;
    const { lines, allGood } = await readLines({
      fill: fillFromFile(work.fd, from),
      answers,
      out,
      refuse: async (before, line, behind) => {
        await out.add(before);
        gaps.push(length + out.sink.length, line);
        await out.add(behind);
      },
      stretch: { isCut: !isFirst, end: end - from },
    });
    await out.flush();
    return { bytes, length, lines, allGood, gaps };
  };
}
