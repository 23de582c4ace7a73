import type { claimIds, conflictIds, evidenceIds, judgementIds, warningIds } from './ids.ts';

export type ClaimId = (typeof claimIds)[number];
export type ConflictId = (typeof conflictIds)[number];
export type EvidenceId = (typeof evidenceIds)[number];
export type WarningId = (typeof warningIds)[number];
export type JudgementId = (typeof judgementIds)[number];

/** Everything an entry may cite. Import it as a type only: the ledger itself stays out of the browser. */
export type BasisId = ClaimId | ConflictId | EvidenceId | WarningId | JudgementId;
