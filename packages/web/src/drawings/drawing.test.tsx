import { type Look, looks } from '@afterneedle/knowledge/expect';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Drawing } from './drawing.tsx';
import { SKINS, TONES } from './tones.ts';

function lightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2;
}

const wordsOf = ({ label, caption }: Look) => ({ title: label, description: caption });

test('every look is drawn on every skin, named and described in words', () => {
  for (const look of looks) {
    for (const tone of TONES) {
      const drawn = renderToStaticMarkup(<Drawing look={look.id} tone={tone} words={wordsOf(look)} />);
      expect(drawn).toContain(`role="img"`);
      expect(drawn).toContain(`>${look.label}</title>`);
      expect(drawn).toContain('<desc');
      expect(drawn).toContain(SKINS[tone].base);
    }
  }
});

test('a drawing beside words that say the same is silent', () => {
  const drawn = renderToStaticMarkup(<Drawing look="weal" tone="brown" />);
  expect(drawn).toContain('aria-hidden="true"');
  expect(drawn).not.toContain('<title');
});

test('no drawing takes a colour from the page, so dark and forced colours change nothing', () => {
  for (const { id } of looks) {
    const drawn = renderToStaticMarkup(<Drawing look={id} tone="black" />);
    expect(drawn).not.toMatch(/var\(|currentColor/);
  }
});

test('two drawings on one page share no id', () => {
  const drawn = renderToStaticMarkup(
    <>
      <Drawing look="bruise" tone="white" />
      <Drawing look="bruise" tone="black" />
    </>,
  );
  const ids = [...drawn.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
});

test('on every skin more blood is darker than the skin, and white and pus are lighter', () => {
  for (const tone of TONES) {
    const { base, flush, flushDeep, prick, bruise, white, pus } = SKINS[tone];
    for (const dark of [flush, flushDeep, prick, bruise])
      expect(lightness(dark), tone).toBeLessThan(lightness(base));
    for (const light of [white, pus]) expect(lightness(light), tone).toBeGreaterThan(lightness(base));
  }
});
