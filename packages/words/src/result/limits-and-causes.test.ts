import { describe, expect, test } from 'vitest';
import { answered, pageOf } from '../../tests/page-for-test.ts';
import { plainTextResult } from './plain-text.ts';

describe('the limits of intended use', () => {
  test('change the addressee and never the level (J-55)', () => {
    const plain = pageOf(answered(30, { redness: 1 }));
    const young = pageOf(
      answered(30, { redness: 1 }, { 'under-18': 'yes', pregnant: 'yes', 'answered-by': 'other' }),
    );
    expect(young.level).toBe(plain.level);
    expect(plain.limits).toEqual([]);
    expect(young.limits).toHaveLength(4);
  });

  test('end in the fixed sentence at every level', () => {
    for (const page of [pageOf(answered(30, { redness: 1 })), pageOf(answered(1, { collapse: 2 }))]) {
      expect(page.advice).toBe(
        'This is advice, not a diagnosis. If you are worried, get help even if this page says it is fine.',
      );
      expect(plainTextResult(page)).toContain(page.advice);
    }
  });
});

describe('causes on the page', () => {
  test('say what fits and what is missing, each in its own words', () => {
    const page = pageOf(answered(98, { 'pus-bumps': 2 }));
    const [first] = page.causes?.cards ?? [];
    expect(first?.because).toContain('Fits: there are bumps with pus.');
    expect(first?.against).toContain('Not here: it is sore.');
  });

  test('put no context in the mouth of a person who was not asked', () => {
    const page = pageOf({ findings: { redness: 1, bumps: 1 }, contexts: {}, minutes: 80 * 60 });
    expect(JSON.stringify(page.causes)).not.toMatch(/began after 2 days/);
  });
});
