import { expect, test } from 'vitest';
import { emptyDay, type KeptDay } from '../../offline/diary-day.ts';
import { emptyPlan } from '../../offline/plan-store.ts';
import { knownProducts } from './known-products.ts';

const day = (date: string, at: number, ...names: readonly string[]): KeptDay => ({
  ...emptyDay(date, 'UTC'),
  products: names.map((value, index) => ({ id: `${date}-${index}`, revision: 0, value, at: at + index })),
});

test('what was named last comes first, each once, then what a clinic gave, six at most', () => {
  const plan = {
    ...emptyPlan(),
    treatments: [
      {
        id: 't',
        endedAt: 1,
        isRough: false,
        isUnknown: false,
        timeZone: 'UTC',
        facts: {},
        record: { areas: [], given: ['Balm of Ann', 'sun cream'] },
      },
    ],
  };
  const days = [day('2026-08-01', 10, 'Sun cream', 'Wash'), day('2026-08-02', 20, ' wash ')];
  expect(knownProducts(days, plan)).toEqual(['wash', 'Sun cream', 'Balm of Ann']);
  expect(knownProducts([day('2026-08-01', 1, 'a', 'b', 'c', 'd', 'e', 'f', 'g')], undefined)).toHaveLength(6);
});
