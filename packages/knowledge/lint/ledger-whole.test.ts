import { expect, test } from 'vitest';
import { claimIds, conflictIds, evidenceIds, judgementIds, warningIds } from '../src/claims/ids.ts';
import type { BasisId } from '../src/claims/index.ts';
import { claims, conflicts, describeBasis, evidence, judgements, warnings } from '../src/ledger.ts';
import { sources } from '../src/sources/sources.ts';

const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id).sort();

test('every id of the ledger has its entry and every entry its id', () => {
  expect(idsOf(claims)).toEqual([...claimIds].sort());
  expect(idsOf(conflicts)).toEqual([...conflictIds].sort());
  expect(idsOf(evidence)).toEqual([...evidenceIds].sort());
  expect(idsOf(warnings)).toEqual([...warningIds].sort());
  expect(idsOf(judgements)).toEqual([...judgementIds].sort());
  expect([claims.length, conflicts.length, evidence.length, warnings.length, judgements.length]).toEqual([
    383, 43, 105, 24, 64,
  ]);
});

test('every entry can be described, with an authority and a statement', () => {
  const all = [...claims, ...conflicts, ...evidence, ...warnings, ...judgements];
  for (const { id } of all) {
    const basis = describeBasis(id);
    expect(basis.authority.length, id).toBeGreaterThan(1);
    expect(basis.statement.length, id).toBeGreaterThan(8);
    if (basis.year !== null) expect(basis.year, id).toBeGreaterThan(1980);
  }
  expect(() => describeBasis('S9-01' as BasisId)).toThrow('S9-01');
});

test('a claim stands with the article its id begins with', () => {
  for (const { id, source } of claims) expect(id.startsWith(`${source}-`), id).toBe(true);
  expect(sources.map(({ id }) => id)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4']);
});

test('claims and conflicts, conflicts and warnings name each other', () => {
  for (const claim of claims) {
    for (const id of claim.conflicts ?? [])
      expect(conflicts.find((conflict) => conflict.id === id)?.claims, `${claim.id} ${id}`).toContain(
        claim.id,
      );
    for (const id of claim.warnings ?? [])
      expect(warnings.find((warning) => warning.id === id)?.claims, `${claim.id} ${id}`).toContain(claim.id);
  }
  for (const conflict of conflicts)
    for (const id of conflict.claims)
      expect(claims.find((claim) => claim.id === id)?.conflicts, `${conflict.id} ${id}`).toContain(
        conflict.id,
      );
  for (const warning of warnings)
    for (const id of warning.claims)
      expect(claims.find((claim) => claim.id === id)?.warnings, `${warning.id} ${id}`).toContain(warning.id);
});

test('no window ends before it begins', () => {
  for (const { id, window } of claims)
    if (window?.fromHour != null && window.toHour != null)
      expect(window.toHour, id).toBeGreaterThanOrEqual(window.fromHour);
});
