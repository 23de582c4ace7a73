import { expect, test } from 'vitest';
import { quantile, waitOf } from './waiting-times.ts';

test('quantiles lie between the two nearest values', () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([10], 0.9)).toBe(10);
  expect(quantile([0, 10], 0.9)).toBe(9);
});

test('who still waits counts in no span', () => {
  const at = (minutes: number): Date => new Date(Date.parse('2026-11-21T12:00:00Z') + minutes * 60_000);
  const open = { seen_at: null, acknowledged_at: null, closed_at: null };
  const wait = waitOf('x', [
    { sent_at: at(0), seen_at: at(10), acknowledged_at: at(30), closed_at: null },
    { sent_at: at(0), seen_at: at(20), acknowledged_at: null, closed_at: null },
    { sent_at: at(0), ...open },
  ]);
  expect(wait).toEqual({
    name: 'x',
    checkIns: 3,
    toSeen: { median: 15, p90: 19, count: 2 },
    toAcknowledged: { median: 30, p90: 30, count: 1 },
    toClosed: null,
  });
});
