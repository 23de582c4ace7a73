import type { ClaimId } from './index.ts';
import type { Use } from './use.ts';

/** Where the claims of article S3 are at work, or why one is set aside. */
export const usesOfS3: Readonly<Record<Extract<ClaimId, `S3-${string}`>, Use>> = {
  'S3-01': {
    setAside:
      'Irritation, redness and swelling are ordinary effects too, so they do not point to allergy. What does is cited with the cause',
  },
  'S3-02': {
    used: [{ entry: 'effect:redness' }],
  },
  'S3-03': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }],
  },
  'S3-04': {
    used: [{ entry: 'cause:irritant-dermatitis' }],
  },
  'S3-05': {
    used: [{ entry: 'cause:irritant-dermatitis' }],
  },
  'S3-06': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }],
  },
  'S3-07': {
    used: [{ entry: 'cause:eczema-flare' }],
  },
  'S3-08': {
    used: [{ entry: 'cause:rosacea-perioral' }],
  },
  'S3-09': {
    used: [{ entry: 'cause:metal-allergy' }, { entry: 'warning:W-16' }],
  },
  'S3-10': {
    used: [{ entry: 'effect:redness' }, { entry: 'effect:swelling' }],
  },
  'S3-11': {
    used: [{ entry: 'effect:redness' }, { entry: 'warning:W-17' }],
  },
  'S3-12': {
    used: [{ entry: 'effect:swelling' }],
  },
  'S3-13': {
    used: [{ entry: 'effect:tightness' }],
  },
  'S3-14': {
    used: [],
  },
  'S3-15': {
    used: [{ entry: 'effect:swelling' }],
  },
  'S3-16': {
    used: [{ entry: 'rule:severe-itch' }],
  },
  'S3-17': {
    used: [{ entry: 'rule:burning-rising-from-12-hours' }, { entry: 'rule:severe-burning' }],
  },
  'S3-18': {
    used: [
      { entry: 'rule:hives-alone', explainedBy: 'C-24' },
      { entry: 'cause:urticaria' },
      { entry: 'conflict:C-24' },
    ],
  },
  'S3-19': {
    used: [{ entry: 'effect:weeping' }, { entry: 'conflict:C-20' }, { entry: 'warning:W-07' }],
  },
  'S3-20': {
    used: [
      { entry: 'rule:pus-or-crust', explainedBy: 'C-21' },
      { entry: 'conflict:C-20' },
      { entry: 'conflict:C-21' },
      { entry: 'warning:W-07' },
    ],
  },
  'S3-21': {
    used: [{ entry: 'rule:spreading', explainedBy: 'C-32' }, { entry: 'conflict:C-32' }],
  },
  'S3-22': {
    used: [
      { entry: 'rule:danger-airway' },
      { entry: 'rule:breathing-trouble' },
      { entry: 'cause:anaphylaxis' },
      { entry: 'danger:danger-airway' },
    ],
  },
  'S3-23': {
    used: [
      { entry: 'rule:danger-mouth-swelling' },
      { entry: 'rule:eyes-swollen-shut' },
      { entry: 'rule:eyelids-swelling-fast' },
      { entry: 'rule:eyelids-swelling-shut-fast' },
      { entry: 'cause:angioedema' },
      { entry: 'danger:danger-mouth-swelling' },
    ],
  },
  'S3-24': {
    used: [
      { entry: 'rule:danger-mouth-swelling' },
      { entry: 'rule:lip-tongue-swelling' },
      { entry: 'cause:angioedema' },
      { entry: 'danger:danger-mouth-swelling' },
    ],
  },
  'S3-25': {
    used: [
      { entry: 'rule:danger-allergy' },
      { entry: 'rule:hives-growing-fast' },
      { entry: 'rule:swelling-growing-fast' },
      { entry: 'rule:swelling-growing-fast-after-12-hours' },
      { entry: 'rule:worsening-fast-and-unwell' },
      { entry: 'rule:fast-redness-or-burning', explainedBy: 'C-42' },
      { entry: 'conflict:C-42' },
    ],
  },
  'S3-26': {
    used: [{ entry: 'cause:anaphylaxis' }],
  },
  'S3-27': {
    used: [],
  },
  'S3-28': {
    used: [],
  },
  'S3-29': {
    used: [],
  },
  'S3-30': {
    used: [],
  },
  'S3-31': {
    used: [],
  },
  'S3-32': {
    used: [],
  },
  'S3-33': {
    used: [],
  },
  'S3-34': {
    used: [],
  },
  'S3-35': {
    used: [],
  },
  'S3-36': {
    used: [],
  },
  'S3-37': {
    used: [],
  },
  'S3-38': {
    used: [],
  },
  'S3-39': {
    used: [],
  },
  'S3-40': {
    used: [],
  },
  'S3-41': {
    used: [],
  },
  'S3-42': {
    used: [],
  },
  'S3-43': {
    used: [],
  },
  'S3-44': {
    used: [],
  },
  'S3-45': {
    used: [],
  },
  'S3-46': {
    used: [{ entry: 'care:no-make-up' }],
  },
  'S3-47': {
    used: [{ entry: 'care:no-heavy-ointment' }, { entry: 'conflict:C-10' }],
  },
  'S3-48': {
    used: [
      { entry: 'conflict:C-01' },
      { entry: 'conflict:C-02' },
      { entry: 'conflict:C-03' },
      { entry: 'conflict:C-04' },
      { entry: 'conflict:C-05' },
    ],
  },
  'S3-49': {
    used: [],
  },
  'S3-50': {
    used: [],
  },
  'S3-51': {
    used: [{ entry: 'cause:sunburn-phototoxic' }, { entry: 'cause:pih' }],
  },
  'S3-52': {
    used: [{ entry: 'care:cool-cloth' }],
  },
  'S3-53': {
    used: [{ entry: 'warning:W-11' }],
  },
  'S3-54': {
    used: [],
  },
  'S3-55': {
    used: [
      { entry: 'effect:redness', explainedBy: 'C-40' },
      { entry: 'effect:tiny-bumps', explainedBy: 'C-40' },
      { entry: 'effect:soreness', explainedBy: 'C-40' },
      { entry: 'effect:pain', explainedBy: 'C-40' },
      { entry: 'effect:tightness', explainedBy: 'C-40' },
      { entry: 'effect:burning', explainedBy: 'C-40' },
      { entry: 'effect:itch', explainedBy: 'C-40' },
      { entry: 'effect:dryness', explainedBy: 'C-40' },
      { entry: 'effect:peeling', explainedBy: 'C-40' },
      { entry: 'effect:roughness', explainedBy: 'C-40' },
      { entry: 'effect:bruising', explainedBy: 'C-40' },
      { entry: 'effect:needle-marks', explainedBy: 'C-40' },
      { entry: 'effect:fine-crusts', explainedBy: 'C-40' },
      { entry: 'conflict:C-40' },
    ],
  },
  'S3-56': {
    used: [{ entry: 'lift:weeping-worse-past-window' }, { entry: 'conflict:C-40' }],
  },
  'S3-57': {
    used: [],
  },
  'S3-58': {
    used: [],
  },
  'S3-59': {
    used: [
      { entry: 'effect:redness' },
      { entry: 'effect:tiny-bumps' },
      { entry: 'effect:soreness' },
      { entry: 'effect:pain' },
    ],
  },
};
