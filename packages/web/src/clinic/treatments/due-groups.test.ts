import type { ComingUp } from '@afterneedle/contract';
import { expect, test } from 'vitest';
import { dueGroups } from './due-groups.ts';

const item = (on: string): ComingUp['items'][number] => ({
  on,
  treatmentId: `t-${on}`,
  person: {} as ComingUp['items'][number]['person'],
});

test('sessions stand under what has passed, today, this week, next week and the month', () => {
  // A Sunday: its week ends with it.
  const today = '2026-11-22';
  const days = ['2026-10-30', '2026-11-21', today, '2026-11-23', '2026-11-29', '2026-11-30', '2027-01-04'];
  const groups = dueGroups({ today, items: days.map(item) });
  expect(groups.map(({ name, items }) => [name, items.map(({ on }) => on)])).toEqual([
    ['The day has passed', ['2026-10-30', '2026-11-21']],
    ['Today', ['2026-11-22']],
    ['Next week', ['2026-11-23', '2026-11-29']],
    ['November 2026', ['2026-11-30']],
    ['January 2027', ['2027-01-04']],
  ]);
  const monday = dueGroups({ today: '2026-11-23', items: ['2026-11-24', '2026-11-29'].map(item) });
  expect(monday.map(({ name }) => name)).toEqual(['This week']);
});
