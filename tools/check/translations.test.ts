import { describe, expect, test } from 'vitest';
import { plantedTree } from './planted.ts';
import { faultsOfSpanish, translations } from './translations.ts';

test('refuses a missing text, a lost hole, another number, a promise, a long sentence and a text nobody asks for', () => {
  const found = translations(plantedTree('translations')).map(
    ({ file, message }) => `${file.split('/').slice(-2).join('/')}: ${message.slice(0, 44)}`,
  );
  expect(found).toEqual([
    'start/start-page.tsx: no Spanish: Stop',
    'messages/es.ts: "certificado": nada aquí lo está',
    'messages/es.ts: 29 words, at most 24: Esta frase sigue y sig',
    'es/start.ts: "seguro": "seguro" como promesa',
    'es/start.ts: "usted": se habla de "tú"',
    'es/start.ts: has lost {time}',
    'es/start.ts: other numbers than the English: Wait 7 days',
    'es/start.ts: no page asks for it any more: Nobody asks',
  ]);
});

describe('holes', () => {
  test('of a plural may lose the number where the language does without', () => {
    const english = '{sign} {count, plural, one {was} other {were}} {step}.';
    expect(faultsOfSpanish('{sign}: {step}.', english)).toEqual([]);
  });

  test('and tags must be those of the English', () => {
    expect(faultsOfSpanish('Llama <b>ya</b> al {number}', 'Call {number} <b>now</b>')).toEqual([]);
    expect(faultsOfSpanish('Llama ya al {number}', 'Call {number} <b>now</b>')).toEqual(['has lost {b}']);
  });
});
