import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { progressBar } from './progress-bar.ts';

const CLEAR = '\r\u001b[K';

function terminal({ isTTY = true, columns = 80 } = {}) {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  return { written, stream: Object.assign(stream, { isTTY, columns }) };
}

function shown(
  { totalBytes, columns }: { readonly totalBytes: number | undefined; readonly columns?: number },
  steps: readonly (readonly [atMs: number, bytes: number, lines: number])[],
): readonly string[] {
  const { written, stream } = terminal(columns === undefined ? {} : { columns });
  let now = 1000;
  const bar = progressBar(stream, { totalBytes, clock: () => now });
  for (const [atMs, bytes, lines] of steps) {
    now = 1000 + atMs;
    bar.show(bytes, lines);
  }
  bar.end();
  return written;
}

describe('a progress bar', () => {
  test('says how far it is, how fast and how long it will take', () => {
    const [line, end] = shown({ totalBytes: 4_000 }, [[2_000, 1_000, 3_000]]);
    expect(line?.startsWith(CLEAR)).toBe(true);
    expect(stripVTControlCharacters(line ?? '').trim()).toMatch(
      /^━+ +25 % {2}3,000 lines, 1,500\/s, 0:06 left$/,
    );
    expect(end).toBe(CLEAR);
  });

  test('counts lines where nobody knows the end', () => {
    const [line] = shown({ totalBytes: undefined }, [[65_000, 9_000, 130_000]]);
    expect(line).toBe(`${CLEAR}130,000 lines, 2,000/s, 1:05`);
  });

  test('is drawn ten times a second at most', () => {
    const steps = Array.from({ length: 100 }, (_, step) => [step * 10, step, step] as const);
    expect(shown({ totalBytes: 100 }, steps)).toHaveLength(10 + 1);
  });

  test.each([20, 40, 60, 80, 200])('fits into %s columns, or leaves the bar out', (columns) => {
    const [line = ''] = shown({ totalBytes: 100, columns }, [[60_000, 99, 999_999]]);
    const plain = stripVTControlCharacters(line).replace('\r', '');
    expect(plain.includes('━')).toBe(columns >= 60);
    if (columns >= 60) expect(plain.length).toBeLessThan(columns);
  });

  test('says nothing on anything but a terminal, and takes nothing away that it did not write', () => {
    const { written, stream } = terminal({ isTTY: false });
    const bar = progressBar(stream, { totalBytes: 10, clock: () => 0 });
    bar.show(5, 5);
    bar.end();
    progressBar(terminal().stream, { totalBytes: 10, clock: () => 0 }).end();
    expect(written).toEqual([]);
  });
});
