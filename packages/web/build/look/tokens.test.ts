import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, distance, VISIONS } from './colour.ts';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

function tokensOf(scheme: 0 | 1): Readonly<Record<string, string>> {
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
  const single = [...css.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, value]) => [name, value]);
  return Object.fromEntries([...pairs.map((match) => [match[1], match[2 + scheme]]), ...single]);
}

const LEVELS = ['emergency', 'same-day', 'contact-provider', 'self-care', 'expected'];
const ON_PAPER = ['text', 'muted', 'link', 'error'];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the colours in %s', (_name, scheme) => {
  const tokens = tokensOf(scheme);
  const of = (name: string): string => tokens[name] ?? '#no-such';

  test('let every text be read on page, card and soft ground', () => {
    for (const ground of ['page', 'card', 'soft', 'picked'])
      for (const ink of ON_PAPER)
        expect(contrast(of(ink), of(ground)), `${ink} on ${ground}`).toBeGreaterThan(4.5);
    expect(contrast(of('text'), of('notice'))).toBeGreaterThan(4.5);
    expect(contrast(of('button-text'), of('button'))).toBeGreaterThan(4.5);
    expect(contrast(of('button-text'), of('button-hover'))).toBeGreaterThan(4.5);
  });

  test('let every level be read in its header', () => {
    for (const level of LEVELS) expect(contrast(of(level), of(`${level}-text`)), level).toBeGreaterThan(4.5);
  });

  test('show where a control ends', () => {
    for (const ground of ['page', 'card']) expect(contrast(of('control'), of(ground))).toBeGreaterThan(3);
  });

  test('draw a focus ring that stands out on every ground, by one of its two colours', () => {
    for (const ground of ['page', 'card', 'soft', 'button', ...LEVELS]) {
      const best = Math.max(contrast(of('focus-bright'), of(ground)), contrast(of('focus-dark'), of(ground)));
      expect(best, ground).toBeGreaterThan(3);
    }
  });

  test.each(Object.entries(VISIONS))('keep any two levels apart for %s vision', (_vision, matrix) => {
    for (const [index, one] of LEVELS.entries())
      for (const other of LEVELS.slice(index + 1))
        expect(distance(of(one), of(other), matrix), `${one} and ${other}`).toBeGreaterThan(20);
  });
});
