import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Proof } from '@afterneedle/engine/proofs';
import { describe, expect, test } from 'vitest';
import { certificateOf } from './certificate.ts';
import { type Property, properties, standingOf, unknownClaims } from './property-map.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const sources = globSync(['packages/engine/proofs/*.ts', 'tests/second-proof/*.ts', 'tests/*.ts'], {
  cwd: ROOT,
})
  .filter((path) => !path.endsWith('.test.ts') && !path.endsWith('property-map.ts'))
  .map((path) => readFileSync(`${ROOT}${path}`, 'utf8'));
const claims = [...new Set(properties.flatMap(({ first, second }) => [...first, ...second]))];
const proofOf = (claim: string, failures: readonly string[] = []): Proof => ({
  claim,
  checked: 1,
  failures,
  notes: [],
});

describe('the map of the sixteen properties', () => {
  test('names each once', () => {
    expect(properties.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, index) => `P${index + 1}`));
  });

  test.each(claims)('names a proof that exists: %s', (claim) => {
    const written = claim.replace(/^solver: /, '');
    expect(sources.some((text) => text.includes(written))).toBe(true);
  });

  test('names tests that exist', () => {
    const tests = properties.flatMap(({ tests: own = [] }) => own);
    expect(tests.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });

  test('finds a claim that nobody makes any more', () => {
    expect(unknownClaims(claims.slice(1).map((claim) => proofOf(claim)))).toEqual([claims[0]]);
  });

  test.each<[string, Pick<Property, 'first' | 'second' | 'short'>, readonly Proof[]]>([
    ['not proved', { first: [], second: [] }, []],
    ['proved one way', { first: ['a'], second: [] }, [proofOf('a')]],
    ['proved two ways', { first: ['a'], second: ['b'] }, [proofOf('a'), proofOf('b')]],
    ['in part', { first: ['a'], second: ['b'], short: 'Less.' }, [proofOf('a'), proofOf('b')]],
    ['refuted', { first: ['a'], second: ['b'], short: 'Less.' }, [proofOf('a'), proofOf('b', ['no'])]],
    ['refuted', { first: ['a'], second: ['b'] }, [proofOf('a')]],
  ])('calls a property %s by what stands behind it', (standing, { first, second, short }, proofs) => {
    const property = { id: 'P0', says: '', first, second, ...(short === undefined ? {} : { short }) };
    expect(standingOf(property, proofs)).toBe(standing);
  });

  test('stands in the certificate, with the states and the seconds', () => {
    const proven = { version: 'v', at: new Date(0), seconds: 7 };
    const page = certificateOf(
      claims.map((claim) => proofOf(claim)),
      proven,
    );
    expect(page).toContain('| P2 | Worse, more or longer never lowers the level. | proved two ways |');
    expect(page).toContain(`over ${claims.length} states`);
    expect(page).toContain('in 7 seconds');
  });
});
