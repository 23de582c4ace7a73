import { expect, test } from 'vitest';
import { visitOf } from './shared-phone.ts';

const DAY = 86_400_000;

test('records go from a shared phone 14 days after the last use, and from no other', () => {
  expect(visitOf({ isShared: false, lastUsedAt: 0 }, 400 * DAY)).toBe('nothing');
  expect(visitOf({ isShared: true }, DAY)).toBe('note');
  expect(visitOf({ isShared: true, lastUsedAt: 0 }, 14 * DAY)).toBe('note');
  expect(visitOf({ isShared: true, lastUsedAt: 0 }, 14 * DAY + 1)).toBe('erase');
  expect(visitOf({ isShared: true, lastUsedAt: DAY }, DAY + 60_000)).toBe('nothing');
});
