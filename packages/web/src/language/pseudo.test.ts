import { describe, expect, test } from 'vitest';
import { pseudo } from './pseudo.ts';

describe('a made-up text', () => {
  test('has accents, is 4 tenths longer and stands in brackets', () => {
    const text = pseudo('Check my skin');
    expect(text).toMatch(/^\[Çhéçk mý škíñ .+\]$/u);
    expect(text.length).toBeGreaterThanOrEqual('Check my skin'.length * 1.4);
  });

  test('keeps holes, plurals, choices and tags', () => {
    expect(pseudo('Contact {clinic} <b>now</b>')).toMatch(/^\[Çöñtáçt \{clinic\} <b>ñöw<\/b> /u);
    expect(pseudo('{n, plural, one {# photo} other {# photos in {place}}} here')).toMatch(
      /^\[\{n, plural, one \{# phötö\} other \{# phötöš íñ \{place\}\}\} héré /u,
    );
  });

  test('has accents on a case of one word too', () => {
    expect(pseudo('{isDate, select, yes {until} other {for}} {end}')).toMatch(
      /^\[\{isDate, select, yes \{üñtíl\} other \{för\}\} \{end\}/u,
    );
  });

  test('is made once, and never of figures alone', () => {
    expect(pseudo(pseudo('Yes'))).toBe(pseudo('Yes'));
    expect(pseudo('112')).toBe('112');
  });
});
