import { expect, test } from 'vitest';
import { basisLabel } from '../src/claims/basis-labels.ts';
import type { BasisId } from '../src/claims/index.ts';
import { knowledge } from '../src/index.ts';
import { describeBasis, type Judgement, judgements } from '../src/ledger.ts';
import { entriesOf } from './knowledge-entry.ts';

/** A signature is a name and a date. */
const SIGNATURE = /^\p{Lu}[\p{L} .'-]+, \d{4}-\d{2}-\d{2}$/u;

function badSignatures(all: readonly Judgement[]): string[] {
  return all.filter(({ signedBy }) => signedBy !== null && !SIGNATURE.test(signedBy)).map(({ id }) => id);
}

test('every judgement an entry cites is shown as unsigned until a clinician has signed it', () => {
  const cited = new Set(
    entriesOf(knowledge).flatMap(({ cites }) => cites.filter((id) => id.startsWith('J-'))),
  );
  expect(cited.size).toBeGreaterThan(30);
  for (const id of cited) {
    const signed = judgements.find((judgement) => judgement.id === id)?.signedBy != null;
    expect(describeBasis(id as BasisId).unsigned !== undefined, id).toBe(!signed);
    expect(basisLabel(id as BasisId).unsigned, id).toBe(!signed);
  }
});

test('every judgement says why and who must sign', () => {
  for (const { id, why, needs } of judgements) {
    expect(why, id).not.toBe('');
    expect(needs, id).not.toBe('');
  }
});

test('a signature without a name or a date is refused', () => {
  expect(badSignatures(judgements)).toEqual([]);
  const [first] = judgements;
  if (first === undefined) throw new Error('no judgements');
  const planted = ['yes', 'A. Nurse', '2026-01-01'].map((signedBy) => ({ ...first, signedBy }));
  expect(badSignatures([...planted, { ...first, signedBy: 'Ada Example, 2026-01-31' }])).toHaveLength(3);
});
