import type { BasisId } from './index.ts';

/** The shelves of the knowledge an id of the ledger may be at work on. */
const ENTRY_KINDS = [
  'rule',
  'lift',
  'effect',
  'cause',
  'care',
  'first-aid',
  'danger',
  'masking',
  'position',
  'cause-care',
  'prevention',
  'need',
  'screening',
  'preparation',
  'checklist',
  'ingredient-class',
  'everyday',
  'expect',
  /** A disagreement in which the claim or fact was not followed. */
  'conflict',
  /** A statement of the articles that the product does not repeat as it stands. */
  'warning',
  /** Honoured by a test of its own name, where no entry can cite it. */
  'test',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** "rule:pus-or-crust", "position:S3-48/retinoids", "test:W-05". */
export type EntryName = `${EntryKind}:${string}`;

/** One place where an id is at work. */
export interface UseLine {
  readonly entry: EntryName;
  /** The conflict, judgement or warning for which the entry says other hours or another level than the claim. */
  readonly explainedBy?: BasisId;
}

/** Where an id of the ledger is at work. */
export interface UsedBy {
  readonly used: readonly UseLine[];
}

/** Where a claim is at work, or why a clinician should agree that the product leaves it out. */
export type Use = UsedBy | { readonly setAside: string };
