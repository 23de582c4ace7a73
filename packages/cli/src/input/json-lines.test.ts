import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type InputLine, MAX_LINE_BYTES, readJsonLines } from './json-lines.ts';

async function linesOf(...chunks: string[]): Promise<InputLine[]> {
  const lines: InputLine[] = [];
  for await (const line of readJsonLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
    lines.push(line);
  return lines;
}

describe('readJsonLines', () => {
  test('joins a line that comes in pieces and counts blank ones', async () => {
    expect(await linesOf('{"a"', ':1}\r\n\n', '  \n{"b":2}')).toEqual([
      { line: 1, text: '{"a":1}\r' },
      { line: 4, text: '{"b":2}' },
    ]);
  });

  test('reports a line over 1 MiB and goes on', async () => {
    const long = 'x'.repeat(MAX_LINE_BYTES + 1);
    expect(await linesOf(`${long}\n{"c":3}\n`)).toEqual([
      { line: 1, tooLong: true },
      { line: 2, text: '{"c":3}' },
    ]);
  });

  test('keeps a letter that is cut in two by a chunk border', async () => {
    const bytes = Buffer.from('"é"\n');
    const lines: InputLine[] = [];
    for await (const line of readJsonLines(Readable.from([bytes.subarray(0, 2), bytes.subarray(2)])))
      lines.push(line);
    expect(lines).toEqual([{ line: 1, text: '"é"' }]);
  });

  test('answers nothing for empty input', async () => {
    expect(await linesOf('')).toEqual([]);
  });
});

describe('readJsonLines with lines taken as bytes', () => {
  test('takes whole lines in their order, without CR, and counts them', async () => {
    const taken: string[] = [];
    const left: InputLine[] = [];
    const chunks = ['{"a":1}\r\n{"b":', '2}\n{"c":3}\n{"d":4}\n'].map((text) => Buffer.from(text));
    const take = (chunk: Uint8Array, from: number, to: number): boolean => {
      const text = Buffer.from(chunk.subarray(from, to)).toString();
      if (text.includes('c')) return false;
      taken.push(text);
      return true;
    };
    for await (const line of readJsonLines(Readable.from(chunks), take)) left.push(line);
    expect(taken).toEqual(['{"a":1}', '{"d":4}']);
    expect(left).toEqual([
      { line: 2, text: '{"b":2}' },
      { line: 3, text: '{"c":3}' },
    ]);
  });
});
