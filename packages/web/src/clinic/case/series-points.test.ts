import type { CaseFile, CaseView } from '@afterneedle/contract';
import { expect, test } from 'vitest';
import { seriesOf } from './series-points.ts';

const view = { hoursSince: 72, facts: { redness: 2, pus: 0, itching: 1 } } as unknown as CaseView;
const file = {
  earlier: [
    { hoursSince: 24, facts: { redness: 1, pus: 0 } },
    { hoursSince: null, facts: { redness: 3 } },
    { hoursSince: 48, facts: { pus: 0 } },
  ],
} as unknown as CaseFile;

test('only signs told twice, and there at least once, are drawn; a check-in without a time is left out', () => {
  const [redness, ...others] = seriesOf(view, file);
  expect(others).toEqual([]);
  expect(redness).toMatchObject({
    id: 'redness',
    points: [
      { hours: 24, step: 1 },
      { hours: 72, step: 2 },
    ],
  });
  expect(redness?.steps[0]).toBe('none');
});
