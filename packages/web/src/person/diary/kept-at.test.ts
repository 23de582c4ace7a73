import { describe, expect, test } from 'vitest';
import { emptyPlan } from '../../offline/plan-store.ts';
import { checkProduct } from '../products/check-product.ts';
import { keptAt, momentOfDay } from './kept-at.ts';

const HOUR = 3_600_000;
const treatment = {
  endedAt: Date.parse('2026-08-01T14:00:00Z'),
  isRough: false,
  isUnknown: false,
  timeZone: 'Europe/London',
  contexts: {},
  count: 1,
};
const now = Date.parse('2026-08-09T18:00:00Z');
const kept = (id: string, endedAt: number) => ({
  id,
  endedAt,
  isRough: false,
  isUnknown: false,
  timeZone: 'Europe/London',
  facts: {},
});

describe('a product on a day of the diary', () => {
  test('is judged now for today, at noon for another day, and never before the treatment ended', () => {
    expect(momentOfDay('2026-08-09', treatment, now)).toBe(now);
    expect(momentOfDay('2026-08-03', treatment, now)).toBe(Date.parse('2026-08-03T11:00:00Z'));
    expect(momentOfDay('2026-08-01', treatment, now)).toBe(treatment.endedAt);
  });

  test('is judged by the treatments there were by then, and by what was said of the skin by then', () => {
    const moment = Date.parse('2026-08-03T11:00:00Z');
    const plan = {
      ...emptyPlan(),
      treatments: [kept('first', treatment.endedAt), kept('later', now)],
      calm: { isCalm: true, at: moment + HOUR },
    };
    const then = keptAt(plan, treatment, moment);
    expect(then.treatments.map(({ id }) => id)).toEqual(['first']);
    expect(then.calm).toBeUndefined();
    expect(keptAt(plan, treatment, moment + HOUR).calm).toEqual(plan.calm);
    expect(keptAt(undefined, treatment, moment).treatments).toMatchObject([{ endedAt: treatment.endedAt }]);
  });

  test('may be too early on the day after and no longer weeks later', () => {
    const answerAt = (moment: number) => {
      const checked = checkProduct('retinol', {
        kept: keptAt(undefined, treatment, moment),
        now: moment,
        allergies: [],
      });
      return checked.ok ? checked.page.answer : checked.message;
    };
    expect(answerAt(treatment.endedAt + 24 * HOUR)).toBe('not-until');
    expect(answerAt(treatment.endedAt + 60 * 24 * HOUR)).not.toBe('not-until');
  });
});
