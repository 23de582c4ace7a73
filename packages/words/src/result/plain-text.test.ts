import { describe, expect, test } from 'vitest';
import { answered, london, pageOf } from '../../tests/page-for-test.ts';
import { levelWords } from '../catalogue/level-words.ts';
import { crisisSentence } from './crisis-sentence.ts';
import { doctorSummary, plainTextResult } from './plain-text.ts';

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

describe('words of despair', () => {
  const crisis = { ...london, crisis: true };
  const said = 'you can talk to someone now: call Samaritans, 116 123.';

  test('put a crisis line first, and change no level', () => {
    const facts = answered(30, { redness: 1 });
    const text = plainTextResult(pageOf(facts, crisis));
    expect(text.split('\n')[0]).toContain(said);
    expect(pageOf(facts, crisis).level).toBe(pageOf(facts, london).level);
  });

  test('stand after what to do in an emergency', () => {
    const text = plainTextResult(pageOf(answered(1, { 'breathing-trouble': 2 }), crisis));
    expect(text.indexOf('Call 999 now')).toBeGreaterThan(-1);
    expect(text.indexOf(said)).toBeGreaterThan(text.indexOf('Call 999 now'));
  });

  test('name the emergency number where no crisis line is known', () => {
    expect(crisisSentence({ locale: 'en', region: 'JP' })).toContain('call 119 now');
  });
});

test('levels have a spoken name', () => {
  expect(levelWords('same-day')).toBe('Get care today');
});
