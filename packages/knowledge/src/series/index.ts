import type { SeriesKnowledge } from '@afterneedle/engine';
import type { BasisId } from '../claims/index.ts';
import type { FindingId } from '../vocabulary/index.ts';
import { envelopes } from './envelopes.ts';
import { numbers, unsigned } from './numbers.ts';

export { healingKnowledge } from './healing.ts';

/** What check-ins over time are read by. */
export const seriesKnowledge: SeriesKnowledge<FindingId, BasisId> = {
  envelopes,
  stretch: {
    context: 'depth-class',
    unknownAs: 'standard',
    percent: {
      light: unsigned(80, 'shallow needles leave less to heal'),
      standard: unsigned(100, 'the windows of the sources'),
      'deep-or-rf': unsigned(133, '96 hours instead of 72 as in J-02; never past the window of the effect'),
    },
  },
  maskedBy: [{ context: 'masked', is: ['steroid', 'both', 'unsure'], hides: ['redness', 'itch'] }],
  cameBack: 'came-back',
  numbers,
  firstCheckIns: [6, 24],
};
