import type { Readable, Writable } from 'node:stream';
import { briefLines, type Engine } from '@afterneedle/engine';
import { MAX_LINE_BYTES, readJsonLines, type TakeBytes } from '../input/json-lines.ts';

const WRITE_AT = 64 * 1024;

interface LineProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

function idOf(value: unknown): { readonly id?: string | number } {
  if (typeof value !== 'object' || value === null || !('id' in value)) return {};
  const { id } = value;
  return typeof id === 'string' || typeof id === 'number' ? { id } : {};
}

function refusal(line: number, value: unknown, problems: readonly LineProblem[]): string {
  return JSON.stringify({ ...idOf(value), line, problems });
}

function parsed(text: string): { readonly value: unknown } | LineProblem {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not JSON';
    return { path: '', code: 'malformed-json', message: `this line is not JSON: ${reason}` };
  }
}

/** Answers the line that one input line gets, and whether the input was good. */
function answerLine(
  engine: Engine,
  text: string,
  options: { readonly line: number; readonly version: string; readonly brief: boolean },
): { readonly out: string; readonly good: boolean } {
  const { line, version, brief } = options;
  const read = parsed(text);
  if (!('value' in read)) return { out: refusal(line, undefined, [read]), good: false };
  const result = engine.assess(read.value);
  if (!result.ok) return { out: refusal(line, read.value, result.problems), good: false };
  const { why, open, ...rest } = result.assessment;
  const shown = brief ? rest : result.assessment;
  return { out: JSON.stringify({ ...shown, knowledge: version }), good: true };
}

/** Output that is gathered before it is written. */
class Outgoing {
  private readonly bytes = Buffer.alloc(WRITE_AT * 2);
  private length = 0;
  private isFull = false;
  private readonly output: Writable;

  constructor(output: Writable) {
    this.output = output;
  }

  /** Adds a line; one that does not fit goes out at once with what was before it. */
  add(line: Uint8Array): void {
    if (line.length > this.bytes.length - this.length) this.send();
    if (line.length > this.bytes.length) this.isFull = !this.output.write(Buffer.from(line)) || this.isFull;
    else {
      this.bytes.set(line, this.length);
      this.length += line.length;
    }
  }

  get isDue(): boolean {
    return this.length >= WRITE_AT || this.isFull;
  }

  private send(): void {
    if (this.length === 0) return;
    this.isFull = !this.output.write(Buffer.from(this.bytes.subarray(0, this.length))) || this.isFull;
    this.length = 0;
  }

  /** Writes what was gathered, and waits while the other end is slower. */
  async flush(): Promise<void> {
    this.send();
    if (!this.isFull) return;
    this.isFull = false;
    await new Promise((resolve) => this.output.once('drain', resolve));
  }
}

/** Assesses every line of a stream and writes one line for each, in order; answers whether all were good. */
export async function assessLines(
  engine: Engine,
  streams: { readonly input: Readable; readonly output: Writable },
  options: { readonly version: string; readonly brief: boolean },
): Promise<boolean> {
  const out = new Outgoing(streams.output);
  const quick = options.brief ? briefLines(engine, options.version) : undefined;
  const take: TakeBytes = (chunk, from, to) => {
    if (out.isDue) return false;
    const answer = quick?.(chunk, from, to);
    if (answer === undefined) return false;
    out.add(answer);
    return true;
  };
  let allGood = true;
  for await (const piece of readJsonLines(streams.input, quick === undefined ? undefined : take)) {
    if ('tooLong' in piece) {
      const problem = {
        path: '',
        code: 'line-too-long',
        message: `a line has at most ${MAX_LINE_BYTES} bytes`,
      };
      out.add(Buffer.from(`${refusal(piece.line, undefined, [problem])}\n`));
      allGood = false;
    } else {
      const answer = answerLine(engine, piece.text, { ...options, line: piece.line });
      out.add(Buffer.from(`${answer.out}\n`));
      allGood &&= answer.good;
    }
    if (out.isDue) await out.flush();
  }
  await out.flush();
  return allGood;
}
