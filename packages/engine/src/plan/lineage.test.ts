import { expect, test } from 'vitest';
import { lineagesOf } from './lineage.ts';
import type { Thing } from './thing.ts';

const thing = (id: string, isA?: readonly string[]): Thing => ({
  id,
  label: id,
  kind: 'product',
  route: 'skin',
  ...(isA === undefined ? {} : { isA }),
});

test('a thing is itself first, then all it is, sorted', () => {
  const lineages = lineagesOf([
    thing('serum', ['retinoid', 'care']),
    thing('retinoid', ['active']),
    thing('care'),
    thing('active'),
  ]);
  expect(lineages.get('serum')).toEqual(['serum', 'active', 'care', 'retinoid']);
  expect(lineages.get('care')).toEqual(['care']);
});

test('two things of one name, and a thing that is what is not there or itself, are refused', () => {
  expect(() => lineagesOf([thing('serum'), thing('serum')])).toThrow('two things have the same id');
  expect(() => lineagesOf([thing('serum', ['gold'])])).toThrow('serum is a gold, which is not a thing');
  const ring = [thing('retinoid', ['active']), thing('active', ['retinoid'])];
  expect(() => lineagesOf(ring)).toThrow('retinoid is in the end a retinoid');
});
