import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesFromCsv } from './names-csv.ts';

describe('an official list as CSV', () => {
  test('is read past the lines before its head, in quotes and with repeats', () => {
    const csv =
      '\ufeffFile creation date: today\r\n\r\nCOSING Ref No,INCI name,INN name,CAS No,Function\r\n1,"1,2-HEXANEDIOL",,6920-22-5,SOLVENT\r\n2,"ACID ""RED"" 4",,,\r\n3,AQUA,,,\r\n4,Aqua,,,\r\n5,,,,\r\n';
    expect(namesFromCsv(csv)).toEqual({
      ok: true,
      names: ['1,2-HEXANEDIOL', 'ACID "RED" 4', 'AQUA'],
      skipped: 1,
    });
  });

  test('with semicolons or with tabs is read too', () => {
    expect(namesFromCsv('Name of Common Ingredients Glossary;CAS\nGLYCERIN;56-81-5')).toMatchObject({
      names: ['GLYCERIN'],
    });
    expect(namesFromCsv('CAS\tINCI Name\n56-81-5\tGLYCERIN')).toMatchObject({ names: ['GLYCERIN'] });
  });

  test('a name may go over a line break inside quotes', () => {
    expect(namesFromCsv('INCI name,CAS\n"PEG-40\nSTEARATE",1')).toMatchObject({ names: ['PEG-40 STEARATE'] });
  });

  test.each([[''], ['nothing here'], ['a,b\n1,2'], ['INCI name,CAS\n,1']])(
    'without a head or without names is refused: %j',
    (csv) => {
      expect(namesFromCsv(csv)).toMatchObject({ ok: false });
    },
  );

  test('a head stands among the first forty lines that are not empty, in a line with more than one cell', () => {
    const before = (lines: number): string => `${'x,y\n\n'.repeat(lines)}INCI name,CAS\nAQUA,1`;
    expect(namesFromCsv(before(39))).toMatchObject({ ok: true, names: ['AQUA'] });
    expect(namesFromCsv(before(40))).toMatchObject({ ok: false });
    expect(namesFromCsv('INCI name\nAQUA')).toMatchObject({ ok: false });
  });

  test('a column called INCI comes before one called name', () => {
    expect(namesFromCsv('Name,INCI name\nWater,AQUA')).toMatchObject({ names: ['AQUA'] });
    expect(namesFromCsv('CAS,Ingredient name\n1,AQUA')).toMatchObject({ names: ['AQUA'] });
  });

  test('a name of more than 400 letters, or of figures only, is passed over', () => {
    const of = (name: string) => namesFromCsv(`INCI name,CAS\nAQUA,1\n${name},2`);
    expect(of('a'.repeat(400))).toMatchObject({ skipped: 0 });
    expect(of('a'.repeat(401))).toMatchObject({ skipped: 1, names: ['AQUA'] });
    expect(of('123')).toMatchObject({ skipped: 1, names: ['AQUA'] });
  });

  test('property: names come back as they were written, whatever signs are in them', () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', 'b', 'c', ',', ';', '"', ' ', '1'), maxLength: 8 })
      .map((rest) => `n${rest.replace(/ +/gu, ' ').trimEnd()}`);
    const list = fc.uniqueArray(name, { selector: (one) => one.replace(/[^a-z\d]/gu, ''), minLength: 1 });
    fc.assert(
      fc.property(list, fc.constantFrom(',', ';', '\t'), (names, delimiter) => {
        const rows = names.map(
          (one) => `${delimiter === '\t' ? 7 : 8}${delimiter}"${one.replaceAll('"', '""')}"`,
        );
        const csv = [`No${delimiter}INCI name`, ...rows].join('\r\n');
        expect(namesFromCsv(csv)).toEqual({ ok: true, names, skipped: 0 });
      }),
      { numRuns: 100 },
    );
  });
});
