import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { ShortCertificate } from '../src/person/proved/certificate.ts';
import { ProvedPage } from '../src/person/proved/proved-page.tsx';
import { provedWords } from '../src/person/proved/proved-words.ts';

const certificate: ShortCertificate = {
  version: 'sha256:a',
  date: '2026-11-22',
  seconds: 600,
  states: 12_345,
  proofs: 60,
  proved: 60,
  properties: [
    { id: 'P2', standing: 'proved two ways' },
    { id: 'P4', standing: 'in part' },
    { id: 'P12', standing: 'not proved' },
  ],
};
const page = (given: ShortCertificate | undefined, currentVersion = 'sha256:a'): string =>
  renderToStaticMarkup(createElement(ProvedPage, { certificate: given, currentVersion }));

describe('the page about the proofs', () => {
  test('says first what they do not show', () => {
    const html = page(certificate);
    expect(html.indexOf('does not show')).toBeLessThan(html.indexOf('Checked in two ways'));
  });

  test('puts each property under how far it was shown', () => {
    const html = page(certificate);
    const places = ['in two ways', 'P2', 'in part', 'P4', 'on many cases', 'P12'].map((part) =>
      html.indexOf(provedWords[part]?.replaceAll("'", '&#x27;') ?? part),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('puts what was found wrong first', () => {
    const html = page({
      ...certificate,
      properties: [...certificate.properties, { id: 'P3', standing: 'refuted' }],
    });
    expect(html.indexOf('Found wrong')).toBeGreaterThan(0);
    expect(html.indexOf('Found wrong')).toBeLessThan(html.indexOf('Checked in two ways'));
    expect(page(certificate)).not.toContain('Found wrong');
  });

  test('says whether they were run on these rules', () => {
    expect(page(certificate)).toContain('that this app uses now');
    expect(page(certificate, 'sha256:b')).toContain('have changed since then');
    expect(page(undefined)).toContain('have not run yet');
  });

  test('says every property in at most 20 words a sentence', () => {
    const sentences = Object.values(provedWords).flatMap((text) => text.split(/(?<=\.)\s/));
    expect(Object.keys(provedWords)).toHaveLength(16);
    expect(sentences.filter((sentence) => sentence.split(' ').length > 20)).toEqual([]);
  });
});
