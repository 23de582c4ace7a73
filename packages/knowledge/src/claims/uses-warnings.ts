import type { WarningId } from './index.ts';
import type { UsedBy } from './use.ts';

/** Where the warnings of the ledger are at work. */
export const usesOfWarnings: Readonly<Record<WarningId, UsedBy>> = {
  'W-01': {
    used: [{ entry: 'test:W-01' }],
  },
  'W-02': {
    used: [
      { entry: 'care:drink-as-you-like' },
      { entry: 'position:S2-25/water' },
      { entry: 'prevention:eat-and-drink' },
      { entry: 'test:W-02' },
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
      { entry: 'test:W-03' },
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
      { entry: 'test:W-04' },
      { entry: 'ingredient-class:bha' },
      { entry: 'ingredient-class:benzoyl-peroxide' },
    ],
  },
  'W-05': {
    used: [
      { entry: 'care:no-sunscreen-yet' },
      { entry: 'position:S0-107/mineral-sunscreen' },
      { entry: 'position:E-040/mineral-sunscreen' },
      { entry: 'cause-care:sunburn-phototoxic/sunscreen-on-raw-skin' },
      { entry: 'test:W-05' },
    ],
  },
  'W-06': {
    used: [
      { entry: 'screening:rf-at-home' },
      { entry: 'screening:long-needles-at-home' },
      { entry: 'screening:needling-at-home' },
      { entry: 'expect:standard' },
      { entry: 'test:W-06' },
    ],
  },
  'W-07': {
    used: [
      { entry: 'rule:pus-or-crust' },
      { entry: 'care:no-squeezing-pus' },
      { entry: 'cause-care:folliculitis-impetigo/things-on-pus' },
      { entry: 'cause-care:abscess/things-on-pus' },
      { entry: 'cause-care:cellulitis/things-on-pus' },
      { entry: 'test:W-07' },
      { entry: 'cause:allergic-contact-dermatitis' },
    ],
  },
  'W-08': {
    used: [{ entry: 'expect:tiny-bumps' }, { entry: 'test:W-08' }],
  },
  'W-09': {
    used: [{ entry: 'rule:fever' }, { entry: 'test:W-09' }],
  },
  'W-10': {
    used: [
      { entry: 'expect:tiny-bumps' },
      { entry: 'expect:peeling' },
      { entry: 'expect:never-from-one-sign' },
      { entry: 'test:W-10' },
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
      { entry: 'test:W-11' },
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
      { entry: 'test:W-12' },
    ],
  },
  'W-13': {
    used: [
      { entry: 'care:no-growth-factors' },
      { entry: 'position:S0-113/peptides' },
      { entry: 'position:S0-114/growth-factors' },
      { entry: 'test:W-13' },
      { entry: 'ingredient-class:growth-factor' },
      { entry: 'everyday:exosome-serum' },
    ],
  },
  'W-14': {
    used: [
      { entry: 'cause:product-trapping' },
      { entry: 'test:W-14' },
      { entry: 'position:S0-32/thin-petrolatum' },
    ],
  },
  'W-15': {
    used: [{ entry: 'expect:microneedling' }, { entry: 'expect:sun-sensitivity' }, { entry: 'test:W-15' }],
  },
  'W-16': {
    used: [
      { entry: 'cause:metal-allergy' },
      { entry: 'care:nickel-watch' },
      { entry: 'cause-care:metal-allergy/needle-material' },
      { entry: 'screening:nickel-rash-before' },
      { entry: 'screening:strong-nickel-rash' },
      { entry: 'test:W-16' },
    ],
  },
  'W-17': {
    used: [{ entry: 'expect:redness' }, { entry: 'expect:drawing-colour-change' }, { entry: 'test:W-17' }],
  },
  'W-18': {
    used: [
      { entry: 'cause-care:hypertrophic-scar-keloid/raised-scars' },
      { entry: 'expect:late-marks' },
      { entry: 'test:W-18' },
    ],
  },
  'W-19': {
    used: [
      { entry: 'expect:redness' },
      { entry: 'expect:swelling' },
      { entry: 'expect:light' },
      { entry: 'test:W-19' },
    ],
  },
  'W-20': {
    used: [{ entry: 'screening:acne-sore-now' }, { entry: 'expect:acne-spots' }, { entry: 'test:W-20' }],
  },
  'W-21': {
    used: [{ entry: 'expect:needle-marks' }, { entry: 'expect:prp' }, { entry: 'test:W-21' }],
  },
  'W-22': {
    used: [{ entry: 'expect:needle-marks' }, { entry: 'expect:drawing-needle-grid' }, { entry: 'test:W-22' }],
  },
  'W-23': {
    used: [
      { entry: 'cause:folliculitis-impetigo' },
      { entry: 'screening:needling-at-home' },
      { entry: 'expect:clean-needles' },
      { entry: 'test:W-23' },
    ],
  },
  'W-24': {
    used: [{ entry: 'test:W-24' }],
  },
};
