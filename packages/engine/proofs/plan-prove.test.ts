import { describe, expect, test } from 'vitest';
import { planOf } from '../src/plan/plan-of.ts';
import { faultyMakers } from './plan-faulty-makers.ts';
import { eachPlanProof, provePlans } from './plan-prove.ts';
import type { PlanMaker } from './plan-subject.ts';
import { smallPlanKnowledge as knowledge } from './small-plan-knowledge.ts';

const few = { count: 20, seed: 5 };

describe('plans of the small knowledge are proved', () => {
  const proofs = provePlans({ knowledge, planOf }, { count: 100, seed: 4 });
  test.each(proofs.map((proof) => [proof.claim, proof] as const))('%s', (_, { failures, checked }) => {
    expect(failures).toEqual([]);
    expect(checked).toBeGreaterThan(50);
  });
});

function isRefuted(faulty: PlanMaker, claim: string): boolean {
  for (const proof of eachPlanProof({ knowledge, planOf: faulty }, few)) {
    if (proof.claim.includes(claim) && proof.failures.length > 0) return true;
  }
  return false;
}

test.each(faultyMakers.map((maker) => [maker.how, maker] as const))(
  'plans are refuted where %s',
  (_, { planOf: faulty, refutes }) => {
    expect(isRefuted(faulty, refutes)).toBe(true);
  },
);
