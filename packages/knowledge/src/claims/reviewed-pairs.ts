import type { ClaimId } from './index.ts';

/** Claims of one subject that name other hours or another level, read side by side and found to agree. */
export interface ReviewedPair {
  readonly claims: readonly [ClaimId, ClaimId, ...ClaimId[]];
  /** Why a clinician need not settle anything between them. */
  readonly because: string;
}

/** Pairs that look like a disagreement and are none. */
export const reviewedPairs: readonly ReviewedPair[] = [
  {
    claims: ['S0-13', 'S0-46', 'S1-72'],
    because:
      'S0-13 speaks of bumps that begin late and are red, the other two of severe redness by itself. Two different signs: C-43 settles the first, C-37 the second',
  },
  {
    claims: ['S0-97', 'S3-44'],
    because:
      'Both ask for gentle washing. One gives it for 24 to 48 hours, the other for "the first few days", and neither says what would change afterwards. The product keeps the gentle wash without an end',
  },
  {
    claims: ['S4-27', 'S0-124', 'S2-03', 'S3-11'],
    because:
      'S4-27 speaks of the bright redness straight after radio-frequency needling, the others of how long ordinary redness lasts. C-37 settles the first, C-13 the second',
  },
];
