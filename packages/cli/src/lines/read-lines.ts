import { lineSource } from '@afterneedle/engine/lines';
import { type LineAnswer, type LineAnswers, refusal } from './line-answers.ts';
import type { Outgoing } from './outgoing.ts';

/** The longest line that is read, in bytes. */
export const MAX_LINE_BYTES = 1024 * 1024;
/** How much is read at once. */
const READ_BYTES = 256 * 1024;

const [LF, CR] = [10, 13];

/** Reads at most `most` bytes into a buffer from a place on; answers how many, 0 at the end. */
export type Fill = (buffer: Buffer, at: number, most: number) => number | Promise<number>;

/** Which of the lines that are read count: those that begin before `end`, and not the rest of one that began before. */
export interface Stretch {
  readonly isCut: boolean;
  readonly end: number;
}

/** What to read, how to answer it, and where the answers go. */
export interface LineWork {
  readonly fill: Fill;
  readonly answers: LineAnswers;
  readonly out: Outgoing;
  /** Adds the refusal of a line, counted from 1. */
  readonly refuse: (before: string, line: number, behind: string) => Promise<void>;
  readonly stretch?: Stretch;
  /** Told after each piece that was read: how many bytes and lines are done. */
  readonly onRead?: (bytes: number, lines: number) => void;
}

export interface ReadLines {
  readonly lines: number;
  readonly allGood: boolean;
}

const tooLong = (): LineAnswer =>
  refusal(undefined, [
    { path: '', code: 'line-too-long', message: `a line has at most ${MAX_LINE_BYTES} bytes` },
  ]);

/** Where the line after one begins that its answer said ends at a place; -1 where something else follows. */
function nextAfter(bytes: Uint8Array, end: number): number {
  if (bytes[end] === LF) return end + 1;
  return bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : -1;
}

/**
 * Reads lines of UTF-8, LF or CRLF, and writes one line for each, in order; blank lines are counted and left out. It holds
 * one line and one piece at most. Answers how many lines there were and whether all were good.
 */
export async function readLines(work: LineWork): Promise<ReadLines> {
  const {
    fill,
    answers,
    out,
    refuse,
    onRead,
    stretch = { isCut: false, end: Number.POSITIVE_INFINITY },
  } = work;
  const { take } = answers;
  const { sink } = out;
  const buffer = Buffer.allocUnsafe(MAX_LINE_BYTES + READ_BYTES);
  let held = 0;
  let before = 0;
  let line = 0;
  let allGood = true;
  let dropping: 'nothing' | 'rest' | 'too long' = stretch.isCut ? 'rest' : 'nothing';

  const say = async (answer: LineAnswer): Promise<void> => {
    if (answer.good) await out.add(answer.text);
    else {
      allGood = false;
      await refuse(answer.before, line, answer.behind);
    }
  };
  const answerText = async (from: number, to: number): Promise<void> => {
    line++;
    if (to - from > MAX_LINE_BYTES) {
      await say(tooLong());
      return;
    }
    const text = buffer.toString('utf8', from, to);
    if (text.trim() === '') return;
    const isFirst = line === 1 && !stretch.isCut;
    await say(await answers.answer(isFirst ? text.replace(/^\uFEFF/, '') : text));
  };
  const endDropping = async (): Promise<void> => {
    const wasLine = dropping === 'too long';
    dropping = 'nothing';
    if (!wasLine) return;
    line++;
    await say(tooLong());
  };

  for (;;) {
    const filled = fill(buffer, held, READ_BYTES);
    const got = typeof filled === 'number' ? filled : await filled;
    const end = held + got;
    const source = lineSource(buffer, end);
    let from = 0;
    while (from < end && before + from < stretch.end) {
      if (take !== undefined && dropping === 'nothing') {
        const full = out.makeRoom();
        if (full !== undefined) await full;
        const written = sink.length;
        const taken = take(source, from, sink);
        const next = taken < 0 ? -1 : nextAfter(buffer, taken);
        if (next > 0 && next <= end) {
          line++;
          from = next;
          continue;
        }
        sink.length = written;
      }
      const found = buffer.indexOf(LF, from);
      const isWhole = found !== -1 && found < end;
      if (!isWhole && got > 0 && end - from <= MAX_LINE_BYTES && dropping === 'nothing') break;
      const to = isWhole ? found : end;
      if (dropping === 'nothing' && !isWhole && got > 0) dropping = 'too long';
      else if (dropping === 'nothing') await answerText(from, to);
      if (isWhole && dropping !== 'nothing') await endDropping();
      from = isWhole ? to + 1 : end;
    }
    before += from;
    onRead?.(before, line);
    if (got === 0 || before >= stretch.end) break;
    buffer.copyWithin(0, from, end);
    held = end - from;
  }
  if (dropping === 'too long') await endDropping();
  return { lines: line, allGood };
}
