import type { EntryName } from '../claims/use.ts';

/** What can be wrong between the ledger and the entries that rest on it. */
const FAULT_CODES = [
  /** The id is at work nowhere. */
  'not-used',
  /** Set aside, but of a kind that may not be, or at work as well, or without a reason to read. */
  'wrongly-set-aside',
  /** The use names an entry that does not exist. */
  'no-such-entry',
  /** The use names an entry that does not cite the id. */
  'not-cited',
  /** The entry cites the id and the ledger does not say so. */
  'not-recorded',
  /** One use stands twice. */
  'twice',
  /** The entry says another level or other hours, and nothing explains it. */
  'unexplained-difference',
  /** The explanation does not speak of this claim, or nothing is to be explained. */
  'empty-explanation',
  /** The warning has no test of its name. */
  'no-test',
  /** Two claims differ and nobody recorded it. */
  'unrecorded-pair',
  /** How a conflict falls is not told in full. */
  'conflict-not-told',
  /** More claims are set aside than a reader can follow. */
  'too-many-set-aside',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** One thing that is wrong, said so that somebody can mend it. */
export interface Fault {
  readonly code: FaultCode;
  /** The id of the ledger; missing when an entry is at fault as a whole. */
  readonly id?: string;
  readonly entry?: EntryName;
  readonly say: string;
}
