import { expect, test } from 'vitest';
import { smallPlanKnowledge } from '../../proofs/small-plan-knowledge.ts';
import { adviceForCauses } from './advice-for-causes.ts';
import { planOf } from './plan-of.ts';

const treatments = [{ endedAt: 0, facts: {} }];
const plan = planOf(smallPlanKnowledge, { treatments, person: {}, policy: 'strictest', now: 0 });
const advised = (causes: readonly string[], hour: number) =>
  adviceForCauses(plan, smallPlanKnowledge, { causes, hour }).map(({ cause, soothes, worsens }) => ({
    cause,
    soothes: soothes.map(({ id, conditions }) => [id, ...conditions.map(({ kind }) => kind)].join(' ')),
    worsens: worsens.map(({ id }) => id),
  }));

test('what soothes is left out while its thing is left out', () => {
  expect(advised(['irritation'], 1)).toEqual([
    { cause: 'irritation', soothes: ['soothe-cool', 'soothe-rest'], worsens: ['worsen-acid'] },
  ]);
});

test('later it stands with what is still to be known', () => {
  expect(advised(['irritation'], 100)[0]?.soothes).toEqual([
    'soothe-cool',
    'soothe-aloe unless',
    'soothe-rest',
  ]);
});

test('a cause is told once, an unknown one not, and in an emergency none is given', () => {
  expect(advised(['irritation', 'gold', 'irritation'], 1)).toHaveLength(1);
  expect(advised([], 1)).toEqual([]);
});
