import { emptyProtocol } from '@afterneedle/contract';
import { expect, test } from 'vitest';
import { protocolDiff } from './protocol-diff.ts';

const base = {
  ...emptyProtocol('Rose'),
  holds: [{ item: 'no-exercise', untilHour: { standard: 72, deep: 72 } }],
};

test('a protocol against the plan of the sources names the usual time', () => {
  expect(protocolDiff(undefined, base)).toEqual([
    {
      part: 'How long to wait',
      what: expect.stringContaining('xercise'),
      before: '48 hours; RF or deep needles 72 hours (3 days)',
      after: '72 hours (3 days)',
    },
  ]);
});

test('what is the same in both is not told, and what went is', () => {
  expect(protocolDiff(base, base)).toEqual([]);
  const without = { ...base, holds: [], contactWithinHours: { 'same-day': 4 } };
  expect(protocolDiff(base, without).map(({ part, after }) => [part, after])).toEqual([
    ['How long to wait', '48 hours; RF or deep needles 72 hours (3 days)'],
    ['Answer within', '4 hours'],
  ]);
});
