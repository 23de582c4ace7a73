import { expect, test } from 'vitest';
import { emptyDay, type KeptDay } from '../../offline/diary-day.ts';
import { productsTold } from './products-told.ts';

const day = (date: string, ...names: readonly string[]): KeptDay => ({
  ...emptyDay(date, 'Europe/London'),
  products: names.map((value, index) => ({ id: `${date}-${index}`, revision: 0, value, at: index })),
});

test('the summary names what was put on since the treatment and until the check-in, not what came after', () => {
  const days = [
    day('2026-07-30', 'old'),
    day('2026-08-01', 'balm', 'wash'),
    day('2026-08-02'),
    day('2026-08-05', 'late'),
  ];
  const span = { from: Date.parse('2026-08-01T14:00:00Z'), until: Date.parse('2026-08-03T12:00:00Z') };
  const { lines } = productsTold(days, span);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/balm, wash$/);
  expect(productsTold(days, { ...span, from: undefined }).lines).toHaveLength(2);
});
