import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { FINDING_GROUPS, SCALES } from './vocabulary.ts';

describe('a scale', () => {
  test.each(Object.entries(SCALES))('%s has a word for each step', (_, { max, steps }) => {
    expect(steps).toHaveLength(max);
    expect(new Set(steps).size).toBe(max);
  });
});

test('the groups hold those of every finding of the small knowledge', () => {
  for (const { group } of smallKnowledge.vocabulary.findings) expect(FINDING_GROUPS).toContain(group);
});
