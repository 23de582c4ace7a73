import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART, chartShape } from './chart-shape.ts';

const step = (untilMinute: number, severity: number) => ({ untilMinute, severity, cites: [] });
const told = (day: number, answer: number | 'unsure') => ({
  minutes: day * 1440,
  day,
  answer,
  isLater: false,
});
const around = { steps: [step(1440, 2), step(2880, 1)], most: 3, lastDay: 7, startMinute: 900 };

/** The corners of the band, as numbers. */
function cornersOf(band: string): readonly (readonly [number, number])[] {
  return band
    .slice(1, -1)
    .split('L')
    .map((corner) => corner.split(' ').map(Number) as [number, number]);
}

describe('a chart', () => {
  test('has a line from day to day, and a gap over a missed day and beside "not sure"', () => {
    const points = [told(0, 2), told(1, 1), told(3, 1), told(4, 'unsure'), told(5, 0)];
    const { lines } = chartShape({ ...around, points });
    expect(lines).toEqual([{ from: 0, to: 1 }]);
  });

  test('draws what is usual as rows: an answer lies in the band when it is at most the expected step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7 * 1440 - 920 }),
        fc.integer({ min: 0, max: 3 }),
        (minutes, answer) => {
          const point = { minutes, day: Math.floor((minutes + 900) / 1440), answer, isLater: false };
          // The drawing is exact to a tenth of its unit, which is some minutes.
          fc.pre([1440, 2880].every((edge) => Math.abs(minutes - edge) > 10));
          const { band, points } = chartShape({ ...around, points: [point] });
          const expected = minutes <= 1440 ? 2 : minutes <= 2880 ? 1 : 0;
          const [placed] = points;
          const right = cornersOf(band).find(([x]) => x >= (placed?.x ?? 0) + 0.1);
          const top = right?.[1] ?? Number.NaN;
          expect((placed?.y ?? 0) >= top).toBe(answer <= expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('holds every point, whatever the number of days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 60 }), fc.integer({ min: 0, max: 3 }), (lastDay, answer) => {
        const { points, height } = chartShape({ ...around, lastDay, points: [told(lastDay - 1, answer)] });
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(CHART.left);
          expect(x).toBeLessThanOrEqual(CHART.width - CHART.right);
          expect(y).toBeGreaterThan(CHART.top);
          expect(y).toBeLessThan(height - CHART.foot);
        }
      }),
    );
  });
});
