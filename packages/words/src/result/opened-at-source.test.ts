import type { BasisId } from '@afterneedle/knowledge';
import { basisLabel } from '@afterneedle/knowledge/basis-labels';
import { claims, describeBasis, evidence } from '@afterneedle/knowledge/ledger';
import { expect, test } from 'vitest';
import { sayIn } from '../catalogue/catalogue.ts';
import { sourceLines } from './source-groups.ts';

const say = sayIn('en-GB');
const ids: readonly BasisId[] = [
  ...claims.map(({ id }) => id),
  ...evidence.map(({ id }) => id),
  'J-29',
  'C-25',
];

test('a line says a source was opened exactly where the ledger says so', () => {
  expect(ids.length).toBeGreaterThan(400);
  for (const id of ids) {
    const opened = describeBasis(id).openedAtSource;
    expect(basisLabel(id).openedAtSource, id).toBe(opened);
    expect(sourceLines([id], say)[0]?.openedAtSource, id).toBe(opened);
  }
});

test('beside all other sources, no line lends its flag to one that was not opened', () => {
  for (const { ids: behind, openedAtSource } of sourceLines(ids, say)) {
    for (const id of behind) expect(openedAtSource, id).toBe(describeBasis(id as BasisId).openedAtSource);
  }
});
