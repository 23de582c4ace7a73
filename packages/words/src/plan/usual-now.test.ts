import { describe, expect, test } from 'vitest';
import { made, now } from '../../tests/plan-for-test.ts';
import { planPage } from './plan-page.ts';
import type { PlanOptions } from './plan-page-model.ts';
import { instantAt, instantBefore } from './plan-time.ts';

const HOUR = 3_600_000;
const ZONES = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe'];

function usualAt(hour: number, more: Partial<PlanOptions> = {}): readonly string[] {
  const { plan, options } = made({ hours: [hour] });
  return planPage(plan, { ...options, ...more }).usual.lines;
}

describe('what is usual now', () => {
  test('ends at the quarter before its hour, and on the day before it where only the day is known', () => {
    const [exact = ''] = usualAt(30.1);
    const [rough = ''] = usualAt(30.1, { isRough: true });
    expect(exact).toMatch(/^Until tomorrow, Wednesday 5 August, 8:45: /);
    expect(rough).toMatch(/^Until today: /);
  });

  test('is nothing at all where nobody knows when the treatment was', () => {
    for (const hour of [0, 6, 30])
      expect(usualAt(hour, { isUnknown: true })).toEqual([
        'We do not know when your treatment was. So we can not say what is usual now.',
      ]);
  });

  test.each(ZONES)('never ends after its hour in %s, and a wait never before it', (timeZone) => {
    for (const zeroAt of [now, now + 71 * 24 * HOUR + 123_456, now + 89 * 24 * HOUR]) {
      for (let hour = 0; hour <= 800; hour += 7) {
        for (const isRough of [false, true]) {
          const clock = { now, locale: 'en-GB', timeZone, isRough };
          expect(instantBefore(zeroAt, hour, clock)).toBeLessThanOrEqual(zeroAt + hour * HOUR);
          expect(instantAt(zeroAt, hour, clock)).toBeGreaterThanOrEqual(zeroAt + hour * HOUR);
        }
      }
    }
  });
});
