import { expect, test } from 'vitest';
import { planned } from '../../proofs/plan-reader.ts';
import { stanceAt } from './stance-at.ts';

test('a stance says until when it lasts', () => {
  const plan = planned();
  expect(stanceAt(plan, 'retinol', 0)).toMatchObject({ stance: 'avoid', untilHour: 168 });
  expect(stanceAt(plan, 'retinol', 168)).toMatchObject({ stance: 'avoid' });
  expect(stanceAt(plan, 'retinol', 168 + 1 / 60)).toMatchObject({
    stance: 'may',
    conditions: [{ kind: 'calm' }],
    untilHour: null,
  });
  expect(stanceAt(plan, 'gold', 0)).toBeUndefined();
});
