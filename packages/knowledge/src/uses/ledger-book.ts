import type { Claim } from '../claims/claim.ts';
import type { Conflict } from '../claims/conflict.ts';
import type { Evidence } from '../claims/evidence.ts';
import type { Judgement } from '../claims/judgement.ts';
import type { ReviewedPair } from '../claims/reviewed-pairs.ts';
import type { Use } from '../claims/use.ts';
import type { Warning } from '../claims/warning.ts';

/** Everything the ledger holds, with where each id is at work. */
export interface LedgerBook {
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly evidence: readonly Evidence[];
  readonly warnings: readonly Warning[];
  readonly judgements: readonly Judgement[];
  readonly uses: Readonly<Record<string, Use>>;
  readonly reviewedPairs: readonly ReviewedPair[];
}
