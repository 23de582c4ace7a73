import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';

const fieldsOf = (text: string) => {
  const read = readCsv(text);
  return read.ok ? read.records.map(({ fields }) => fields) : read;
};

describe('a file of values', () => {
  test('is read with quotes, doubled quotes and line breaks inside', () => {
    expect(fieldsOf('a,b\r\n"x, y","he said ""no""\nand left"\r\n')).toEqual([
      ['a', 'b'],
      ['x, y', 'he said "no"\nand left'],
    ]);
  });

  test('is read with semicolons, tabs, a byte order mark, any line end and without a last one', () => {
    expect(fieldsOf('\uFEFFa;b\rc;d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(fieldsOf('a\tb\n\n,\nc\t')).toEqual([['a', 'b'], [','], ['c', '']]);
  });

  test('names the line each record begins on', () => {
    const read = readCsv('a,b\n"1\n2",x\n\nlast,y\n');
    expect(read.ok && read.records.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test('is refused where a quotation mark stays open or something follows one', () => {
    expect(readCsv('a,b\n"x,y\n')).toMatchObject({ ok: false, line: 2 });
    expect(readCsv('a,b\n"x"y,z\n')).toMatchObject({ ok: false, line: 2 });
  });

  test('is written so that reading it gives the same, but for what a table would run', () => {
    const harmless = fc
      .string({ minLength: 1, unit: fc.constantFrom('a', 'é', '"', ',', ';', ' ', '\n', '1') })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constant('k'), harmless, harmless), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const read = fieldsOf(writeCsv([['h', 'i', 'j'], ...rows]));
          expect(read).toEqual([['h', 'i', 'j'], ...rows]);
        },
      ),
    );
  });

  test('never begins a field with a formula', () => {
    for (const planted of ['=1+1', '+1', '-1', '@x', '\t=1', ' =HYPERLINK("x")', '\r=1'])
      expect(writeCsv([[planted]])).toMatch(/^"?'/);
  });
});
