import type { ClaimId, ConflictId, EvidenceId, WarningId } from './index.ts';

/** A statement of the articles that the product does not repeat as it stands. */
export interface Warning {
  readonly id: WarningId;
  readonly title: string;
  readonly severity: 'unsafe' | 'wrong' | 'caution' | 'imprecise' | 'gap';
  readonly claims: readonly ClaimId[];
  readonly why: string;
  readonly instead: string;
  readonly evidence: readonly EvidenceId[];
  readonly conflicts?: readonly ConflictId[];
}
