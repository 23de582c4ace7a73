import { expect, test } from 'vitest';
import { crisisLineOf, crisisLines } from './crisis-lines.ts';
import { emergencyNumbers } from './emergency-numbers.ts';

test('every crisis line stands once, in a region whose emergency number is known, and says that nobody signed it', () => {
  const regions = crisisLines.map(({ region }) => region);
  expect(new Set(regions).size).toBe(regions.length);
  const known = emergencyNumbers.map(({ region }) => region);
  for (const { region, authority } of crisisLines) {
    expect(known).toContain(region);
    expect(authority).toContain('unsigned');
  }
});

test('a region is found in any case, and one that is not listed has none', () => {
  expect(crisisLineOf('us')?.number).toBe('988');
  expect(crisisLineOf('XX')).toBeUndefined();
  expect(crisisLineOf()).toBeUndefined();
});
