import { describe, expect, test } from 'vitest';
import type { Use, UseLine } from '../src/claims/use.ts';
import { coverageLine, coverageOf } from '../src/uses/coverage.ts';
import type { Fault } from '../src/uses/fault.ts';
import { coverage, entries, ledgerBook } from '../src/uses/index.ts';
import type { LedgerBook } from '../src/uses/ledger-book.ts';
import { type LedgerEntry, nameOf } from '../src/uses/ledger-entry.ts';
import { faultsOfUnnamedEntries, faultsOfUses } from '../src/uses/recorded-uses.ts';

const faultsOf = (book: LedgerBook, all: readonly LedgerEntry[] = entries): readonly Fault[] => [
  ...faultsOfUses(book, all),
  ...faultsOfUnnamedEntries(book, all),
];

/** The ledger with other uses for some ids. */
const withUses = (uses: Readonly<Record<string, Use>>): LedgerBook => ({
  ...ledgerBook,
  uses: { ...ledgerBook.uses, ...uses },
});

describe('the ledger is at work', () => {
  test('every claim, conflict, fact, warning and judgement is used or set aside, and nothing is wrong', () => {
    const found = coverage();
    expect(found.faults.map(({ code, say }) => `${code}: ${say}`)).toEqual([]);
    expect(found.isComplete).toBe(true);
  });

  test('the line says how far, in the shape that programs read', () => {
    const line = coverageLine(coverage());
    const shape =
      /^claims (\d+)\/383 \(used (\d+), set aside (\d+)\), conflicts (\d+)\/43, warnings (\d+)\/24, judgements (\d+) unsigned$/;
    expect(line).toMatch(shape);
    const [, covered, used, setAside] = (shape.exec(line) ?? []).map(Number);
    expect((used ?? 0) + (setAside ?? 0)).toBe(383);
    expect(covered).toBe(383);
    expect(setAside).toBeLessThanOrEqual(60);
  });

  test('every entry has one name', () => {
    const names = entries.map(nameOf);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

/** Who cites an id, so that a change is looked at only where it matters. */
const citing = new Map<string, readonly LedgerEntry[]>();
for (const entry of entries) for (const id of entry.cites) citing.set(id, [...(citing.get(id) ?? []), entry]);

/** Answers the ledger cut down to some ids, and the entries that cite one of them. */
function around(ids: readonly string[]): { readonly book: LedgerBook; readonly all: readonly LedgerEntry[] } {
  const uses = Object.fromEntries(
    ids.flatMap((id) => (ledgerBook.uses[id] === undefined ? [] : [[id, ledgerBook.uses[id]]])),
  );
  return { book: { ...ledgerBook, uses }, all: [...new Set(ids.flatMap((id) => citing.get(id) ?? []))] };
}

describe('nothing is lost without anybody noticing', () => {
  test('taking out any one entry is reported', () => {
    const unnoticed = entries.filter((gone) => {
      const { book, all } = around(gone.cites);
      const before = faultsOfUses(book, all).length;
      const rest = all.filter((entry) => entry !== gone);
      return faultsOfUses(book, rest).length <= before;
    });
    expect(unnoticed.map(nameOf)).toEqual([]);
    expect(entries.length).toBeGreaterThan(1000);
  });

  test('taking out any one use is reported', () => {
    const unnoticed: string[] = [];
    let tried = 0;
    for (const [id, use] of Object.entries(ledgerBook.uses)) {
      const { book, all } = around([id]);
      const lines = 'used' in use ? use.used : [];
      for (const gone of lines) {
        tried += 1;
        const left = { ...book, uses: { [id]: { used: lines.filter((line) => line !== gone) } } };
        const isByTest = gone.entry.startsWith('test:');
        if (!isByTest && faultsOfUses(left, all).length === 0) unnoticed.push(`${id} ${gone.entry}`);
      }
    }
    expect(unnoticed).toEqual([]);
    expect(tried).toBeGreaterThan(3000);
  });

  test('taking any one id out of what an entry cites is reported', () => {
    const unnoticed = entries.flatMap((entry) =>
      entry.cites.filter((gone) => {
        const { book, all } = around([gone]);
        const changed = { ...entry, cites: entry.cites.filter((id) => id !== gone) };
        return faultsOfUses(book, all.with(all.indexOf(entry), changed)).length === 0;
      }),
    );
    expect(unnoticed).toEqual([]);
  });
});

describe('what must be refused', () => {
  const codesOf = (book: LedgerBook, all: readonly LedgerEntry[] = entries): readonly string[] =>
    faultsOf(book, all).map(({ code }) => code);
  const line = (entry: UseLine['entry']): Use => ({ used: [{ entry }] });

  test('an id at work nowhere', () => {
    expect(codesOf(withUses({ 'S0-02': { used: [] } }))).toContain('not-used');
  });

  test('an entry that is not there', () => {
    expect(codesOf(withUses({ 'S0-02': line('rule:no-such-rule') }))).toContain('no-such-entry');
  });

  test('an entry that does not cite it', () => {
    expect(codesOf(withUses({ 'S0-02': line('rule:pus-or-crust') }))).toContain('not-cited');
  });

  test('a use written twice', () => {
    const use = ledgerBook.uses['S0-02'];
    if (use === undefined || !('used' in use)) throw new Error('S0-02 is used');
    expect(codesOf(withUses({ 'S0-02': { used: [...use.used, ...use.used] } }))).toContain('twice');
  });

  test('a new entry that nobody recorded', () => {
    const planted: LedgerEntry = { kind: 'rule', id: 'planted', cites: ['S0-02'] };
    expect(faultsOf(ledgerBook, [...entries, planted])).toHaveLength(2);
  });

  test('an entry that cites nothing', () => {
    const planted: LedgerEntry = { kind: 'care', id: 'planted', cites: [] };
    expect(codesOf(ledgerBook, [...entries, planted])).toEqual(['not-recorded']);
  });

  test('a warning without a test, and a test of another name', () => {
    expect(codesOf(withUses({ 'W-05': line('care:no-sunscreen-yet') }))).toContain('no-test');
    expect(codesOf(withUses({ 'J-24': line('test:W-05') }))).toContain('no-such-entry');
  });

  test('a danger sign set aside, a reason nobody can read, a claim set aside that is at work, and too many', () => {
    const aside = (ids: readonly string[], reason: string): readonly string[] =>
      coverageOf(
        withUses(Object.fromEntries(ids.map((id) => [id, { setAside: reason }]))),
        entries,
      ).faults.map(({ code }) => code);
    const reason = 'It tells nothing apart, because it is so of every kind of bump';
    expect(aside(['S0-15'], reason)).toContain('wrongly-set-aside');
    expect(aside(['C-29'], reason)).toContain('wrongly-set-aside');
    expect(aside(['S1-07'], 'no')).toContain('wrongly-set-aside');
    expect(aside(['S0-02'], reason)).toContain('wrongly-set-aside');
    const many = ledgerBook.claims.slice(0, 61).map(({ id }) => id);
    expect(aside(many, reason)).toContain('too-many-set-aside');
  });
});
