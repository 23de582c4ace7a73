import type { BasisId, ClaimId, ConflictId, EvidenceId, JudgementId, WarningId } from './index.ts';
import type { Use, UsedBy } from './use.ts';
import { usesOfConflicts } from './uses-conflicts.ts';
import { usesOfEvidence } from './uses-evidence.ts';
import { usesOfJudgements } from './uses-judgements.ts';
import { usesOfS0 } from './uses-s0.ts';
import { usesOfS1 } from './uses-s1.ts';
import { usesOfS2 } from './uses-s2.ts';
import { usesOfS3 } from './uses-s3.ts';
import { usesOfS4 } from './uses-s4.ts';
import { usesOfWarnings } from './uses-warnings.ts';

const claimUses: Readonly<Record<ClaimId, Use>> = {
  ...usesOfS0,
  ...usesOfS1,
  ...usesOfS2,
  ...usesOfS3,
  ...usesOfS4,
};

const otherUses: Readonly<Record<ConflictId | EvidenceId | WarningId | JudgementId, UsedBy>> = {
  ...usesOfConflicts,
  ...usesOfEvidence,
  ...usesOfWarnings,
  ...usesOfJudgements,
};

/** Where every id of the ledger is at work; an id left out does not compile. */
export const uses: Readonly<Record<BasisId, Use>> = { ...claimUses, ...otherUses };
