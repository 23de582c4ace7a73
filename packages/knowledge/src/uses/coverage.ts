import type { Claim } from '../claims/claim.ts';
import { conflictFaults } from './conflict-faults.ts';
import type { Fault } from './fault.ts';
import type { LedgerBook } from './ledger-book.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { faultsOfUnnamedEntries, faultsOfUses } from './recorded-uses.ts';
import { saidOtherwise } from './said-otherwise.ts';
import { unrecordedPairs } from './unrecorded-pairs.ts';

/** How many of one sort there are, and how many of them nothing is wrong with. */
export interface Covered {
  readonly total: number;
  readonly covered: number;
}

/** How far the ledger is at work in the product. */
export interface Coverage {
  readonly claims: Covered & { readonly used: number; readonly setAside: number };
  readonly conflicts: Covered;
  readonly evidence: Covered;
  readonly warnings: Covered;
  readonly judgements: Covered & { readonly unsigned: number };
  readonly entries: number;
  readonly faults: readonly Fault[];
  readonly isComplete: boolean;
}

const MAY_BE_SET_ASIDE: readonly Claim['kind'][] = ['expected', 'cue', 'modifier'];
const MOST_SET_ASIDE = 60;
const SHORTEST_REASON = 30;

function faultsOfSetAside({ claims, uses }: LedgerBook): readonly Fault[] {
  const kinds = new Map<string, Claim['kind']>(claims.map(({ id, kind }) => [id, kind]));
  const aside = Object.entries(uses).flatMap(([id, use]) =>
    'setAside' in use ? [{ id, reason: use.setAside }] : [],
  );
  const wrong = aside.flatMap(({ id, reason }): readonly Fault[] => {
    const kind = kinds.get(id);
    if (kind === undefined || !MAY_BE_SET_ASIDE.includes(kind))
      return [{ code: 'wrongly-set-aside', id, say: `${id} (${kind ?? 'no claim'}) may not be set aside` }];
    if (reason.length >= SHORTEST_REASON) return [];
    return [{ code: 'wrongly-set-aside', id, say: `${id} is set aside without a reason to read` }];
  });
  if (aside.length <= MOST_SET_ASIDE) return wrong;
  return [
    ...wrong,
    { code: 'too-many-set-aside', say: `${aside.length} claims are set aside, ${MOST_SET_ASIDE} at most` },
  ];
}

/** Answers how far the ledger is at work in these entries, and everything that is not as it should be. */
export function coverageOf(book: LedgerBook, entries: readonly LedgerEntry[]): Coverage {
  const faults: readonly Fault[] = [
    ...faultsOfUses(book, entries),
    ...faultsOfSetAside(book),
    ...faultsOfUnnamedEntries(book, entries),
    ...saidOtherwise(book, entries),
    ...unrecordedPairs(book),
    ...conflictFaults(book.conflicts, book),
  ];
  const faulty = new Set(faults.flatMap(({ id }) => id ?? []));
  const covered = (all: readonly { readonly id: string }[]): Covered => ({
    total: all.length,
    covered: all.filter(({ id }) => !faulty.has(id)).length,
  });
  const setAside = book.claims.filter(({ id }) => 'setAside' in (book.uses[id] ?? {})).length;
  const used = book.claims.filter(({ id }) => 'used' in (book.uses[id] ?? {})).length;
  return {
    claims: { ...covered(book.claims), used, setAside },
    conflicts: covered(book.conflicts),
    evidence: covered(book.evidence),
    warnings: covered(book.warnings),
    judgements: {
      ...covered(book.judgements),
      unsigned: book.judgements.filter(({ signedBy }) => signedBy === null).length,
    },
    entries: entries.length,
    faults,
    isComplete: faults.length === 0,
  };
}

/** Answers the one line that says how far the ledger is at work. */
export function coverageLine({ claims, conflicts, warnings, judgements }: Coverage): string {
  const share = ({ covered, total }: Covered): string => `${covered}/${total}`;
  return [
    `claims ${share(claims)} (used ${claims.used}, set aside ${claims.setAside})`,
    `conflicts ${share(conflicts)}`,
    `warnings ${share(warnings)}`,
    `judgements ${judgements.unsigned} unsigned`,
  ].join(', ');
}
