import type { EarlierCheckIn } from '@afterneedle/contract';
import { expect, test } from 'vitest';
import { changeOf, notSaidNow } from './change-words.ts';

const before: EarlierCheckIn = {
  id: null,
  sentAt: null,
  hoursSince: 24,
  level: null,
  facts: { redness: 1, pus: 0, swelling: 2 },
};

test('an answer that changed says what it was, one nobody asked before says so, the rest say nothing', () => {
  const now = { redness: 1, pus: 2, blisters: 1 };
  expect(changeOf('redness', now, before)).toBeUndefined();
  expect(changeOf('pus', now, before)).toBe('was no');
  expect(changeOf('blisters', now, before)).toBe('not asked before');
  expect(changeOf('pus', now, undefined)).toBeUndefined();
});

test('what was there and is not spoken of now is named, never taken as gone', () => {
  expect(notSaidNow({ redness: 1 }, before)).toEqual(['swelling']);
  expect(notSaidNow({ redness: 1 }, undefined)).toEqual([]);
});
