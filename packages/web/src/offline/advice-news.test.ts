import { describe, expect, test } from 'vitest';
import type { AdviceEntry } from './advice-file.ts';
import { isNewest, newsAfter, newsOf } from './advice-news.ts';

const entry = (knowledge: string, date: string, isSafety: boolean): AdviceEntry => ({
  knowledge,
  date,
  changes: [{ kind: 'new', level: 'same-day', says: `News of ${knowledge}.`, isSafety }],
});
const entries = [
  entry('c', '2026-08-03', false),
  entry('b', '2026-08-02', true),
  entry('a', '2026-08-01', true),
];
const HOUR = 3_600_000;

describe('news of the advice', () => {
  test('is what came after the version of the page', () => {
    expect(newsAfter(entries, 'b').map(({ knowledge }) => knowledge)).toEqual(['c']);
    expect(newsOf(entries, 'c', 0)).toBeUndefined();
    expect(newsOf(entries, 'b', 0)).toMatchObject({ date: '2026-08-03', isSafety: false });
    expect(newsOf(entries, 'b', 0)?.dueAt).toBeUndefined();
  });

  test('for safety is due 24 hours after it came out, or after it was first heard of, whichever is sooner', () => {
    const cameOut = Date.parse('2026-08-02');
    expect(newsOf(entries, 'a', cameOut + 90 * HOUR)?.dueAt).toBe(cameOut + 24 * HOUR);
    expect(newsOf(entries, 'a', cameOut - 2 * HOUR)?.dueAt).toBe(cameOut + 22 * HOUR);
  });

  test('of a version nobody wrote down is everything', () => {
    expect(newsOf(entries, 'unknown', 0)?.changes).toHaveLength(3);
  });
});

test('whether a version is the newest is seen without reading the whole file', () => {
  expect(isNewest({ entries }, 'c')).toBe(true);
  expect(isNewest({ entries }, 'b')).toBe(false);
  for (const broken of [undefined, null, 'c', {}, { entries: [] }, { entries: 'c' }])
    expect(isNewest(broken, 'c')).toBe(false);
});
