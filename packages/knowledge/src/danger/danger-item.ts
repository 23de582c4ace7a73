import type { BasisId } from '../claims/index.ts';
import type { FindingId } from '../vocabulary/index.ts';

/** One line of the danger list, as asked first, printed on every sheet and shown offline. */
export interface DangerItem {
  /** The finding a "yes" sets. */
  readonly item: FindingId;
  readonly screen: 1 | 2;
  readonly level: 'emergency' | 'same-day';
  /** The line as it stands on the page, in short sentences. */
  readonly says: string;
  /** What the line leaves out, said below it. */
  readonly hint?: string;
  /** How the line reads where nobody asks on, on paper and on the page of danger signs: what is an emergency stands there. */
  readonly unasked?: {
    readonly emergency: string;
    readonly sameDay: string;
    /** The parts of which one alone is an emergency, said in `emergency`. */
    readonly emergencyParts: readonly FindingId[];
  };
  /** The findings the line asks one by one: "none of these" sets them to 0, a "yes" reveals them. */
  readonly parts: readonly FindingId[];
  /** The findings the line asks only together with others: a "yes" reveals them, a "no" leaves them to the form. */
  readonly together: readonly FindingId[];
  readonly cites: readonly [BasisId, ...BasisId[]];
}
