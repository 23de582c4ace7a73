import type { ClaimId } from './index.ts';
import type { Use } from './use.ts';

/** Where the claims of article S2 are at work, or why one is set aside. */
export const usesOfS2: Readonly<Record<Extract<ClaimId, `S2-${string}`>, Use>> = {
  'S2-01': {
    used: [
      { entry: 'effect:pinpoint-bleeding', explainedBy: 'J-01' },
      { entry: 'expect:pinpoint-bleeding', explainedBy: 'J-01' },
    ],
  },
  'S2-02': {
    used: [
      { entry: 'effect:pinpoint-bleeding', explainedBy: 'J-01' },
      { entry: 'expect:pinpoint-bleeding', explainedBy: 'J-01' },
    ],
  },
  'S2-03': {
    used: [
      { entry: 'effect:redness', explainedBy: 'C-13' },
      { entry: 'conflict:C-13' },
      { entry: 'warning:W-19' },
      { entry: 'expect:redness', explainedBy: 'C-13' },
      { entry: 'expect:light' },
    ],
  },
  'S2-04': {
    used: [
      { entry: 'effect:swelling', explainedBy: 'C-14' },
      { entry: 'conflict:C-14' },
      { entry: 'warning:W-19' },
      { entry: 'expect:swelling', explainedBy: 'C-14' },
      { entry: 'expect:light' },
    ],
  },
  'S2-05': {
    used: [
      { entry: 'effect:bruising', explainedBy: 'J-08' },
      { entry: 'cause:bruise-haematoma', explainedBy: 'J-08' },
      { entry: 'expect:bruising', explainedBy: 'J-08' },
    ],
  },
  'S2-06': {
    used: [{ entry: 'effect:dryness' }, { entry: 'expect:dryness' }],
  },
  'S2-07': {
    used: [{ entry: 'effect:peeling' }, { entry: 'expect:peeling' }],
  },
  'S2-08': {
    used: [
      { entry: 'effect:dryness' },
      { entry: 'care:more-moisture-for-dry-skin' },
      { entry: 'expect:tightness' },
      { entry: 'expect:dryness' },
      { entry: 'expect:peeling' },
    ],
  },
  'S2-09': {
    used: [{ entry: 'cause:folliculitis-impetigo' }, { entry: 'warning:W-23' }],
  },
  'S2-10': {
    used: [{ entry: 'cause:folliculitis-impetigo' }, { entry: 'expect:clean-needles' }],
  },
  'S2-11': {
    used: [{ entry: 'preparation:clean-skin' }],
  },
  'S2-12': {
    used: [{ entry: 'position:S2-12/touching' }],
  },
  'S2-13': {
    used: [{ entry: 'care:hands-off' }, { entry: 'position:S2-13/picking' }],
  },
  'S2-14': {
    used: [
      { entry: 'care:gentle-cleanser' },
      { entry: 'position:S2-14/cleanser' },
      { entry: 'ingredient-class:cleansing-agent' },
      { entry: 'ingredient-class:harsh-cleanser' },
      { entry: 'everyday:gentle-cleanser' },
      { entry: 'everyday:soap' },
    ],
  },
  'S2-15': {
    used: [
      { entry: 'care:no-scrubs-or-peels' },
      { entry: 'position:S2-15/scrubs' },
      { entry: 'ingredient-class:exfoliating-particle' },
      { entry: 'everyday:scrub' },
      { entry: 'everyday:cleansing-brush' },
      { entry: 'everyday:dermaplaning' },
      { entry: 'everyday:hair-removal' },
    ],
  },
  'S2-16': {
    used: [
      { entry: 'care:no-strong-actives' },
      { entry: 'position:S2-16/harsh-treatments' },
      { entry: 'ingredient-class:hair-removal-or-dye' },
      { entry: 'everyday:chemical-peel' },
      { entry: 'everyday:dermaplaning' },
      { entry: 'everyday:shaving' },
      { entry: 'everyday:hair-removal' },
      { entry: 'everyday:caustics' },
    ],
  },
  'S2-17': {
    used: [
      { entry: 'care:plain-moisturiser' },
      { entry: 'conflict:C-41' },
      { entry: 'position:S2-17/plain-moisture' },
      { entry: 'cause-care:normal-inflammation/plain-cream' },
      { entry: 'cause-care:rosacea-perioral/plain-cream' },
      { entry: 'cause-care:underlying-skin-disease/plain-cream' },
      { entry: 'cause-care:irritant-dermatitis/plain-cream' },
      { entry: 'cause-care:eczema-flare/plain-cream' },
      { entry: 'cause-care:improper-aftercare/plain-cream' },
      { entry: 'cause-care:technique-injury/plain-cream' },
    ],
  },
  'S2-18': {
    used: [{ entry: 'position:S2-18/sunscreen' }],
  },
  'S2-19': {
    used: [{ entry: 'care:no-sunscreen-yet' }, { entry: 'position:S2-19/sunscreen' }],
  },
  'S2-20': {
    used: [{ entry: 'care:mineral-sunscreen-if-needed' }, { entry: 'position:S2-20/sunscreen' }],
  },
  'S2-21': {
    used: [
      { entry: 'cause-care:pih/daily-sunscreen' },
      { entry: 'cause-care:loss-of-colour/daily-sunscreen' },
      { entry: 'expect:sun-sensitivity' },
    ],
  },
  'S2-22': {
    used: [{ entry: 'conflict:C-09' }, { entry: 'position:S2-22/make-up' }],
  },
  'S2-23': {
    used: [{ entry: 'conflict:C-09' }, { entry: 'position:S2-23/light-make-up' }],
  },
  'S2-24': {
    used: [
      { entry: 'care:drink-as-you-like' },
      { entry: 'position:S2-24/water' },
      { entry: 'prevention:eat-and-drink' },
    ],
  },
  'S2-25': {
    used: [{ entry: 'warning:W-02' }, { entry: 'position:S2-25/water' }],
  },
  'S2-26': {
    used: [{ entry: 'care:ask-the-clinic' }, { entry: 'position:S2-26/asking-the-clinic' }],
  },
  'S2-27': {
    used: [{ entry: 'expect:most-people' }],
  },
  'S2-28': {
    used: [{ entry: 'prevention:keep-to-the-plan' }, { entry: 'checklist:aftercare-sheet' }],
  },
};
