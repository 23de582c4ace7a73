import { expect, test } from 'vitest';
import type { Claim } from '../src/claims/claim.ts';
import { ledgerBook } from '../src/uses/index.ts';
import { differenceBetween, unrecordedPairs } from '../src/uses/unrecorded-pairs.ts';

const { claims, reviewedPairs } = ledgerBook;

const claim = (id: string): Claim => {
  const found = claims.find((candidate) => candidate.id === id);
  if (found === undefined) throw new RangeError(`no claim ${id}`);
  return found;
};

test('no two claims of one subject differ without a conflict or a review that holds both', () => {
  expect(unrecordedPairs(ledgerBook).map(({ say }) => say)).toEqual([]);
});

test('a reviewed pair really differs, stands under no conflict together, and says why it is none', () => {
  for (const { claims: ids, because } of reviewedPairs) {
    expect(because.length).toBeGreaterThan(60);
    const [first, ...others] = ids.map(claim);
    for (const other of others) {
      if (first === undefined) continue;
      expect(differenceBetween(first, other), `${first.id} ${other.id}`).toBeDefined();
      expect((first.conflicts ?? []).filter((id) => other.conflicts?.includes(id))).toEqual([]);
    }
  }
});

test('another level, other hours and the contrary advice are refused where nobody recorded them', () => {
  const { conflicts: _, ...pain } = claim('S0-140');
  const { conflicts: __, ...makeUp } = claim('S3-46');
  const { conflicts: ___, ...sunscreen } = claim('S2-19');
  for (const planted of [pain, makeUp, sunscreen]) {
    const all = claims.map((one) => (one.id === planted.id ? planted : one));
    expect(unrecordedPairs({ claims: all, reviewedPairs }).length, planted.id).toBeGreaterThan(0);
  }
});

test('taking out a review is refused', () => {
  for (const gone of reviewedPairs)
    expect(
      unrecordedPairs({ claims, reviewedPairs: reviewedPairs.filter((pair) => pair !== gone) }).length,
    ).toBeGreaterThan(0);
});

test('claims that say the same, or where one says nothing, are left in peace', () => {
  expect(differenceBetween(claim('S0-124'), claim('S3-11'))).toBeUndefined();
  expect(differenceBetween(claim('S0-94'), claim('S0-124'))).toBeUndefined();
  expect(differenceBetween(claim('S0-124'), claim('S0-125'))).toBeUndefined();
});
