import type { BasisId } from '../claims/index.ts';
import { reviewedPairs } from '../claims/reviewed-pairs.ts';
import type { EntryName } from '../claims/use.ts';
import { uses } from '../claims/uses.ts';
import { dangerItems } from '../danger/danger-list.ts';
import { expectEntries } from '../expect/index.ts';
import { knowledge } from '../index.ts';
import { ingredientKnowledge } from '../ingredients/index.ts';
import { claims, conflicts, evidence, judgements, warnings } from '../ledger.ts';
import { planKnowledge } from '../plan.ts';
import { screeningKnowledge } from '../screening/index.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { expectLedgerEntries } from './expect-entries.ts';
import { knowledgeEntries } from './knowledge-entries.ts';
import type { LedgerBook } from './ledger-book.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { planEntries } from './plan-entries.ts';
import { productEntries } from './product-entries.ts';
import { screeningEntries } from './screening-entries.ts';

export type { Coverage, Covered } from './coverage.ts';
export { coverageLine } from './coverage.ts';
export type { Fault, FaultCode } from './fault.ts';

/** The ledger with where each id is at work. */
export const ledgerBook: LedgerBook = {
  claims,
  conflicts,
  evidence,
  warnings,
  judgements,
  uses,
  reviewedPairs,
};

const known = new Set(planKnowledge.care.map(({ id }) => id));
const checkInOnly = knowledge.care.filter(({ id }) => !known.has(id));

/** Every entry of the knowledge that rests on the ledger. */
export const entries: readonly LedgerEntry[] = [
  ...knowledgeEntries(knowledge, dangerItems),
  ...planEntries({ ...planKnowledge, care: [...checkInOnly, ...planKnowledge.care] }),
  ...screeningEntries(screeningKnowledge),
  ...productEntries(ingredientKnowledge, planKnowledge),
  ...expectLedgerEntries(expectEntries),
];

/** Answers how far the ledger is at work in the whole product. */
export function coverage(): Coverage {
  return coverageOf(ledgerBook, entries);
}

/** Answers where an id of the ledger is at work. */
export function usesOf(id: BasisId): readonly EntryName[] {
  const use = ledgerBook.uses[id];
  return use !== undefined && 'used' in use ? use.used.map(({ entry }) => entry) : [];
}

/** Answers the claims that are left out, and why. */
export function setAsideClaims(): readonly { readonly id: string; readonly because: string }[] {
  return Object.entries(uses).flatMap(([id, use]) =>
    'setAside' in use ? [{ id, because: use.setAside }] : [],
  );
}
