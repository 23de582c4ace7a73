import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { basisLabel } from '../src/claims/basis-labels.ts';
import { claims, conflicts, describeBasis, evidence, judgements, warnings } from '../src/ledger.ts';
import { basisLabelsText } from './basis-labels-text.ts';

const committed = (): string =>
  readFileSync(new URL('../src/claims/basis-labels.ts', import.meta.url), 'utf8');

test('the labels the browser shows are those of the ledger: run npm run knowledge', () => {
  expect(committed()).toBe(basisLabelsText());
});

test('an edited label is refused', () => {
  expect(committed().replace('NHS', 'NHS England')).not.toBe(basisLabelsText());
});

test('every id has a label that agrees with its description', () => {
  for (const { id } of [...claims, ...conflicts, ...evidence, ...warnings, ...judgements]) {
    const { label, openedAtSource, unsigned } = basisLabel(id);
    const basis = describeBasis(id);
    expect(openedAtSource, id).toBe(basis.openedAtSource);
    expect(unsigned, id).toBe(basis.unsigned !== undefined);
    if (basis.kind === 'claim' || basis.kind === 'evidence') expect(label, id).toContain(basis.authority);
    if (basis.year !== null) expect(label, id).toContain(`${basis.year}`);
    expect(label.length, id).toBeLessThanOrEqual(40);
  }
});

test('the labels weigh less than 8 kB on the way to the browser', () => {
  expect(gzipSync(committed()).length).toBeLessThan(8_000);
});
