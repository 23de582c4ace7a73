import { describe, expect, test } from 'vitest';
import { proveSeries } from './series-prove.ts';
import { smallFollowedKnowledge, smallSeriesKnowledge } from './small-series-knowledge.ts';

describe('series of the small knowledge are proved', () => {
  const proofs = proveSeries(smallFollowedKnowledge, smallSeriesKnowledge, {
    count: 1000,
    seed: 3,
    longest: 4,
  });
  test.each(proofs.map((proof) => [proof.claim, proof] as const))('%s', (_, { failures, checked }) => {
    expect(failures).toEqual([]);
    expect(checked).toBeGreaterThan(10);
  });
});
