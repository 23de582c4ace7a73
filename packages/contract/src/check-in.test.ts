import { describe, expect, test } from 'vitest';
import { checkInCreateSchema, checkInViewSchema } from './check-in.ts';

const knowledge = `sha256:${'0'.repeat(64)}`;
const aCheckIn = {
  clinicSlug: 'demo',
  forWhom: 'me',
  hoursSince: 20,
  facts: { fever: 1, itch: false, device: 'unsure' },
  result: { level: 'self-care', certified: false, knowledge },
  createdAt: '2026-11-21T12:00:00Z',
};

const pathsRefused = (changes: object): string[] => {
  const parsed = checkInCreateSchema.safeParse({ ...aCheckIn, ...changes });
  return parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('/')],
      );
};

describe('a check-in that is sent', () => {
  test('is taken with numbers, yes and no, and words as facts', () => {
    expect(checkInCreateSchema.parse(aCheckIn)).toEqual(aCheckIn);
  });

  test('may leave out everything the person did not say', () => {
    const { hoursSince, ...rest } = aCheckIn;
    expect(hoursSince).toBe(20);
    expect(checkInCreateSchema.safeParse({ ...rest, facts: {} }).success).toBe(true);
    expect(pathsRefused({ message: '' })).toEqual([]);
  });

  test('is refused at the field that is wrong', () => {
    expect(pathsRefused({ hoursSince: -5 })).toEqual(['hoursSince']);
    expect(pathsRefused({ hoursSince: 1e9 })).toEqual(['hoursSince']);
    expect(pathsRefused({ message: 'x'.repeat(4001) })).toEqual(['message']);
    expect(pathsRefused({ message: 'a\u0000' })).toEqual(['message']);
    expect(pathsRefused({ facts: { fever: null } })).toEqual(['facts/fever']);
    expect(pathsRefused({ unmentioned: 'absent' })).toEqual(['unmentioned']);
    expect(pathsRefused({ treatedAt: '2026-11-21' })).toEqual(['treatedAt']);
  });
});

test('what a person sees has no room for the level at worst', () => {
  expect(Object.keys(checkInViewSchema.shape)).not.toContain('levelAtWorst');
});
