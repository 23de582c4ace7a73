import type { Level } from '@afterneedle/engine';
import type { Claim } from '../claims/claim.ts';
import type { EntryKind, EntryName } from '../claims/use.ts';

/** The level and the hours an entry stands for, to compare with what a claim said. */
export interface Stated {
  readonly levels?: readonly Level[];
  /** Hours at which it may begin. */
  readonly starts?: readonly number[];
  /** Hours at which it may end; null is open. */
  readonly ends?: readonly (number | null)[];
  /** Whether it tells to do or to leave; only where it repeats what a source says. */
  readonly stance?: 'avoid' | 'do' | 'may';
  /** It repeats the claim, so it may not name an hour that the claim does not. */
  readonly repeats?: true;
}

/** By the kind of claim, where that makes a difference; `any` for the rest. */
export type StatedByKind = Readonly<Partial<Record<Claim['kind'] | 'any', Stated>>>;

/** One entry of the knowledge as the ledger sees it. */
export interface LedgerEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly cites: readonly string[];
  readonly stated?: StatedByKind;
}

/** Answers the name by which the ledger knows an entry. */
export function nameOf({ kind, id }: LedgerEntry): EntryName {
  return `${kind}:${id}`;
}
