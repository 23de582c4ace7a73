import { planOf } from '@afterneedle/engine';
import { provePlans } from '@afterneedle/engine/proofs';
import { describe, expect, test } from 'vitest';
import { planKnowledge } from '../src/plan.ts';

const proofs = provePlans({ knowledge: planKnowledge, planOf }, { count: 24, seed: 20 });

describe('the plans of the knowledge are proved', () => {
  test.each(proofs.map((proof) => [proof.claim, proof] as const))('%s', (_, { failures, checked }) => {
    expect(failures).toEqual([]);
    expect(checked).toBeGreaterThan(20);
  });
});
