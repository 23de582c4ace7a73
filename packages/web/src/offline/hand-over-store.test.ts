import { describe, expect, test } from 'vitest';
import { handOverOf, type KeptHandOver } from './hand-over-store.ts';

const at = Date.parse('2026-11-20T10:00:00Z');
const kept = (id: string, endedAt = at, clinicSlug = 'demo'): KeptHandOver => ({
  id,
  clinicSlug,
  endedAt,
  credential: `c-${id}`,
});
const me = { clinicSlug: 'demo', forWhom: 'me' } as const;

describe('the hand-over a check-in is about', () => {
  test('is the one of its time, whoever answers', () => {
    const two = [kept('a'), kept('b', at + 86_400_000)];
    const treatedAt = '2026-11-21T10:00:30Z';
    expect(handOverOf(two, { ...me, treatedAt }, at)?.id).toBe('b');
    expect(handOverOf(two, { ...me, forWhom: 'someone-else', treatedAt }, at)?.id).toBe('b');
  });

  test('is the only one of the clinic when the person answers for themselves', () => {
    expect(handOverOf([kept('a'), kept('x', at, 'other')], me, at)?.id).toBe('a');
    expect(handOverOf([kept('a')], { ...me, forWhom: 'someone-else' }, at)).toBeUndefined();
    expect(handOverOf([kept('a'), kept('b', at + 1)], me, at)).toBeUndefined();
  });

  test('is none of a clinic that was left before Send was pressed', () => {
    const left = [{ ...kept('a'), leftAt: at + 10 }];
    expect(handOverOf(left, me, at + 10)?.id).toBe('a');
    expect(handOverOf(left, me, at + 11)).toBeUndefined();
  });

  test('is none at another clinic', () => {
    expect(handOverOf([kept('a')], { ...me, clinicSlug: 'other' }, at)).toBeUndefined();
  });
});
