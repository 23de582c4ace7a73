import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

const bodyOf = (cell: string | number | null): string =>
  writeCsv(['a'], [[cell]])
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');

test('no cell begins as a formula would', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n'])
    expect(bodyOf(`${start}1+1`)).toBe(`"'${start}1+1"`);
  expect(bodyOf('1-1')).toBe('"1-1"');
});

test('any text comes back as it was, with a mark before what would be a formula', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = bodyOf(text);
      const inside = cell.slice(1, -1);
      expect(inside.replaceAll('""', '')).not.toContain('"');
      const read = inside.replaceAll('""', '"');
      expect(/^[=+\-@\t\r\n]/.test(read)).toBe(false);
      expect([text, `'${text}`]).toContain(read);
    }),
  );
});

test('numbers stay numbers and nothing stays empty', () => {
  expect(writeCsv(['n', 'none'], [[-1.5, null]])).toBe('\uFEFF"n","none"\r\n-1.5,\r\n');
});
