import type { ClaimId } from './index.ts';
import type { Use } from './use.ts';

/** Where the claims of article S4 are at work, or why one is set aside. */
export const usesOfS4: Readonly<Record<Extract<ClaimId, `S4-${string}`>, Use>> = {
  'S4-01': {
    used: [{ entry: 'expect:roller' }],
  },
  'S4-02': {
    used: [{ entry: 'effect:tightness' }, { entry: 'expect:tightness' }],
  },
  'S4-03': {
    used: [{ entry: 'effect:dryness' }, { entry: 'expect:dryness' }],
  },
  'S4-04': {
    used: [
      { entry: 'conflict:C-18' },
      { entry: 'care:plain-hydrating-serum', explainedBy: 'C-18' },
      { entry: 'position:S4-04/hyaluronic-acid' },
    ],
  },
  'S4-05': {
    used: [{ entry: 'position:S4-05/thin-petrolatum' }],
  },
  'S4-06': {
    used: [{ entry: 'conflict:C-10' }, { entry: 'position:S4-06/lanolin' }],
  },
  'S4-07': {
    used: [{ entry: 'position:S4-07/plain-moisture' }],
  },
  'S4-08': {
    used: [{ entry: 'effect:peeling' }, { entry: 'expect:peeling' }, { entry: 'expect:week-1' }],
  },
  'S4-09': {
    used: [{ entry: 'effect:peeling' }, { entry: 'expect:peeling' }],
  },
  'S4-10': {
    used: [
      { entry: 'conflict:C-29' },
      { entry: 'warning:W-10' },
      { entry: 'expect:peeling' },
      { entry: 'expect:never-from-one-sign' },
    ],
  },
  'S4-11': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }, { entry: 'conflict:C-27' }],
  },
  'S4-12': {
    used: [
      { entry: 'effect:needle-marks', explainedBy: 'C-27' },
      { entry: 'warning:W-22' },
      { entry: 'expect:needle-marks', explainedBy: 'C-27' },
      { entry: 'expect:drawing-needle-grid' },
    ],
  },
  'S4-13': {
    used: [{ entry: 'expect:swelling' }, { entry: 'expect:needle-marks' }],
  },
  'S4-14': {
    used: [{ entry: 'cause:sunburn-phototoxic' }, { entry: 'expect:sun-sensitivity' }],
  },
  'S4-15': {
    used: [{ entry: 'care:no-sunbathing' }, { entry: 'position:S4-15/direct-sun' }],
  },
  'S4-16': {
    used: [{ entry: 'warning:W-15' }, { entry: 'expect:sun-sensitivity' }],
  },
  'S4-17': {
    used: [{ entry: 'care:no-sun' }, { entry: 'position:S4-17/direct-sun' }],
  },
  'S4-18': {
    used: [{ entry: 'care:daily-sunscreen' }, { entry: 'position:S4-18/sunscreen' }],
  },
  'S4-19': {
    used: [
      { entry: 'care:shade-and-hat' },
      { entry: 'position:S4-19/shade-and-hat' },
      { entry: 'cause-care:sunburn-phototoxic/shade-and-hat' },
      { entry: 'cause-care:pih/shade-and-hat' },
      { entry: 'cause-care:loss-of-colour/shade-and-hat' },
    ],
  },
  'S4-20': {
    used: [
      { entry: 'care:daily-sunscreen', explainedBy: 'C-06' },
      { entry: 'position:S4-20/sunscreen' },
      { entry: 'cause-care:pih/daily-sunscreen' },
      { entry: 'cause-care:loss-of-colour/daily-sunscreen' },
      { entry: 'care:sunscreen-after-week-1', explainedBy: 'C-06' },
    ],
  },
  'S4-21': {
    used: [{ entry: 'effect:swelling' }, { entry: 'expect:swelling' }, { entry: 'expect:day-1' }],
  },
  'S4-22': {
    used: [{ entry: 'effect:swelling' }, { entry: 'cause:prolonged-swelling' }, { entry: 'expect:swelling' }],
  },
  'S4-23': {
    used: [
      { entry: 'cause:prolonged-swelling' },
      { entry: 'expect:swelling' },
      { entry: 'expect:deep-or-rf' },
    ],
  },
  'S4-24': {
    used: [
      { entry: 'care:cool-cloth-for-comfort' },
      { entry: 'position:S4-24/cold-compress' },
      { entry: 'cause-care:normal-inflammation/cool-cloth' },
      { entry: 'cause-care:prolonged-swelling/cool-cloth' },
      { entry: 'cause-care:bruise-haematoma/cool-cloth' },
      { entry: 'cause-care:heat-rash/cool-cloth' },
      { entry: 'cause-care:rosacea-perioral/cool-cloth' },
      { entry: 'cause-care:irritant-dermatitis/cool-cloth' },
      { entry: 'cause-care:eczema-flare/cool-cloth' },
      { entry: 'cause-care:technique-injury/cool-cloth' },
      { entry: 'cause-care:sunburn-phototoxic/cool-cloth' },
    ],
  },
  'S4-25': {
    used: [
      { entry: 'effect:redness' },
      { entry: 'conflict:C-13' },
      { entry: 'expect:redness' },
      { entry: 'expect:day-1' },
    ],
  },
  'S4-26': {
    used: [{ entry: 'effect:redness' }, { entry: 'expect:redness' }, { entry: 'expect:deep-or-rf' }],
  },
  'S4-27': {
    used: [{ entry: 'effect:redness' }, { entry: 'expect:redness' }, { entry: 'expect:rf' }],
  },
  'S4-28': {
    used: [{ entry: 'effect:burning' }, { entry: 'expect:burning' }, { entry: 'expect:rf' }],
  },
  'S4-29': {
    used: [
      { entry: 'position:S4-29/plain-moisture' },
      { entry: 'cause-care:normal-inflammation/plain-cream' },
      { entry: 'cause-care:rosacea-perioral/plain-cream' },
      { entry: 'cause-care:underlying-skin-disease/plain-cream' },
      { entry: 'cause-care:irritant-dermatitis/plain-cream' },
      { entry: 'cause-care:eczema-flare/plain-cream' },
      { entry: 'cause-care:improper-aftercare/plain-cream' },
      { entry: 'cause-care:technique-injury/plain-cream' },
    ],
  },
  'S4-30': {
    used: [{ entry: 'effect:roughness' }, { entry: 'expect:roughness' }],
  },
  'S4-31': {
    used: [
      { entry: 'effect:bruising' },
      { entry: 'cause:bruise-haematoma' },
      { entry: 'expect:bruising' },
      { entry: 'expect:drawing-bruise' },
    ],
  },
  'S4-32': {
    used: [
      { entry: 'effect:eyelid-puffiness', explainedBy: 'C-25' },
      { entry: 'cause:prolonged-swelling' },
      { entry: 'conflict:C-14' },
      { entry: 'conflict:C-25' },
      { entry: 'conflict:C-36' },
      { entry: 'expect:swelling' },
      { entry: 'expect:eyelid-puffiness', explainedBy: 'C-25' },
    ],
  },
  'S4-33': {
    used: [{ entry: 'effect:swelling' }, { entry: 'expect:swelling' }, { entry: 'expect:rf' }],
  },
  'S4-34': {
    used: [
      { entry: 'conflict:C-26' },
      { entry: 'warning:W-11' },
      { entry: 'preparation:no-allergy-pill-alone' },
    ],
  },
  'S4-35': {
    used: [
      { entry: 'effect:needle-marks' },
      { entry: 'expect:needle-marks' },
      { entry: 'expect:drawing-needle-grid' },
    ],
  },
  'S4-36': {
    used: [{ entry: 'effect:needle-marks' }, { entry: 'expect:needle-marks' }],
  },
  'S4-37': {
    used: [{ entry: 'warning:W-21' }, { entry: 'expect:needle-marks' }, { entry: 'expect:prp' }],
  },
  'S4-38': {
    used: [{ entry: 'preparation:tell-your-history' }],
  },
  'S4-39': {
    used: [{ entry: 'cause:acne-flare' }],
  },
  'S4-40': {
    used: [
      { entry: 'cause:acne-flare' },
      { entry: 'warning:W-20' },
      { entry: 'screening:acne-sore-now' },
      { entry: 'expect:acne-spots' },
    ],
  },
  'S4-41': {
    used: [
      { entry: 'cause:folliculitis-impetigo' },
      { entry: 'screening:infected-now' },
      { entry: 'screening:acne-sore-now' },
    ],
  },
  'S4-42': {
    used: [{ entry: 'effect:pinpoint-bleeding' }, { entry: 'expect:pinpoint-bleeding' }],
  },
  'S4-43': {
    used: [
      { entry: 'effect:numbness' },
      { entry: 'care:no-driving-after-sedation' },
      { entry: 'care:go-home-with-someone' },
      { entry: 'screening:sedation-without-escort' },
      { entry: 'preparation:plan-the-way-home' },
      { entry: 'expect:numbness' },
      { entry: 'expect:rf' },
      { entry: 'everyday:driving' },
    ],
  },
};
