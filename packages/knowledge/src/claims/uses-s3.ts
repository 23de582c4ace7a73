import type { ClaimId } from './index.ts';
import type { Use } from './use.ts';

/** Where the claims of article S3 are at work, or why one is set aside. */
export const usesOfS3: Readonly<Record<Extract<ClaimId, `S3-${string}`>, Use>> = {
  'S3-01': {
    setAside:
      'Irritation, redness and swelling are ordinary effects too, so they do not point to allergy. What does is cited with the cause',
  },
  'S3-02': {
    used: [{ entry: 'effect:redness' }, { entry: 'expect:redness' }],
  },
  'S3-03': {
    used: [
      { entry: 'cause:allergic-contact-dermatitis' },
      { entry: 'care:check-labels-for-allergy' },
      { entry: 'care:no-scent-with-allergy' },
      { entry: 'care:no-chemical-sunscreen-with-allergy' },
      { entry: 'care:no-propylene-glycol-with-allergy' },
      { entry: 'care:no-preservative-with-allergy' },
      { entry: 'cause-care:allergic-contact-dermatitis/the-product-again' },
      { entry: 'cause-care:urticaria/the-product-again' },
      { entry: 'cause-care:angioedema/the-product-again' },
    ],
  },
  'S3-04': {
    used: [
      { entry: 'cause:irritant-dermatitis' },
      { entry: 'expect:burning' },
      { entry: 'expect:microneedling' },
    ],
  },
  'S3-05': {
    used: [{ entry: 'cause:irritant-dermatitis' }],
  },
  'S3-06': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }, { entry: 'screening:allergic-to-numbing' }],
  },
  'S3-07': {
    used: [
      { entry: 'cause:eczema-flare' },
      { entry: 'care:eczema-watch-for-sores' },
      { entry: 'expect:redness' },
    ],
  },
  'S3-08': {
    used: [
      { entry: 'cause:rosacea-perioral' },
      { entry: 'care:rosacea-keep-cool' },
      { entry: 'expect:redness' },
    ],
  },
  'S3-09': {
    used: [
      { entry: 'cause:metal-allergy' },
      { entry: 'warning:W-16' },
      { entry: 'care:nickel-watch' },
      { entry: 'cause-care:metal-allergy/needle-material' },
      { entry: 'screening:nickel-rash-before' },
      { entry: 'screening:strong-nickel-rash' },
    ],
  },
  'S3-10': {
    used: [
      { entry: 'effect:redness' },
      { entry: 'effect:swelling' },
      { entry: 'expect:redness' },
      { entry: 'expect:swelling' },
    ],
  },
  'S3-11': {
    used: [
      { entry: 'effect:redness' },
      { entry: 'warning:W-17' },
      { entry: 'expect:redness' },
      { entry: 'expect:drawing-colour-change' },
    ],
  },
  'S3-12': {
    used: [{ entry: 'effect:swelling' }, { entry: 'expect:swelling' }],
  },
  'S3-13': {
    used: [{ entry: 'effect:tightness' }, { entry: 'expect:tightness' }],
  },
  'S3-14': {
    used: [{ entry: 'expect:most-people' }],
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
    used: [{ entry: 'prevention:talk-before' }, { entry: 'preparation:clinic-sheet' }],
  },
  'S3-28': {
    used: [
      { entry: 'screening:weak-defence' },
      { entry: 'screening:diabetes-not-under-control' },
      { entry: 'screening:has-skin-disease' },
      { entry: 'screening:reacted-before' },
      { entry: 'screening:other-procedure-lately' },
      { entry: 'preparation:tell-your-history' },
    ],
  },
  'S3-29': {
    used: [
      { entry: 'care:check-labels-for-allergy' },
      { entry: 'care:no-propylene-glycol-with-allergy' },
      { entry: 'care:no-preservative-with-allergy' },
      { entry: 'prevention:talk-before' },
      { entry: 'screening:reacted-before' },
      { entry: 'screening:other-allergy' },
      { entry: 'screening:allergic-to-a-product' },
      { entry: 'preparation:tell-your-history' },
      { entry: 'ingredient-class:propylene-glycol' },
      { entry: 'ingredient-class:preservative' },
      { entry: 'ingredient-class:preservative-sensitiser' },
      { entry: 'ingredient-class:propylene-glycol-itself' },
    ],
  },
  'S3-30': {
    used: [
      { entry: 'screening:has-eczema' },
      { entry: 'screening:other-allergy' },
      { entry: 'preparation:tell-your-history' },
    ],
  },
  'S3-31': {
    used: [
      { entry: 'prevention:say-what-happened' },
      { entry: 'screening:reacted-before' },
      { entry: 'screening:other-procedure-lately' },
      { entry: 'preparation:tell-your-history' },
    ],
  },
  'S3-32': {
    used: [
      { entry: 'prevention:say-what-happened' },
      { entry: 'screening:patch-reacted' },
      { entry: 'screening:patch-not-read' },
      { entry: 'screening:allergic-to-a-product' },
      { entry: 'preparation:patch-test' },
      { entry: 'checklist:patch-test-offered' },
    ],
  },
  'S3-33': {
    used: [
      { entry: 'screening:retinoid-lately' },
      { entry: 'screening:prescribed-retinoid' },
      { entry: 'preparation:stop-retinoids' },
      { entry: 'preparation:ask-about-prescribed-retinoid' },
    ],
  },
  'S3-34': {
    used: [
      { entry: 'screening:acid-lately' },
      { entry: 'screening:prescribed-acid' },
      { entry: 'preparation:stop-acids' },
      { entry: 'preparation:ask-about-prescribed-acid' },
    ],
  },
  'S3-35': {
    used: [{ entry: 'screening:harsh-product-lately' }, { entry: 'preparation:stop-harsh-products' }],
  },
  'S3-36': {
    used: [
      { entry: 'screening:retinoid-lately' },
      { entry: 'screening:acid-lately' },
      { entry: 'screening:harsh-product-lately' },
      { entry: 'preparation:stop-retinoids' },
      { entry: 'preparation:stop-acids' },
      { entry: 'preparation:stop-harsh-products' },
    ],
  },
  'S3-37': {
    used: [{ entry: 'checklist:experience' }],
  },
  'S3-38': {
    used: [{ entry: 'checklist:licence' }],
  },
  'S3-39': {
    used: [{ entry: 'checklist:single-use' }, { entry: 'checklist:cleaning' }],
  },
  'S3-40': {
    used: [{ entry: 'checklist:device' }, { entry: 'checklist:products' }],
  },
  'S3-41': {
    used: [{ entry: 'checklist:photos' }],
  },
  'S3-42': {
    used: [{ entry: 'checklist:reviews' }],
  },
  'S3-43': {
    used: [{ entry: 'prevention:keep-to-the-plan' }, { entry: 'checklist:aftercare-sheet' }],
  },
  'S3-44': {
    used: [{ entry: 'position:S3-44/cleanser' }],
  },
  'S3-45': {
    used: [
      { entry: 'care:no-scented-products' },
      { entry: 'position:S3-45/clinic-cream' },
      { entry: 'ingredient-class:fragrance' },
    ],
  },
  'S3-46': {
    used: [{ entry: 'care:no-make-up' }, { entry: 'position:S3-46/make-up' }],
  },
  'S3-47': {
    used: [
      { entry: 'care:no-heavy-ointment' },
      { entry: 'position:S3-47/thin-petrolatum' },
      { entry: 'cause-care:product-trapping/heavy-cream' },
      { entry: 'cause-care:acne-flare/heavy-cream' },
      { entry: 'cause-care:rosacea-perioral/heavy-cream' },
      { entry: 'cause-care:improper-aftercare/heavy-cream' },
      { entry: 'position:S3-47/heavy-occlusives' },
      { entry: 'ingredient-class:heavy-emollient' },
      { entry: 'everyday:healing-ointment' },
      { entry: 'everyday:heavy-cream' },
      { entry: 'everyday:mineral-oil' },
    ],
  },
  'S3-48': {
    used: [
      { entry: 'conflict:C-01' },
      { entry: 'conflict:C-02' },
      { entry: 'conflict:C-03' },
      { entry: 'conflict:C-04' },
      { entry: 'conflict:C-05' },
      { entry: 'care:no-strong-actives', explainedBy: 'C-01' },
      { entry: 'position:S3-48/strong-actives' },
      { entry: 'cause-care:rosacea-perioral/strong-products' },
      { entry: 'cause-care:underlying-skin-disease/strong-products' },
      { entry: 'cause-care:irritant-dermatitis/strong-products' },
      { entry: 'cause-care:eczema-flare/strong-products' },
      { entry: 'cause-care:improper-aftercare/strong-products' },
      { entry: 'cause-care:chemical-burn/strong-products' },
      { entry: 'ingredient-class:pha', explainedBy: 'C-02' },
      { entry: 'ingredient-class:other-acid-or-peel', explainedBy: 'J-24' },
      { entry: 'ingredient-class:depigmenting', explainedBy: 'J-24' },
      { entry: 'ingredient-class:other-active' },
      { entry: 'everyday:azelaic-acid', explainedBy: 'J-24' },
      { entry: 'everyday:pha-toner', explainedBy: 'C-02' },
      { entry: 'everyday:tranexamic-serum', explainedBy: 'J-24' },
      { entry: 'everyday:niacinamide-serum' },
    ],
  },
  'S3-49': {
    used: [{ entry: 'position:S3-49/sunscreen' }],
  },
  'S3-50': {
    used: [{ entry: 'position:S3-50/direct-sun' }],
  },
  'S3-51': {
    used: [
      { entry: 'cause:sunburn-phototoxic' },
      { entry: 'cause:pih' },
      { entry: 'care:shade-in-hot-sun' },
      { entry: 'cause-care:normal-inflammation/sun' },
      { entry: 'cause-care:improper-aftercare/sun' },
      { entry: 'cause-care:thermal-burn/sun' },
      { entry: 'cause-care:sunburn-phototoxic/sun' },
      { entry: 'cause-care:pih/sun' },
      { entry: 'expect:redness' },
    ],
  },
  'S3-52': {
    used: [
      { entry: 'care:cool-cloth' },
      { entry: 'position:S3-52/cold-compress' },
      { entry: 'cause-care:allergic-contact-dermatitis/cool-cloth' },
      { entry: 'cause-care:urticaria/cool-cloth' },
      { entry: 'cause-care:angioedema/cool-cloth' },
      { entry: 'cause-care:metal-allergy/cool-cloth' },
    ],
  },
  'S3-53': {
    used: [{ entry: 'warning:W-11' }, { entry: 'position:S3-53/allergy-tablet' }],
  },
  'S3-54': {
    used: [
      { entry: 'preparation:ask-before-medicine' },
      { entry: 'ingredient-class:medicine' },
      { entry: 'ingredient-class:antiseptic' },
      { entry: 'everyday:antiseptic' },
      { entry: 'everyday:antihistamine-cream' },
      { entry: 'everyday:ibuprofen-gel' },
      { entry: 'everyday:paracetamol' },
    ],
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
    used: [{ entry: 'prevention:report-early' }, { entry: 'checklist:when-it-goes-wrong' }],
  },
  'S3-58': {
    used: [
      { entry: 'prevention:talk-before' },
      { entry: 'prevention:say-what-happened' },
      { entry: 'preparation:clinic-sheet' },
    ],
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
