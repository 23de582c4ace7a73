import { Readable } from 'node:stream';
import type { TakeLine } from '@afterneedle/engine/lines';
import { describe, expect, test } from 'vitest';
import { fillFromStream } from './fill-from.ts';
import { outgoing } from './outgoing.ts';
import { MAX_LINE_BYTES, readLines } from './read-lines.ts';

/** What comes out where every line is answered by its text in brackets, and those that hold "bad" are refused. */
async function answersTo(pieces: readonly (string | Buffer)[], take?: TakeLine) {
  const written: Buffer[] = [];
  const out = outgoing(async (bytes) => {
    written.push(Buffer.from(bytes));
  });
  const read = await readLines({
    fill: fillFromStream(Readable.from(pieces.map((piece) => Buffer.from(piece)))),
    answers: {
      take,
      answer: async (text) =>
        text.includes('bad')
          ? { good: false, before: '#', behind: ` ${text.trim()}\n` }
          : { good: true, text: `[${text}]\n` },
    },
    out,
    refuse: (before, line, behind) => out.add(`${before}${line}${behind}`),
  });
  await out.flush();
  return { ...read, said: Buffer.concat(written).toString() };
}

/** Takes lines of letters without vowels, and nothing else. */
const takeConsonants: TakeLine = ({ bytes, length }, from, sink) => {
  let at = from;
  while (at < length && (bytes[at] ?? 0) > 97 && !'eiou'.includes(String.fromCharCode(bytes[at] ?? 0))) at++;
  if (at === from || at - from > 60) return -1;
  const answer = Buffer.from(`<${Buffer.from(bytes.subarray(from, at)).toString()}>\n`);
  sink.bytes.set(answer, sink.length);
  sink.length += answer.length;
  return at;
};

describe('readLines', () => {
  test('joins a line that comes in pieces, leaves blank ones out and counts them', async () => {
    const { said, lines, allGood } = await answersTo(['{"a"', ':1}\r\n\n', '  \nbad\n{"b":2}']);
    expect(said).toBe('[{"a":1}\r]\n#4 bad\n[{"b":2}]\n');
    expect({ lines, allGood }).toEqual({ lines: 5, allGood: false });
  });

  test('refuses a line over 1 MiB by its number and goes on, however it comes in', async () => {
    const long = 'x'.repeat(MAX_LINE_BYTES + 1);
    const refused = (line: number) =>
      `#${line}`.replace('#', '{"line":').concat(',"problems":[{"path":"","code":"line-too-long"');
    for (const pieces of [
      [`a\n${long}\nc`],
      ['a\n', long, '\nc\n'],
      [`a\n${long}`.slice(0, 500_000), `a\n${long}`.slice(500_000), '\n', 'c'],
    ]) {
      const { said, lines, allGood } = await answersTo(pieces);
      const [first, second, third] = said.split('\n');
      expect([first, third]).toEqual(['[a]', '[c]']);
      expect(second?.startsWith(refused(2))).toBe(true);
      expect({ lines, allGood }).toEqual({ lines: 3, allGood: false });
    }
    const last = await answersTo([`a\n${long}`]);
    expect(last.said.split('\n')[1]?.startsWith(refused(2))).toBe(true);
    expect(last.lines).toBe(2);
  });

  test('reads a line of 1 MiB', async () => {
    const { said } = await answersTo([`${'x'.repeat(MAX_LINE_BYTES)}\nb`]);
    expect(said.length).toBe(MAX_LINE_BYTES + '[]\n[b]\n'.length);
  });

  test('keeps a letter that is cut in two, and drops a byte order mark before the first line only', async () => {
    const bytes = Buffer.from('\uFEFF"é"\n\uFEFFx');
    for (let cut = 0; cut <= bytes.length; cut++) {
      const { said } = await answersTo([bytes.subarray(0, cut), bytes.subarray(cut)]);
      expect(said).toBe('["é"]\n[\uFEFFx]\n');
    }
  });

  test('answers nothing to nothing', async () => {
    expect(await answersTo([])).toEqual({ said: '', lines: 0, allGood: true });
  });
});

describe('readLines with lines taken as bytes', () => {
  test('keeps the order, wherever the input is cut in two', async () => {
    const text = 'bcd\r\nxei\nfgh\n\nbad\nklm\r\nbcd x\nnpq';
    for (let cut = 0; cut <= text.length; cut++) {
      const { said, lines } = await answersTo([text.slice(0, cut), text.slice(cut)], takeConsonants);
      const expected = ['<bcd>', '[xei]', '<fgh>', '#5 bad', '<klm>', '[bcd x]'];
      expect(said.split('\n').slice(0, 6)).toEqual(expected);
      expect(said.split('\n')[6]).toMatch(/^[<[]npq[>\]]$/);
      expect(lines).toBe(8);
    }
  });

  test('are as many as there are, over many pieces', async () => {
    const text = 'bcdfgh\r\n'.repeat(100_000);
    const pieces = Array.from({ length: 9 }, (_, index) => text.slice(index * 90_001, (index + 1) * 90_001));
    const { said, lines } = await answersTo(pieces, takeConsonants);
    expect(lines).toBe(100_000);
    expect(said === '<bcdfgh>\n'.repeat(100_000)).toBe(true);
  });
});
