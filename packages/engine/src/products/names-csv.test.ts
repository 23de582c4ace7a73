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
});
