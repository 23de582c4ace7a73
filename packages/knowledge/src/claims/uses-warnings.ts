import type { WarningId } from './index.ts';
import type { UsedBy } from './use.ts';

/** Where the warnings of the ledger are at work. */
export const usesOfWarnings: Readonly<Record<WarningId, UsedBy>> = {
  'W-01': {
    used: [],
  },
  'W-02': {
    used: [
      { entry: 'care:drink-as-you-like' },
      { entry: 'position:S2-25/water' },
      { entry: 'prevention:eat-and-drink' },
    ],
  },
  'W-03': {
    used: [
      { entry: 'care:no-shop-steroid' },
      { entry: 'position:S0-75/shop-steroid-cream' },
      { entry: 'position:S1-21/shop-steroid-cream' },
      { entry: 'cause-care:acne-flare/shop-steroid' },
      { entry: 'cause-care:rosacea-perioral/shop-steroid' },
      { entry: 'cause-care:rosacea-perioral/steroid' },
      { entry: 'cause-care:underlying-skin-disease/steroid' },
      { entry: 'cause-care:irritant-dermatitis/steroid' },
      { entry: 'cause-care:allergic-contact-dermatitis/shop-steroid' },
      { entry: 'cause-care:allergic-contact-dermatitis/steroid' },
      { entry: 'cause-care:metal-allergy/shop-steroid' },
      { entry: 'cause-care:metal-allergy/steroid' },
      { entry: 'cause-care:eczema-flare/steroid' },
      { entry: 'cause-care:folliculitis-impetigo/shop-steroid' },
      { entry: 'cause-care:cellulitis/shop-steroid' },
      { entry: 'cause-care:herpes-simplex/shop-steroid' },
      { entry: 'cause-care:eczema-herpeticum/shop-steroid' },
      { entry: 'cause-care:zoster/shop-steroid' },
      { entry: 'cause-care:granuloma/shop-steroid' },
    ],
  },
  'W-04': {
    used: [
      { entry: 'care:no-salicylic-or-benzoyl' },
      { entry: 'position:S1-68/salicylic-acid' },
      { entry: 'position:S1-69/benzoyl-peroxide' },
      { entry: 'cause-care:product-trapping/acne-acids' },
      { entry: 'cause-care:product-trapping/acne-acids-with-clinic' },
      { entry: 'cause-care:acne-flare/acne-acids' },
      { entry: 'cause-care:acne-flare/acne-acids-with-clinic' },
      { entry: 'cause-care:mycobacterial-infection/acne-acids' },
      { entry: 'cause-care:granuloma/acne-acids' },
    ],
  },
  'W-05': {
    used: [
      { entry: 'care:no-sunscreen-yet' },
      { entry: 'position:S0-107/mineral-sunscreen' },
      { entry: 'position:E-040/mineral-sunscreen' },
      { entry: 'cause-care:sunburn-phototoxic/sunscreen-on-raw-skin' },
    ],
  },
  'W-06': {
    used: [
      { entry: 'screening:rf-at-home' },
      { entry: 'screening:long-needles-at-home' },
      { entry: 'screening:needling-at-home' },
      { entry: 'expect:standard' },
    ],
  },
  'W-07': {
    used: [
      { entry: 'rule:pus-or-crust' },
      { entry: 'care:no-squeezing-pus' },
      { entry: 'cause-care:folliculitis-impetigo/things-on-pus' },
      { entry: 'cause-care:abscess/things-on-pus' },
      { entry: 'cause-care:cellulitis/things-on-pus' },
    ],
  },
  'W-08': {
    used: [{ entry: 'expect:tiny-bumps' }],
  },
  'W-09': {
    used: [{ entry: 'rule:fever' }],
  },
  'W-10': {
    used: [
      { entry: 'expect:tiny-bumps' },
      { entry: 'expect:peeling' },
      { entry: 'expect:never-from-one-sign' },
    ],
  },
  'W-11': {
    used: [
      { entry: 'care:ask-pharmacist-about-itch' },
      { entry: 'position:S3-53/allergy-tablet' },
      { entry: 'cause-care:allergic-contact-dermatitis/allergy-tablet' },
      { entry: 'cause-care:urticaria/allergy-tablet' },
      { entry: 'cause-care:angioedema/allergy-tablet' },
      { entry: 'preparation:no-allergy-pill-alone' },
    ],
  },
  'W-12': {
    used: [
      { entry: 'care:no-plant-extracts' },
      { entry: 'position:S0-72/aloe' },
      { entry: 'position:S0-73/centella' },
      { entry: 'position:S0-74/chamomile' },
      { entry: 'position:S0-115/centella' },
      { entry: 'position:S1-57/aloe' },
      { entry: 'position:S1-58/chamomile' },
      { entry: 'position:S1-59/green-tea' },
      { entry: 'position:S1-90/aloe' },
      { entry: 'cause-care:bruise-haematoma/arnica' },
      { entry: 'cause-care:irritant-dermatitis/plants-and-scent' },
      { entry: 'cause-care:allergic-contact-dermatitis/plants-and-scent' },
      { entry: 'cause-care:eczema-flare/plants-and-scent' },
    ],
  },
  'W-13': {
    used: [
      { entry: 'care:no-growth-factors' },
      { entry: 'position:S0-113/peptides' },
      { entry: 'position:S0-114/growth-factors' },
    ],
  },
  'W-14': {
    used: [{ entry: 'cause:product-trapping' }],
  },
  'W-15': {
    used: [{ entry: 'expect:microneedling' }, { entry: 'expect:sun-sensitivity' }],
  },
  'W-16': {
    used: [
      { entry: 'cause:metal-allergy' },
      { entry: 'care:nickel-watch' },
      { entry: 'cause-care:metal-allergy/needle-material' },
      { entry: 'screening:nickel-rash-before' },
      { entry: 'screening:strong-nickel-rash' },
    ],
  },
  'W-17': {
    used: [{ entry: 'expect:redness' }, { entry: 'expect:drawing-colour-change' }],
  },
  'W-18': {
    used: [{ entry: 'cause-care:hypertrophic-scar-keloid/raised-scars' }, { entry: 'expect:late-marks' }],
  },
  'W-19': {
    used: [{ entry: 'expect:redness' }, { entry: 'expect:swelling' }, { entry: 'expect:light' }],
  },
  'W-20': {
    used: [{ entry: 'screening:acne-sore-now' }, { entry: 'expect:acne-spots' }],
  },
  'W-21': {
    used: [{ entry: 'expect:needle-marks' }, { entry: 'expect:prp' }],
  },
  'W-22': {
    used: [{ entry: 'expect:needle-marks' }, { entry: 'expect:drawing-needle-grid' }],
  },
  'W-23': {
    used: [
      { entry: 'cause:folliculitis-impetigo' },
      { entry: 'screening:needling-at-home' },
      { entry: 'expect:clean-needles' },
    ],
  },
  'W-24': {
    used: [],
  },
};
