import type { Readable, Writable } from 'node:stream';
import type { Engine } from '@afterneedle/engine';
import { MAX_LINE_BYTES, readJsonLines } from '../input/json-lines.ts';

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

/** Assesses every line of a stream and writes one line for each, in order; answers whether all were good. */
export async function assessLines(
  engine: Engine,
  streams: { readonly input: Readable; readonly output: Writable },
  options: { readonly version: string; readonly brief: boolean },
): Promise<boolean> {
  let allGood = true;
  let waiting = '';
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    if (text !== '' && !streams.output.write(text)) {
      await new Promise((resolve) => streams.output.once('drain', resolve));
    }
  };
  for await (const piece of readJsonLines(streams.input)) {
    if ('tooLong' in piece) {
      const problem = {
        path: '',
        code: 'line-too-long',
        message: `a line has at most ${MAX_LINE_BYTES} bytes`,
      };
      waiting += `${refusal(piece.line, undefined, [problem])}\n`;
      allGood = false;
    } else {
      const { out, good } = answerLine(engine, piece.text, { ...options, line: piece.line });
      waiting += `${out}\n`;
      allGood &&= good;
    }
    if (waiting.length >= WRITE_AT) await flush();
  }
  await flush();
  return allGood;
}
