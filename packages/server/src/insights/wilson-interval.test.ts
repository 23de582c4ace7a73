import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

test('gives the published intervals: 81 of 263, 15 of 148, 0 of 20, 1 of 29', () => {
  // Newcombe 1998, table I, method 3.
  for (const [events, of, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    const interval = wilsonInterval(events, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  }
});

test('holds the share, lies between 0 and 1, and is narrower with more of the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), fc.nat(), (of, drawn) => {
      const events = drawn % (of + 1);
      const { low, high } = wilsonInterval(events, of);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(events / of + 1e-12);
      expect(high).toBeGreaterThanOrEqual(events / of - 1e-12);
      const more = wilsonInterval(events * 4, of * 4);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
});
