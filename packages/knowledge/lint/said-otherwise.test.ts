import { describe, expect, test } from 'vitest';
import type { Claim } from '../src/claims/claim.ts';
import type { Use } from '../src/claims/use.ts';
import { entries, ledgerBook } from '../src/uses/index.ts';
import type { LedgerBook } from '../src/uses/ledger-book.ts';
import { type LedgerEntry, nameOf, type Stated } from '../src/uses/ledger-entry.ts';
import { differencesOf, saidOtherwise } from '../src/uses/said-otherwise.ts';

/** The entries, one of them saying something else. */
function changed(name: string, stated: Stated): readonly LedgerEntry[] {
  const found = entries.filter((entry) => nameOf(entry) === name);
  expect(found, name).toHaveLength(1);
  return entries.map((entry) => (nameOf(entry) === name ? { ...entry, stated: { any: stated } } : entry));
}

const withUse = (id: string, use: Use): LedgerBook => ({
  ...ledgerBook,
  uses: { ...ledgerBook.uses, [id]: use },
});

const codesOf = (book: LedgerBook, all: readonly LedgerEntry[] = entries): readonly string[] =>
  saidOtherwise(book, all).map(({ code, id, entry }) => `${code} ${id} ${entry}`);

describe('levels and hours', () => {
  test('are those of the claim, or a conflict, judgement or warning explains the difference', () => {
    expect(codesOf(ledgerBook)).toEqual([]);
  });

  test('every level and every hour that an explanation covers really differs', () => {
    const explained = Object.values(ledgerBook.uses).flatMap((use) =>
      'used' in use ? use.used.filter(({ explainedBy }) => explainedBy !== undefined) : [],
    );
    expect(explained.length).toBeGreaterThan(50);
  });
});

describe('what must be refused', () => {
  test.each<readonly [entry: string, claim: string, stated: Stated]>([
    ['rule:late-bumps-warm-or-sore', 'S0-13', { levels: ['contact-provider'] }],
    ['rule:sore-or-red-bumps-after-3-days', 'S0-44', { levels: ['contact-provider'], starts: [96] }],
    ['effect:tightness', 'S3-13', { levels: ['expected'], starts: [0], ends: [96] }],
    ['care:no-make-up', 'S3-46', { starts: [0], ends: [24, 72] }],
    ['danger:danger-airway', 'S3-22', { levels: ['same-day'] }],
    ['cause:product-trapping', 'S0-08', { starts: [24] }],
    ['position:S3-46/make-up', 'S3-46', { stance: 'avoid', starts: [0], ends: [24], repeats: true }],
    ['position:S2-19/sunscreen', 'S2-19', { stance: 'do', starts: [0], ends: [24], repeats: true }],
    ['position:S0-54/direct-sun', 'S0-54', { stance: 'avoid', starts: [0], ends: [72], repeats: true }],
    ['preparation:stop-retinoids', 'S3-33', { starts: [-24], ends: [0] }],
    ['screening:retinoid-lately', 'S3-33', { starts: [-24], ends: [0] }],
    ['everyday:gym', 'S0-111', { starts: [0], ends: [24] }],
    ['expect:tightness', 'S3-13', { levels: ['expected'], starts: [0], ends: [24] }],
  ])('%s no longer says what %s says', (name, claim, stated) => {
    expect(codesOf(ledgerBook, changed(name, stated))).toContain(`unexplained-difference ${claim} ${name}`);
  });

  test('an explanation that is not there, that speaks of something else, or that explains nothing', () => {
    const to = (explainedBy?: 'C-01' | 'C-23' | 'J-01' | 'E-065'): readonly string[] =>
      codesOf(
        withUse('S0-45', {
          used: [{ entry: 'rule:severe-pain', ...(explainedBy === undefined ? {} : { explainedBy }) }],
        }),
      );
    expect(to()).toEqual(['unexplained-difference S0-45 rule:severe-pain']);
    expect(to('C-23')).toEqual([]);
    for (const id of ['C-01', 'J-01', 'E-065'] as const)
      expect(to(id), id).toEqual(['empty-explanation S0-45 rule:severe-pain']);
    const same = withUse('S0-140', { used: [{ entry: 'rule:severe-pain', explainedBy: 'C-23' }] });
    expect(codesOf(same)).toEqual(['empty-explanation S0-140 rule:severe-pain']);
  });

  test('the judgement for the stricter window explains a longer hold and never a shorter one', () => {
    const book = withUse('S3-46', { used: [{ entry: 'care:no-make-up', explainedBy: 'J-24' }] });
    const holding = (hour: number): readonly string[] =>
      codesOf(book, changed('care:no-make-up', { starts: [0], ends: [hour, hour] }));
    expect(holding(72)).toEqual([]);
    expect(holding(24)).toEqual(['empty-explanation S3-46 care:no-make-up']);
  });

  test('an entry that repeats a claim and names an end which the claim does not', () => {
    const claim: Claim = {
      id: 'S0-54',
      source: 'S0',
      place: 'line 1',
      kind: 'care-avoid',
      subject: 'sun',
      statement: 'Avoid sun exposure',
    };
    expect(differencesOf(claim, { ends: [72], repeats: true })).toHaveLength(1);
    expect(differencesOf(claim, { ends: [null], repeats: true })).toEqual([]);
    expect(differencesOf(claim, { ends: [72] })).toEqual([]);
  });
});
