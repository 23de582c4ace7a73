import { describe, expect, test } from 'vitest';
import { planOf } from '../src/plan/plan-of.ts';
import type { FaultyMaker } from './plan-faulty.ts';
import { faultyMakers } from './plan-faulty-makers.ts';
import { PLAN_RELATIONS, provePlans } from './plan-prove.ts';
import { provePlanSorted } from './plan-prove-sorted.ts';
import { eachPlanLook } from './plan-prove-sound.ts';
import { smallPlanKnowledge as knowledge } from './small-plan-knowledge.ts';

const few = { count: 20, seed: 5 };

describe('plans of the small knowledge are proved', () => {
  const proofs = provePlans({ knowledge, planOf }, { count: 60, seed: 4 });
  test.each(proofs.map((proof) => [proof.claim, proof] as const))('%s', (_, { failures, checked }) => {
    expect(failures).toEqual([]);
    expect(checked).toBeGreaterThan(50);
  });
});

function isRefuted({ planOf: faulty, refutedBy }: FaultyMaker): boolean {
  const subject = { knowledge, planOf: faulty };
  if (Object.hasOwn(PLAN_RELATIONS, refutedBy)) {
    const prove = PLAN_RELATIONS[refutedBy as keyof typeof PLAN_RELATIONS];
    return prove(subject, few).some(({ failures }) => failures.length > 0);
  }
  for (const { faults } of eachPlanLook(subject)) {
    if (faults.some(({ kind }) => kind === refutedBy)) return true;
  }
  return false;
}

test.each(faultyMakers.map((maker) => [maker.how, maker] as const))(
  'plans are refuted where %s',
  (_, maker) => {
    expect(isRefuted(maker)).toBe(true);
  },
);

describe('that every order gives the same is refuted', () => {
  const [item] = knowledge.care;

  test('where two entries share a place', () => {
    const twin = { ...item, say: 'Something else.' } as (typeof knowledge.care)[number];
    const twice = { ...knowledge, care: [...knowledge.care, twin] };
    expect(provePlanSorted({ knowledge: twice, planOf }).failures).toEqual([
      'two entries of care share a place',
    ]);
  });

  test('where an entry is written twice, behind which another could hide', () => {
    const again = { ...knowledge, care: [...knowledge.care, item as (typeof knowledge.care)[number]] };
    expect(provePlanSorted({ knowledge: again, planOf }).failures).toContain(
      'an entry of care is written twice',
    );
  });

  test('where a plan reads a list as it was written', () => {
    const reading = (of: typeof knowledge, input: Parameters<typeof planOf>[1]) => {
      expect(of.positions.length).toBeGreaterThan(0);
      return planOf(of, input);
    };
    expect(provePlanSorted({ knowledge, planOf: reading }).failures).toEqual([
      'a plan reads positions as it was written',
    ]);
  });
});
