import type { ClaimId } from './index.ts';
import type { Use } from './use.ts';

/** Where the claims of article S0 are at work, or why one is set aside. */
export const usesOfS0: Readonly<Record<Extract<ClaimId, `S0-${string}`>, Use>> = {
  'S0-01': {
    used: [{ entry: 'effect:tiny-bumps' }, { entry: 'expect:tiny-bumps' }],
  },
  'S0-02': {
    used: [{ entry: 'cause:normal-inflammation' }],
  },
  'S0-03': {
    used: [{ entry: 'cause:normal-inflammation' }, { entry: 'expect:tiny-bumps' }],
  },
  'S0-04': {
    used: [
      { entry: 'cause:normal-inflammation' },
      { entry: 'expect:tiny-bumps' },
      { entry: 'expect:drawing-small-bump' },
    ],
  },
  'S0-05': {
    used: [
      { entry: 'effect:tiny-bumps', explainedBy: 'C-15' },
      { entry: 'cause:normal-inflammation' },
      { entry: 'conflict:C-15' },
      { entry: 'expect:tiny-bumps', explainedBy: 'C-15' },
    ],
  },
  'S0-06': {
    used: [
      { entry: 'care:cool-cloth-for-comfort' },
      { entry: 'position:S0-06/cold-compress' },
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
  'S0-07': {
    used: [{ entry: 'care:hands-off' }, { entry: 'position:S0-07/touching' }],
  },
  'S0-08': {
    used: [{ entry: 'cause:product-trapping' }],
  },
  'S0-09': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'S0-10': {
    used: [
      { entry: 'cause:folliculitis-impetigo' },
      { entry: 'care:new-needle-head-at-home' },
      { entry: 'expect:clean-needles' },
    ],
  },
  'S0-11': {
    used: [
      { entry: 'cause:improper-aftercare' },
      { entry: 'expect:clean-needles' },
      { entry: 'cause-care:folliculitis-impetigo/clean-hands' },
      { entry: 'cause-care:abscess/clean-hands' },
      { entry: 'cause-care:cellulitis/clean-hands' },
      { entry: 'cause-care:herpes-simplex/clean-hands' },
      { entry: 'cause-care:eczema-herpeticum/clean-hands' },
      { entry: 'cause-care:wart-molluscum/clean-hands' },
      { entry: 'cause-care:mycobacterial-infection/clean-hands' },
      { entry: 'cause-care:improper-aftercare/clean-hands' },
    ],
  },
  'S0-12': {
    used: [
      { entry: 'cause:product-trapping' },
      { entry: 'cause:improper-aftercare' },
      { entry: 'cause-care:product-trapping/heavy-cream' },
      { entry: 'cause-care:acne-flare/heavy-cream' },
      { entry: 'cause-care:rosacea-perioral/heavy-cream' },
      { entry: 'cause-care:improper-aftercare/heavy-cream' },
      { entry: 'expect:tiny-bumps' },
    ],
  },
  'S0-13': {
    used: [
      { entry: 'rule:late-bumps-warm-or-sore' },
      { entry: 'rule:late-bumps', explainedBy: 'C-43' },
      { entry: 'conflict:C-43' },
    ],
  },
  'S0-14': {
    used: [{ entry: 'rule:warm-and-sore' }, { entry: 'rule:late-bumps-warm-or-sore' }],
  },
  'S0-15': {
    used: [{ entry: 'rule:danger-infection' }, { entry: 'rule:bumps-with-pus' }],
  },
  'S0-16': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }],
  },
  'S0-17': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }],
  },
  'S0-18': {
    used: [
      { entry: 'cause:allergic-contact-dermatitis' },
      { entry: 'care:check-labels-for-allergy' },
      { entry: 'care:no-scent-with-allergy' },
      { entry: 'care:no-propylene-glycol-with-allergy' },
      { entry: 'care:no-preservative-with-allergy' },
      { entry: 'ingredient-class:fragrance-allergen' },
      { entry: 'ingredient-class:preservative-sensitiser' },
    ],
  },
  'S0-19': {
    used: [
      { entry: 'cause:allergic-contact-dermatitis' },
      { entry: 'expect:tiny-bumps' },
      { entry: 'expect:itch' },
    ],
  },
  'S0-20': {
    used: [
      { entry: 'cause:allergic-contact-dermatitis' },
      { entry: 'expect:tiny-bumps' },
      { entry: 'expect:drawing-weal' },
    ],
  },
  'S0-21': {
    used: [
      { entry: 'screening:patch-reacted' },
      { entry: 'screening:patch-not-read' },
      { entry: 'screening:allergic-to-a-product' },
      { entry: 'preparation:patch-test' },
      { entry: 'checklist:patch-test-offered' },
    ],
  },
  'S0-22': {
    used: [
      { entry: 'screening:other-allergy' },
      { entry: 'screening:allergic-to-a-product' },
      { entry: 'checklist:products' },
    ],
  },
  'S0-23': {
    used: [
      { entry: 'cause:technique-injury' },
      { entry: 'screening:pressed-hard' },
      { entry: 'screening:many-passes' },
      { entry: 'checklist:depth' },
    ],
  },
  'S0-24': {
    used: [
      { entry: 'cause:technique-injury' },
      { entry: 'warning:W-06' },
      { entry: 'screening:long-needles-at-home' },
      { entry: 'expect:standard' },
    ],
  },
  'S0-25': {
    used: [
      { entry: 'cause:technique-injury' },
      { entry: 'cause-care:technique-injury/needling-again' },
      { entry: 'screening:roller-dragged' },
      { entry: 'screening:pressed-hard' },
      { entry: 'screening:many-passes' },
      { entry: 'expect:roller' },
    ],
  },
  'S0-26': {
    used: [{ entry: 'cause:technique-injury' }, { entry: 'expect:roughness' }],
  },
  'S0-27': {
    used: [{ entry: 'cause:technique-injury' }],
  },
  'S0-28': {
    used: [{ entry: 'cause:technique-injury' }],
  },
  'S0-29': {
    used: [
      { entry: 'screening:long-needles-at-home' },
      { entry: 'screening:rf-in-a-salon' },
      { entry: 'checklist:deep-work' },
    ],
  },
  'S0-30': {
    used: [{ entry: 'prevention:keep-to-the-plan' }, { entry: 'checklist:aftercare-sheet' }],
  },
  'S0-31': {
    used: [{ entry: 'cause:product-trapping' }, { entry: 'warning:W-14' }],
  },
  'S0-32': {
    used: [
      { entry: 'conflict:C-10' },
      { entry: 'warning:W-14' },
      { entry: 'position:S0-32/thin-petrolatum' },
    ],
  },
  'S0-33': {
    used: [
      { entry: 'position:S0-33/mineral-oil' },
      { entry: 'cause-care:product-trapping/heavy-cream' },
      { entry: 'cause-care:acne-flare/heavy-cream' },
      { entry: 'cause-care:rosacea-perioral/heavy-cream' },
      { entry: 'cause-care:improper-aftercare/heavy-cream' },
    ],
  },
  'S0-34': {
    used: [
      { entry: 'cause:product-trapping' },
      { entry: 'expect:white-dots' },
      { entry: 'expect:drawing-whitehead' },
    ],
  },
  'S0-35': {
    used: [{ entry: 'cause:product-trapping' }, { entry: 'expect:tiny-bumps' }],
  },
  'S0-36': {
    used: [
      { entry: 'care:no-heavy-ointment' },
      { entry: 'position:S0-36/heavy-occlusives' },
      { entry: 'position:S0-36/thin-petrolatum' },
      { entry: 'cause-care:product-trapping/heavy-cream' },
      { entry: 'cause-care:acne-flare/heavy-cream' },
      { entry: 'cause-care:rosacea-perioral/heavy-cream' },
      { entry: 'cause-care:improper-aftercare/heavy-cream' },
      { entry: 'ingredient-class:occlusive' },
    ],
  },
  'S0-37': {
    used: [
      { entry: 'care:light-products' },
      { entry: 'position:S0-37/light-products' },
      { entry: 'cause-care:product-trapping/light-products' },
      { entry: 'cause-care:acne-flare/light-products' },
      { entry: 'cause-care:milia/light-products' },
      { entry: 'ingredient-class:comedogenic' },
    ],
  },
  'S0-38': {
    used: [{ entry: 'cause:hypertrophic-scar-keloid' }],
  },
  'S0-39': {
    used: [{ entry: 'cause:hypertrophic-scar-keloid' }, { entry: 'expect:late-marks' }],
  },
  'S0-40': {
    used: [{ entry: 'cause:hypertrophic-scar-keloid' }],
  },
  'S0-41': {
    used: [{ entry: 'prevention:keep-to-the-plan' }],
  },
  'S0-42': {
    used: [{ entry: 'screening:raised-scars-before' }, { entry: 'preparation:tell-your-history' }],
  },
  'S0-43': {
    used: [{ entry: 'effect:tiny-bumps' }, { entry: 'expect:tiny-bumps' }],
  },
  'S0-44': {
    used: [{ entry: 'rule:sore-or-red-bumps-after-3-days' }, { entry: 'rule:sore-spots-after-3-days' }],
  },
  'S0-45': {
    used: [{ entry: 'rule:severe-pain', explainedBy: 'C-23' }, { entry: 'conflict:C-23' }],
  },
  'S0-46': {
    used: [{ entry: 'effect:redness' }],
  },
  'S0-47': {
    used: [{ entry: 'rule:pus-or-crust', explainedBy: 'C-21' }, { entry: 'conflict:C-21' }],
  },
  'S0-48': {
    used: [
      { entry: 'rule:danger-infection', explainedBy: 'C-22' },
      { entry: 'rule:fever', explainedBy: 'C-22' },
      { entry: 'conflict:C-22' },
      { entry: 'warning:W-09' },
    ],
  },
  'S0-49': {
    used: [{ entry: 'rule:flu-like', explainedBy: 'J-57' }],
  },
  'S0-50': {
    used: [{ entry: 'rule:spreading', explainedBy: 'C-24' }, { entry: 'conflict:C-24' }],
  },
  'S0-51': {
    used: [
      { entry: 'rule:hives-alone', explainedBy: 'J-61' },
      { entry: 'cause:urticaria' },
      { entry: 'conflict:C-24' },
    ],
  },
  'S0-52': {
    used: [{ entry: 'expect:tiny-bumps' }],
  },
  'S0-53': {
    used: [{ entry: 'care:follow-the-clinic' }, { entry: 'position:S0-53/clinic-instructions' }],
  },
  'S0-54': {
    used: [{ entry: 'position:S0-54/direct-sun' }],
  },
  'S0-55': {
    used: [
      { entry: 'care:hands-off' },
      { entry: 'position:S0-55/picking' },
      { entry: 'everyday:facial-massage' },
      { entry: 'everyday:touching' },
      { entry: 'everyday:squeezing' },
    ],
  },
  'S0-56': {
    used: [{ entry: 'screening:brown-or-black-skin' }, { entry: 'checklist:skin-type' }],
  },
  'S0-57': {
    used: [
      { entry: 'effect:redness' },
      { entry: 'effect:tiny-bumps' },
      { entry: 'expect:redness' },
      { entry: 'expect:tiny-bumps' },
    ],
  },
  'S0-58': {
    used: [
      { entry: 'cause:irritant-dermatitis' },
      { entry: 'care:more-moisture-for-dry-skin' },
      { entry: 'expect:redness' },
      { entry: 'expect:tiny-bumps' },
      { entry: 'expect:burning' },
    ],
  },
  'S0-59': {
    used: [{ entry: 'cause:irritant-dermatitis' }, { entry: 'expect:microneedling' }],
  },
  'S0-60': {
    used: [
      { entry: 'care:gentle-cleanser' },
      { entry: 'position:S0-60/cleanser' },
      { entry: 'cause-care:product-trapping/gentle-wash' },
      { entry: 'cause-care:acne-flare/gentle-wash' },
      { entry: 'cause-care:improper-aftercare/gentle-wash' },
      { entry: 'ingredient-class:harsh-cleanser' },
      { entry: 'everyday:make-up-remover' },
      { entry: 'everyday:soap' },
    ],
  },
  'S0-61': {
    used: [
      { entry: 'care:pat-dry' },
      { entry: 'position:S0-61/scrubs' },
      { entry: 'cause-care:normal-inflammation/scrubbing' },
      { entry: 'cause-care:product-trapping/scrubbing' },
      { entry: 'cause-care:acne-flare/scrubbing' },
      { entry: 'cause-care:irritant-dermatitis/scrubbing' },
      { entry: 'cause-care:improper-aftercare/scrubbing' },
      { entry: 'ingredient-class:exfoliating-particle' },
      { entry: 'everyday:clay-mask' },
    ],
  },
  'S0-62': {
    used: [
      { entry: 'position:S0-62/brushes' },
      { entry: 'cause-care:normal-inflammation/scrubbing' },
      { entry: 'cause-care:product-trapping/scrubbing' },
      { entry: 'cause-care:acne-flare/scrubbing' },
      { entry: 'cause-care:irritant-dermatitis/scrubbing' },
      { entry: 'cause-care:improper-aftercare/scrubbing' },
      { entry: 'everyday:cleansing-brush' },
    ],
  },
  'S0-63': {
    used: [{ entry: 'position:S0-63/plain-moisture' }],
  },
  'S0-64': {
    used: [
      { entry: 'conflict:C-18' },
      { entry: 'care:plain-hydrating-serum' },
      { entry: 'position:S0-64/hyaluronic-acid' },
    ],
  },
  'S0-65': {
    used: [
      { entry: 'care:cool-cloth' },
      { entry: 'care:cool-cloth-for-comfort' },
      { entry: 'position:S0-65/cold-compress' },
      { entry: 'cause-care:normal-inflammation/cool-cloth' },
      { entry: 'cause-care:prolonged-swelling/cool-cloth' },
      { entry: 'cause-care:bruise-haematoma/cool-cloth' },
      { entry: 'cause-care:heat-rash/cool-cloth' },
      { entry: 'cause-care:rosacea-perioral/cool-cloth' },
      { entry: 'cause-care:irritant-dermatitis/cool-cloth' },
      { entry: 'cause-care:allergic-contact-dermatitis/cool-cloth' },
      { entry: 'cause-care:urticaria/cool-cloth' },
      { entry: 'cause-care:angioedema/cool-cloth' },
      { entry: 'cause-care:metal-allergy/cool-cloth' },
      { entry: 'cause-care:eczema-flare/cool-cloth' },
      { entry: 'cause-care:technique-injury/cool-cloth' },
      { entry: 'cause-care:sunburn-phototoxic/cool-cloth' },
      { entry: 'everyday:cold-compress' },
    ],
  },
  'S0-66': {
    used: [
      { entry: 'care:cool-cloth' },
      { entry: 'care:cool-cloth-for-comfort' },
      { entry: 'position:S0-66/cold-compress' },
      { entry: 'everyday:cold-compress' },
    ],
  },
  'S0-67': {
    used: [
      { entry: 'care:cool-cloth' },
      { entry: 'care:no-bare-ice' },
      { entry: 'position:S0-67/bare-ice' },
      { entry: 'cause-care:thermal-burn/bare-ice' },
      { entry: 'everyday:bare-ice' },
    ],
  },
  'S0-68': {
    used: [{ entry: 'conflict:C-01' }, { entry: 'position:S0-68/retinoids' }],
  },
  'S0-69': {
    used: [{ entry: 'conflict:C-02' }, { entry: 'position:S0-69/aha' }],
  },
  'S0-70': {
    used: [{ entry: 'conflict:C-05' }, { entry: 'position:S0-70/vitamin-c' }],
  },
  'S0-71': {
    used: [
      { entry: 'care:light-products' },
      { entry: 'position:S0-71/light-products' },
      { entry: 'cause-care:product-trapping/light-products' },
      { entry: 'cause-care:acne-flare/light-products' },
      { entry: 'cause-care:milia/light-products' },
    ],
  },
  'S0-72': {
    used: [{ entry: 'conflict:C-19' }, { entry: 'warning:W-12' }, { entry: 'position:S0-72/aloe' }],
  },
  'S0-73': {
    used: [{ entry: 'conflict:C-19' }, { entry: 'warning:W-12' }, { entry: 'position:S0-73/centella' }],
  },
  'S0-74': {
    used: [{ entry: 'conflict:C-19' }, { entry: 'warning:W-12' }, { entry: 'position:S0-74/chamomile' }],
  },
  'S0-75': {
    used: [{ entry: 'warning:W-03' }, { entry: 'position:S0-75/shop-steroid-cream' }],
  },
  'S0-76': {
    used: [
      { entry: 'cause:sunburn-phototoxic' },
      { entry: 'care:out-of-the-sun-now' },
      { entry: 'care:shade-in-hot-sun' },
      { entry: 'cause-care:normal-inflammation/sun' },
      { entry: 'cause-care:improper-aftercare/sun' },
      { entry: 'cause-care:thermal-burn/sun' },
      { entry: 'cause-care:sunburn-phototoxic/sun' },
      { entry: 'cause-care:pih/sun' },
      { entry: 'expect:redness' },
      { entry: 'expect:tiny-bumps' },
    ],
  },
  'S0-77': {
    used: [
      { entry: 'cause:pih' },
      { entry: 'care:shade-in-hot-sun' },
      { entry: 'cause-care:normal-inflammation/sun' },
      { entry: 'cause-care:improper-aftercare/sun' },
      { entry: 'cause-care:thermal-burn/sun' },
      { entry: 'cause-care:sunburn-phototoxic/sun' },
      { entry: 'cause-care:pih/sun' },
      { entry: 'expect:sun-sensitivity' },
    ],
  },
  'S0-78': {
    used: [
      { entry: 'care:daily-sunscreen' },
      { entry: 'position:S0-78/sunscreen' },
      { entry: 'cause-care:pih/daily-sunscreen' },
      { entry: 'cause-care:loss-of-colour/daily-sunscreen' },
      { entry: 'care:sunscreen-after-week-1' },
    ],
  },
  'S0-79': {
    used: [
      { entry: 'care:daily-sunscreen' },
      { entry: 'position:S0-79/sunscreen' },
      { entry: 'care:sunscreen-after-week-1' },
    ],
  },
  'S0-80': {
    used: [
      { entry: 'care:out-of-the-sun-now' },
      { entry: 'position:S0-80/shade-and-hat' },
      { entry: 'need:sun-cover' },
      { entry: 'cause-care:sunburn-phototoxic/shade-and-hat' },
      { entry: 'cause-care:pih/shade-and-hat' },
      { entry: 'cause-care:loss-of-colour/shade-and-hat' },
      { entry: 'everyday:shade' },
    ],
  },
  'S0-81': {
    used: [{ entry: 'rule:bumps-with-pus' }, { entry: 'rule:boil' }, { entry: 'cause:abscess' }],
  },
  'S0-82': {
    used: [{ entry: 'rule:severe-swelling' }],
  },
  'S0-83': {
    used: [{ entry: 'rule:warm-and-sore' }, { entry: 'rule:hot-after-3-days' }, { entry: 'conflict:C-35' }],
  },
  'S0-84': {
    used: [{ entry: 'rule:fever' }],
  },
  'S0-85': {
    used: [{ entry: 'rule:severe-redness-warm-sore' }, { entry: 'conflict:C-37' }],
  },
  'S0-86': {
    used: [{ entry: 'conflict:C-20' }, { entry: 'expect:never-from-one-sign' }],
  },
  'S0-87': {
    used: [{ entry: 'checklist:licence' }, { entry: 'checklist:experience' }],
  },
  'S0-88': {
    used: [
      { entry: 'prevention:keep-to-the-plan' },
      { entry: 'preparation:clinic-sheet' },
      { entry: 'checklist:aftercare-sheet' },
    ],
  },
  'S0-89': {
    used: [{ entry: 'care:wash-hands' }, { entry: 'position:S0-89/unwashed-hands' }],
  },
  'S0-90': {
    used: [
      { entry: 'effect:tiny-bumps', explainedBy: 'C-15' },
      { entry: 'expect:tiny-bumps', explainedBy: 'C-15' },
    ],
  },
  'S0-91': {
    used: [{ entry: 'cause:normal-inflammation' }],
  },
  'S0-92': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'S0-93': {
    used: [{ entry: 'cause:improper-aftercare' }],
  },
  'S0-94': {
    used: [
      { entry: 'effect:redness' },
      { entry: 'effect:swelling' },
      { entry: 'expect:redness' },
      { entry: 'expect:swelling' },
    ],
  },
  'S0-95': {
    setAside:
      'It names three possible reasons for bumps that stay and no sign that tells them apart. Each reason stands as a cause of its own, with signs',
  },
  'S0-96': {
    used: [{ entry: 'prevention:simple-routine' }],
  },
  'S0-97': {
    used: [
      { entry: 'care:rinse-first-day', explainedBy: 'J-23' },
      { entry: 'position:S0-97/lukewarm-water' },
      { entry: 'position:S0-97/cleanser' },
      { entry: 'need:cleanliness' },
      { entry: 'cause-care:irritant-dermatitis/lukewarm-water' },
      { entry: 'everyday:water-rinse' },
    ],
  },
  'S0-98': {
    used: [
      { entry: 'care:wash-hands-with-pus', explainedBy: 'J-24' },
      { entry: 'cause-care:folliculitis-impetigo/clean-hands' },
      { entry: 'cause-care:abscess/clean-hands' },
      { entry: 'cause-care:cellulitis/clean-hands' },
      { entry: 'cause-care:herpes-simplex/clean-hands' },
      { entry: 'cause-care:eczema-herpeticum/clean-hands' },
      { entry: 'cause-care:wart-molluscum/clean-hands' },
      { entry: 'cause-care:mycobacterial-infection/clean-hands' },
      { entry: 'cause-care:improper-aftercare/clean-hands' },
      { entry: 'position:S0-98/unwashed-hands' },
      { entry: 'everyday:facial-massage', explainedBy: 'J-24' },
      { entry: 'everyday:touching', explainedBy: 'J-24' },
      { entry: 'everyday:squeezing', explainedBy: 'J-24' },
    ],
  },
  'S0-99': {
    used: [
      { entry: 'care:plain-hydrating-serum', explainedBy: 'C-18' },
      { entry: 'position:S0-99/hydrating-serums' },
    ],
  },
  'S0-100': {
    used: [{ entry: 'position:S0-100/retinoids' }],
  },
  'S0-101': {
    used: [{ entry: 'position:S0-101/aha' }],
  },
  'S0-102': {
    used: [{ entry: 'position:S0-102/bha' }],
  },
  'S0-103': {
    used: [{ entry: 'care:no-vitamin-c' }, { entry: 'position:S0-103/vitamin-c' }],
  },
  'S0-104': {
    used: [{ entry: 'position:S0-104/make-up' }, { entry: 'cause-care:product-trapping/make-up' }],
  },
  'S0-105': {
    used: [{ entry: 'care:light-products' }, { entry: 'position:S0-105/light-products' }],
  },
  'S0-106': {
    used: [
      { entry: 'cause:sunburn-phototoxic' },
      { entry: 'cause:pih' },
      { entry: 'cause-care:normal-inflammation/sun' },
      { entry: 'cause-care:improper-aftercare/sun' },
      { entry: 'cause-care:thermal-burn/sun' },
      { entry: 'cause-care:sunburn-phototoxic/sun' },
      { entry: 'cause-care:pih/sun' },
      { entry: 'expect:sun-sensitivity' },
    ],
  },
  'S0-107': {
    used: [
      { entry: 'care:mineral-sunscreen-if-needed', explainedBy: 'W-05' },
      { entry: 'conflict:C-06' },
      { entry: 'warning:W-05' },
      { entry: 'position:S0-107/mineral-sunscreen' },
    ],
  },
  'S0-108': {
    used: [
      { entry: 'care:no-chemical-sunscreen-first-week' },
      { entry: 'position:S0-108/chemical-sunscreen' },
    ],
  },
  'S0-109': {
    used: [
      { entry: 'care:drink-as-you-like' },
      { entry: 'position:S0-109/water' },
      { entry: 'prevention:eat-and-drink' },
      { entry: 'everyday:drinking-water' },
    ],
  },
  'S0-110': {
    used: [
      { entry: 'care:humidifier-in-dry-air' },
      { entry: 'position:S0-110/humidifier' },
      { entry: 'everyday:humidifier' },
    ],
  },
  'S0-111': {
    used: [
      { entry: 'cause:heat-rash' },
      { entry: 'care:no-exercise' },
      { entry: 'position:S0-111/exercise' },
      { entry: 'cause-care:normal-inflammation/heat-and-sweat' },
      { entry: 'cause-care:prolonged-swelling/heat-and-sweat' },
      { entry: 'cause-care:heat-rash/sweat-and-wraps' },
      { entry: 'cause-care:irritant-dermatitis/heat-and-sweat' },
      { entry: 'everyday:gym' },
      { entry: 'everyday:running' },
      { entry: 'everyday:yoga' },
      { entry: 'everyday:walking' },
      { entry: 'everyday:hot-yoga', explainedBy: 'J-24' },
    ],
  },
  'S0-112': {
    used: [
      { entry: 'care:ask-the-clinic' },
      { entry: 'position:S0-112/asking-the-clinic' },
      { entry: 'everyday:laser' },
      { entry: 'everyday:eye-cream' },
      { entry: 'everyday:sheet-mask' },
      { entry: 'everyday:flying' },
      { entry: 'everyday:injections' },
      { entry: 'everyday:face-down-massage' },
      { entry: 'everyday:led-mask' },
      { entry: 'everyday:hair-wash' },
      { entry: 'everyday:pillow' },
      { entry: 'everyday:contact-lenses' },
      { entry: 'everyday:kissing-pets' },
      { entry: 'everyday:sex' },
      { entry: 'everyday:masks-cloth' },
      { entry: 'everyday:tattoo' },
      { entry: 'everyday:dentist' },
      { entry: 'everyday:work' },
      { entry: 'everyday:body-products' },
      { entry: 'everyday:named-cream' },
      { entry: 'everyday:brand' },
    ],
  },
  'S0-113': {
    used: [{ entry: 'conflict:C-18' }, { entry: 'warning:W-13' }, { entry: 'position:S0-113/peptides' }],
  },
  'S0-114': {
    used: [
      { entry: 'conflict:C-18' },
      { entry: 'warning:W-13' },
      { entry: 'position:S0-114/growth-factors' },
    ],
  },
  'S0-115': {
    used: [{ entry: 'position:S0-115/centella' }],
  },
  'S0-116': {
    used: [
      { entry: 'conflict:C-10' },
      { entry: 'warning:W-14' },
      { entry: 'position:S0-116/thin-petrolatum' },
    ],
  },
  'S0-117': {
    used: [
      { entry: 'rule:spots-elsewhere-after-a-week' },
      { entry: 'effect:tiny-bumps' },
      { entry: 'conflict:C-12' },
      { entry: 'conflict:C-39' },
      { entry: 'warning:W-08' },
    ],
  },
  'S0-118': {
    used: [{ entry: 'rule:pus-or-crust', explainedBy: 'C-21' }, { entry: 'conflict:C-21' }],
  },
  'S0-119': {
    used: [{ entry: 'rule:severe-pain', explainedBy: 'C-23' }, { entry: 'conflict:C-23' }],
  },
  'S0-120': {
    used: [{ entry: 'rule:warm-after-2-days' }],
  },
  'S0-121': {
    used: [{ entry: 'conflict:C-20' }],
  },
  'S0-122': {
    used: [
      { entry: 'care:hands-off' },
      { entry: 'care:no-squeezing-pus' },
      { entry: 'care:no-popping-blisters' },
      { entry: 'position:S0-122/squeezing' },
      { entry: 'position:S0-122/scrubs' },
      { entry: 'cause-care:normal-inflammation/picking' },
      { entry: 'cause-care:product-trapping/picking' },
      { entry: 'cause-care:acne-flare/picking' },
      { entry: 'cause-care:milia/picking' },
      { entry: 'cause-care:heat-rash/picking' },
      { entry: 'cause-care:underlying-skin-disease/picking' },
      { entry: 'cause-care:allergic-contact-dermatitis/picking' },
      { entry: 'cause-care:metal-allergy/picking' },
      { entry: 'cause-care:eczema-flare/picking' },
      { entry: 'cause-care:folliculitis-impetigo/things-on-pus' },
      { entry: 'cause-care:abscess/things-on-pus' },
      { entry: 'cause-care:cellulitis/things-on-pus' },
      { entry: 'cause-care:herpes-simplex/opened-sores' },
      { entry: 'cause-care:eczema-herpeticum/opened-sores' },
      { entry: 'cause-care:zoster/opened-sores' },
      { entry: 'cause-care:wart-molluscum/picking' },
      { entry: 'cause-care:mycobacterial-infection/picking' },
      { entry: 'cause-care:improper-aftercare/picking' },
      { entry: 'cause-care:technique-injury/picking' },
      { entry: 'cause-care:thermal-burn/opened-blisters' },
      { entry: 'cause-care:chemical-burn/opened-blisters' },
      { entry: 'cause-care:pih/picking' },
      { entry: 'cause-care:loss-of-colour/picking' },
      { entry: 'cause-care:tram-track-scar/picking' },
      { entry: 'cause-care:hypertrophic-scar-keloid/picking' },
      { entry: 'everyday:facial-massage' },
      { entry: 'everyday:touching' },
      { entry: 'everyday:squeezing' },
    ],
  },
  'S0-123': {
    used: [{ entry: 'prevention:simple-routine' }, { entry: 'preparation:moist-skin' }],
  },
  'S0-124': {
    used: [{ entry: 'effect:redness' }, { entry: 'warning:W-17' }, { entry: 'expect:redness' }],
  },
  'S0-125': {
    used: [{ entry: 'effect:swelling' }, { entry: 'expect:swelling' }],
  },
  'S0-126': {
    used: [{ entry: 'effect:tiny-bumps' }, { entry: 'expect:tiny-bumps' }],
  },
  'S0-127': {
    used: [{ entry: 'rule:sore-or-red-bumps-after-3-days' }, { entry: 'rule:sore-spots-after-3-days' }],
  },
  'S0-128': {
    used: [{ entry: 'cause:folliculitis-impetigo' }, { entry: 'expect:drawing-pus-spot' }],
  },
  'S0-129': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'S0-130': {
    used: [{ entry: 'cause:hypertrophic-scar-keloid' }, { entry: 'expect:late-marks' }],
  },
  'S0-131': {
    used: [{ entry: 'cause:granuloma' }, { entry: 'expect:late-marks' }],
  },
  'S0-132': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }],
  },
  'S0-133': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }],
  },
  'S0-134': {
    used: [{ entry: 'cause:improper-aftercare' }],
  },
  'S0-135': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'S0-136': {
    used: [{ entry: 'cause:underlying-skin-disease' }],
  },
  'S0-137': {
    used: [{ entry: 'conflict:C-11' }, { entry: 'conflict:C-33' }, { entry: 'warning:W-01' }],
  },
  'S0-138': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'S0-139': {
    used: [{ entry: 'cause:hypertrophic-scar-keloid' }],
  },
  'S0-140': {
    used: [{ entry: 'rule:severe-pain' }],
  },
  'S0-141': {
    used: [
      { entry: 'rule:danger-infection' },
      { entry: 'rule:spreading' },
      { entry: 'rule:streaks' },
      { entry: 'cause:cellulitis' },
    ],
  },
  'S0-142': {
    used: [{ entry: 'rule:fever' }],
  },
  'S0-143': {
    used: [{ entry: 'rule:hot-and-cold' }],
  },
  'S0-144': {
    used: [
      { entry: 'rule:bumps-growing-and-sore' },
      { entry: 'rule:bumps-growing', explainedBy: 'C-38' },
      { entry: 'rule:acne-spots-growing-and-sore' },
      { entry: 'rule:white-dots-growing', explainedBy: 'C-38' },
      { entry: 'rule:firm-lump-growing-and-sore' },
      { entry: 'rule:firm-lump-growing', explainedBy: 'C-38' },
      { entry: 'conflict:C-38' },
    ],
  },
  'S0-145': {
    used: [
      { entry: 'rule:bumps-growing-and-sore' },
      { entry: 'rule:bumps-doubled' },
      { entry: 'rule:bumps-growing', explainedBy: 'C-38' },
      { entry: 'rule:acne-spots-growing', explainedBy: 'C-38' },
      { entry: 'rule:acne-spots-growing-and-sore' },
      { entry: 'rule:white-dots-growing', explainedBy: 'C-38' },
      { entry: 'rule:firm-lump-growing-and-sore' },
      { entry: 'rule:firm-lump-growing', explainedBy: 'C-38' },
      { entry: 'conflict:C-38' },
      { entry: 'conflict:C-39' },
    ],
  },
  'S0-146': {
    used: [
      { entry: 'rule:scar-lines', explainedBy: 'W-18' },
      { entry: 'warning:W-18' },
      { entry: 'cause-care:tram-track-scar/scar-lines' },
      { entry: 'cause-care:hypertrophic-scar-keloid/raised-scars' },
    ],
  },
  'S0-147': {
    used: [{ entry: 'checklist:licence' }],
  },
  'S0-148': {
    used: [{ entry: 'prevention:keep-to-the-plan' }, { entry: 'checklist:aftercare-sheet' }],
  },
  'S0-149': {
    used: [
      { entry: 'care:no-heavy-make-up' },
      { entry: 'position:S0-149/heavy-make-up' },
      { entry: 'cause-care:product-trapping/make-up' },
    ],
  },
  'S0-150': {
    used: [
      { entry: 'care:no-strong-actives' },
      { entry: 'position:S0-150/strong-actives' },
      { entry: 'cause-care:rosacea-perioral/strong-products' },
      { entry: 'cause-care:underlying-skin-disease/strong-products' },
      { entry: 'cause-care:irritant-dermatitis/strong-products' },
      { entry: 'cause-care:eczema-flare/strong-products' },
      { entry: 'cause-care:improper-aftercare/strong-products' },
      { entry: 'cause-care:chemical-burn/strong-products' },
      { entry: 'ingredient-class:other-acid-or-peel' },
      { entry: 'ingredient-class:depigmenting' },
      { entry: 'ingredient-class:drying-alcohol' },
      { entry: 'ingredient-class:cooling-or-warming' },
      { entry: 'everyday:azelaic-acid' },
      { entry: 'everyday:pha-toner' },
      { entry: 'everyday:tranexamic-serum' },
    ],
  },
  'S0-151': {
    used: [{ entry: 'prevention:report-early' }, { entry: 'checklist:when-it-goes-wrong' }],
  },
  'S0-152': {
    used: [{ entry: 'rule:sore-or-red-bumps-after-3-days' }],
  },
};
