import type { ExpectEntry } from '../expect/index.ts';
import { statedByEffect } from './knowledge-entries.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** Answers the entries of the pages on what to expect; their windows are those of the effect. */
export function expectLedgerEntries(all: readonly ExpectEntry[]): readonly LedgerEntry[] {
  return all.map(({ id, cites, effect }) => ({
    kind: 'expect',
    id,
    cites,
    ...(effect === undefined ? {} : { stated: statedByEffect(effect) }),
  }));
}
