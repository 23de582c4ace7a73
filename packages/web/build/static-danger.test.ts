import { dangerItems, dangerLines } from '@afterneedle/knowledge';
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

describe.each(['<!-- start --><!-- danger-start -->', '<!-- danger-page -->', '<!-- danger-page-es -->'])(
  'the static HTML at %s',
  (place) => {
    const html = fill(`<body>${place}</body>`);

    test('holds every line of the danger list', () => {
      for (const level of ['emergency', 'same-day'] as const)
        for (const { says } of dangerLines(level)) expect(html).toContain(escaped(says));
    });

    test('calls before the first sign', () => {
      expect(html.indexOf('tel:112')).toBeGreaterThan(0);
      expect(html.indexOf('tel:112')).toBeLessThan(html.indexOf(escaped(dangerItems[0].says)));
    });

    test('has no inline style and no inline script', () => {
      expect(html).not.toMatch(/ style=|<script|<style| on\w+=/);
    });
  },
);

test('the Spanish page has each sign in Spanish with the English below it', () => {
  const html = fill('<!-- danger-page-es -->');
  expect(html).toContain('Te cuesta respirar o tragar');
  expect(html).toContain('Traducción todavía no revisada por un médico.');
  expect(html.match(/class="in-english" lang="en"/g)?.length).toBeGreaterThan(dangerItems.length);
  expect(html.indexOf('Te cuesta respirar')).toBeLessThan(html.indexOf(escaped(dangerItems[0].says)));
  expect(fill('<!-- danger-page -->')).not.toContain('Traducción');
});

test('the first page can be used before any script: the call, all signs, and a form that begins', () => {
  const html = fill('<!-- start --><!-- danger-start -->');
  expect(html).toContain('href="/danger.html"');
  expect(html).toMatch(/<form[^>]* action="\/check-in\/new"/);
  expect(html.indexOf('tel:112')).toBeLessThan(html.indexOf('action="/check-in/new"'));
});
