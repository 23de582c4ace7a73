import { describe, expect, test } from 'vitest';
import { answered, london, pageOf } from '../../tests/page-for-test.ts';
import { levelWords } from '../catalogue/level-words.ts';
import { doctorSummary } from './plain-text.ts';

describe('the summary to show any doctor', () => {
  test('holds every answer', () => {
    const facts = answered(98, { 'pus-bumps': 2, fever: 'unsure' }, { device: 'rf' });
    const text = doctorSummary(pageOf(facts), london);
    expect(text).toMatch(/^Summary of a check-in after microneedling\nMade today, 14:05\./);
    expect(text).toContain('- Yes: bumps with pus (some).');
    expect(text).toMatch(/- Not sure: fever/);
    expect(text).toContain('- Device: Radio-frequency (RF) needling.');
    expect(text).toContain('- Treatment ended Friday 31 July, 12:05.');
  });
});

test('levels have a spoken name', () => {
  expect(levelWords('same-day')).toBe('Get care today');
});
