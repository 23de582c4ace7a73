import { dangerItems } from '@afterneedle/knowledge';
import { describe, expect, test } from 'vitest';
import { staticDanger } from './static-danger.tsx';

function fill(html: string): string {
  const { transformIndexHtml } = staticDanger();
  if (typeof transformIndexHtml !== 'object' || !('handler' in transformIndexHtml))
    throw new Error('no handler');
  const handler = transformIndexHtml.handler as (page: string) => string;
  return handler(html);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;');

describe.each(['<!-- danger-start -->', '<!-- danger-page -->'])('the static HTML at %s', (place) => {
  const html = fill(`<body>${place}</body>`);

  test('holds every line of the danger list', () => {
    for (const { says } of dangerItems) expect(html).toContain(escaped(says));
  });

  test('calls before the first sign', () => {
    expect(html.indexOf('tel:112')).toBeGreaterThan(0);
    expect(html.indexOf('tel:112')).toBeLessThan(html.indexOf(escaped(dangerItems[0].says)));
  });

  test('has no inline style and no inline script', () => {
    expect(html).not.toMatch(/ style=|<script|<style| on\w+=/);
  });
});
