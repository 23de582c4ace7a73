import { describe, expect, test } from 'vitest';
import { BIN_DAYS, isInBin, isOverdue } from './bin.ts';

const DAY_MS = 86_400_000;
const deletedAt = Date.parse('2026-11-20T10:00:00Z');

describe('the bin', () => {
  test('holds what was deleted, also at the very first instant of the clock', () => {
    expect(isInBin({ deletedAt })).toBe(true);
    expect(isInBin({ deletedAt: 0 })).toBe(true);
    expect(isInBin({})).toBe(false);
  });

  test('lets go after 30 days and not before, and never of what is not in it', () => {
    expect(isOverdue({ deletedAt }, deletedAt + BIN_DAYS * DAY_MS)).toBe(false);
    expect(isOverdue({ deletedAt }, deletedAt + BIN_DAYS * DAY_MS + 1)).toBe(true);
    expect(isOverdue({}, deletedAt + 1_000 * DAY_MS)).toBe(false);
  });
});
