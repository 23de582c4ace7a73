import type { ClaimId } from './index.ts';
import type { Use } from './use.ts';

/** Where the claims of article S2 are at work, or why one is set aside. */
export const usesOfS2: Readonly<Record<Extract<ClaimId, `S2-${string}`>, Use>> = {
  'S2-01': {
    used: [{ entry: 'effect:pinpoint-bleeding', explainedBy: 'J-01' }],
  },
  'S2-02': {
    used: [{ entry: 'effect:pinpoint-bleeding', explainedBy: 'J-01' }],
  },
  'S2-03': {
    used: [
      { entry: 'effect:redness', explainedBy: 'C-13' },
      { entry: 'conflict:C-13' },
      { entry: 'warning:W-19' },
    ],
  },
  'S2-04': {
    used: [
      { entry: 'effect:swelling', explainedBy: 'C-14' },
      { entry: 'conflict:C-14' },
      { entry: 'warning:W-19' },
    ],
  },
  'S2-05': {
    used: [
      { entry: 'effect:bruising', explainedBy: 'J-08' },
      { entry: 'cause:bruise-haematoma', explainedBy: 'J-08' },
    ],
  },
  'S2-06': {
    used: [{ entry: 'effect:dryness' }],
  },
  'S2-07': {
    used: [{ entry: 'effect:peeling' }],
  },
  'S2-08': {
    used: [{ entry: 'effect:dryness' }],
  },
  'S2-09': {
    used: [{ entry: 'cause:folliculitis-impetigo' }, { entry: 'warning:W-23' }],
  },
  'S2-10': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'S2-11': {
    used: [],
  },
  'S2-12': {
    used: [],
  },
  'S2-13': {
    used: [{ entry: 'care:hands-off' }],
  },
  'S2-14': {
    used: [{ entry: 'care:gentle-cleanser' }],
  },
  'S2-15': {
    used: [{ entry: 'care:no-scrubs-or-peels' }],
  },
  'S2-16': {
    used: [],
  },
  'S2-17': {
    used: [{ entry: 'care:plain-moisturiser' }, { entry: 'conflict:C-41' }],
  },
  'S2-18': {
    used: [],
  },
  'S2-19': {
    used: [{ entry: 'care:no-sunscreen-yet' }],
  },
  'S2-20': {
    used: [{ entry: 'care:mineral-sunscreen-if-needed' }],
  },
  'S2-21': {
    used: [],
  },
  'S2-22': {
    used: [{ entry: 'conflict:C-09' }],
  },
  'S2-23': {
    used: [{ entry: 'conflict:C-09' }],
  },
  'S2-24': {
    used: [{ entry: 'care:drink-as-you-like' }],
  },
  'S2-25': {
    used: [{ entry: 'warning:W-02' }],
  },
  'S2-26': {
    used: [],
  },
  'S2-27': {
    used: [],
  },
  'S2-28': {
    used: [],
  },
};
