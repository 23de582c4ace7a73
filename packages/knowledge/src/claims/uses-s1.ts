import type { ClaimId } from './index.ts';
import type { Use } from './use.ts';

/** Where the claims of article S1 are at work, or why one is set aside. */
export const usesOfS1: Readonly<Record<Extract<ClaimId, `S1-${string}`>, Use>> = {
  'S1-01': {
    used: [
      { entry: 'cause:normal-inflammation' },
      { entry: 'cause:irritant-dermatitis' },
      { entry: 'cause:product-trapping' },
    ],
  },
  'S1-02': {
    used: [{ entry: 'effect:tiny-bumps' }, { entry: 'expect:tiny-bumps' }],
  },
  'S1-03': {
    used: [{ entry: 'effect:swelling' }, { entry: 'expect:swelling' }],
  },
  'S1-04': {
    used: [{ entry: 'effect:redness' }, { entry: 'expect:redness' }],
  },
  'S1-05': {
    used: [{ entry: 'expect:burning' }],
  },
  'S1-06': {
    used: [
      { entry: 'cause:normal-inflammation' },
      { entry: 'expect:tiny-bumps' },
      { entry: 'expect:drawing-small-bump' },
    ],
  },
  'S1-07': {
    used: [{ entry: 'expect:tiny-bumps' }, { entry: 'expect:drawing-small-bump' }],
  },
  'S1-08': {
    used: [{ entry: 'expect:tiny-bumps' }, { entry: 'expect:drawing-small-bump' }],
  },
  'S1-09': {
    used: [{ entry: 'cause:normal-inflammation' }],
  },
  'S1-10': {
    used: [
      { entry: 'effect:tiny-bumps', explainedBy: 'C-15' },
      { entry: 'expect:tiny-bumps', explainedBy: 'C-15' },
    ],
  },
  'S1-11': {
    used: [{ entry: 'cause:acne-flare' }],
  },
  'S1-12': {
    used: [{ entry: 'cause:acne-flare' }, { entry: 'expect:tiny-bumps' }, { entry: 'expect:acne-spots' }],
  },
  'S1-13': {
    used: [{ entry: 'cause:acne-flare' }],
  },
  'S1-14': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }],
  },
  'S1-15': {
    used: [
      { entry: 'cause:allergic-contact-dermatitis' },
      { entry: 'expect:tiny-bumps' },
      { entry: 'expect:drawing-small-bump' },
    ],
  },
  'S1-16': {
    used: [{ entry: 'cause:folliculitis-impetigo' }, { entry: 'warning:W-23' }],
  },
  'S1-17': {
    used: [
      { entry: 'cause:improper-aftercare' },
      { entry: 'expect:clean-needles' },
      { entry: 'prevention:keep-to-the-plan' },
    ],
  },
  'S1-18': {
    used: [{ entry: 'cause:folliculitis-impetigo' }, { entry: 'expect:clean-needles' }],
  },
  'S1-19': {
    used: [{ entry: 'cause:folliculitis-impetigo' }, { entry: 'expect:drawing-pus-spot' }],
  },
  'S1-20': {
    used: [
      { entry: 'care:cool-cloth' },
      { entry: 'care:cool-cloth-for-comfort' },
      { entry: 'position:S1-20/cold-compress' },
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
  'S1-21': {
    used: [
      { entry: 'conflict:C-16' },
      { entry: 'conflict:C-17' },
      { entry: 'warning:W-03' },
      { entry: 'position:S1-21/shop-steroid-cream' },
    ],
  },
  'S1-22': {
    used: [
      { entry: 'preparation:no-new-products' },
      { entry: 'ingredient-class:retinol-like' },
      { entry: 'ingredient-class:ferment' },
      { entry: 'ingredient-class:other-active' },
      { entry: 'ingredient-class:hair-removal-or-dye' },
      { entry: 'everyday:bakuchiol-serum' },
      { entry: 'everyday:after-sun' },
      { entry: 'everyday:salmon-dna' },
      { entry: 'everyday:snail-mucin' },
      { entry: 'everyday:fermented-essence' },
      { entry: 'everyday:honey-mask' },
      { entry: 'everyday:hair-dye' },
      { entry: 'everyday:insect-repellent' },
    ],
  },
  'S1-23': {
    used: [
      { entry: 'position:S1-23/picking' },
      { entry: 'cause-care:normal-inflammation/picking' },
      { entry: 'cause-care:product-trapping/picking' },
      { entry: 'cause-care:acne-flare/picking' },
      { entry: 'cause-care:milia/picking' },
      { entry: 'cause-care:heat-rash/picking' },
      { entry: 'cause-care:underlying-skin-disease/picking' },
      { entry: 'cause-care:allergic-contact-dermatitis/picking' },
      { entry: 'cause-care:metal-allergy/picking' },
      { entry: 'cause-care:eczema-flare/picking' },
      { entry: 'cause-care:wart-molluscum/picking' },
      { entry: 'cause-care:mycobacterial-infection/picking' },
      { entry: 'cause-care:improper-aftercare/picking' },
      { entry: 'cause-care:technique-injury/picking' },
      { entry: 'cause-care:pih/picking' },
      { entry: 'cause-care:loss-of-colour/picking' },
      { entry: 'cause-care:tram-track-scar/picking' },
      { entry: 'cause-care:hypertrophic-scar-keloid/picking' },
    ],
  },
  'S1-24': {
    used: [
      { entry: 'position:S1-24/squeezing' },
      { entry: 'cause-care:normal-inflammation/picking' },
      { entry: 'cause-care:product-trapping/picking' },
      { entry: 'cause-care:acne-flare/picking' },
      { entry: 'cause-care:milia/picking' },
      { entry: 'cause-care:heat-rash/picking' },
      { entry: 'cause-care:underlying-skin-disease/picking' },
      { entry: 'cause-care:allergic-contact-dermatitis/picking' },
      { entry: 'cause-care:metal-allergy/picking' },
      { entry: 'cause-care:eczema-flare/picking' },
      { entry: 'cause-care:wart-molluscum/picking' },
      { entry: 'cause-care:mycobacterial-infection/picking' },
      { entry: 'cause-care:improper-aftercare/picking' },
      { entry: 'cause-care:technique-injury/picking' },
      { entry: 'cause-care:pih/picking' },
      { entry: 'cause-care:loss-of-colour/picking' },
      { entry: 'cause-care:tram-track-scar/picking' },
      { entry: 'cause-care:hypertrophic-scar-keloid/picking' },
    ],
  },
  'S1-25': {
    used: [
      { entry: 'care:light-products' },
      { entry: 'position:S1-25/plain-moisture' },
      { entry: 'cause-care:normal-inflammation/plain-cream' },
      { entry: 'cause-care:rosacea-perioral/plain-cream' },
      { entry: 'cause-care:underlying-skin-disease/plain-cream' },
      { entry: 'cause-care:irritant-dermatitis/plain-cream' },
      { entry: 'cause-care:eczema-flare/plain-cream' },
      { entry: 'cause-care:improper-aftercare/plain-cream' },
      { entry: 'cause-care:technique-injury/plain-cream' },
    ],
  },
  'S1-26': {
    used: [{ entry: 'rule:sore-or-red-bumps-after-3-days' }],
  },
  'S1-27': {
    used: [{ entry: 'rule:bumps-growing' }],
  },
  'S1-28': {
    used: [{ entry: 'prevention:keep-to-the-plan' }, { entry: 'preparation:clinic-sheet' }],
  },
  'S1-29': {
    used: [{ entry: 'effect:tiny-bumps' }, { entry: 'expect:tiny-bumps' }],
  },
  'S1-30': {
    used: [{ entry: 'cause:normal-inflammation' }],
  },
  'S1-31': {
    used: [{ entry: 'cause:irritant-dermatitis' }],
  },
  'S1-32': {
    setAside:
      'Small raised areas come with irritation, allergy, healing and infection alike, so they do not point to irritation',
  },
  'S1-33': {
    used: [{ entry: 'cause:product-trapping' }],
  },
  'S1-34': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }],
  },
  'S1-35': {
    used: [
      { entry: 'cause:allergic-contact-dermatitis' },
      { entry: 'cause:urticaria' },
      { entry: 'expect:drawing-weal' },
    ],
  },
  'S1-36': {
    used: [
      { entry: 'effect:tiny-bumps', explainedBy: 'C-15' },
      { entry: 'expect:tiny-bumps', explainedBy: 'C-15' },
    ],
  },
  'S1-37': {
    used: [{ entry: 'care:look-each-day' }, { entry: 'position:S1-37/monitoring' }],
  },
  'S1-38': {
    used: [
      { entry: 'rule:rising-pain-after-a-day', explainedBy: 'C-23' },
      { entry: 'rule:rising-soreness-after-a-day', explainedBy: 'C-23' },
      { entry: 'conflict:C-23' },
    ],
  },
  'S1-39': {
    used: [{ entry: 'rule:bumps-growing-and-sore', explainedBy: 'C-38' }],
  },
  'S1-40': {
    used: [
      { entry: 'rule:pus-or-crust', explainedBy: 'C-21' },
      { entry: 'conflict:C-21' },
      { entry: 'conflict:C-34' },
    ],
  },
  'S1-41': {
    used: [
      { entry: 'rule:fever', explainedBy: 'C-22' },
      { entry: 'conflict:C-22' },
      { entry: 'conflict:C-34' },
      { entry: 'warning:W-09' },
    ],
  },
  'S1-42': {
    used: [
      { entry: 'rule:spreading', explainedBy: 'C-32' },
      { entry: 'cause:cellulitis' },
      { entry: 'conflict:C-32' },
    ],
  },
  'S1-43': {
    used: [
      { entry: 'rule:spots-elsewhere-after-a-week' },
      { entry: 'conflict:C-12' },
      { entry: 'conflict:C-34' },
      { entry: 'warning:W-08' },
    ],
  },
  'S1-44': {
    used: [{ entry: 'position:S1-44/cleanser' }],
  },
  'S1-45': {
    used: [{ entry: 'position:S1-45/clinic-cream' }],
  },
  'S1-46': {
    used: [{ entry: 'position:S1-46/sunscreen' }],
  },
  'S1-47': {
    used: [{ entry: 'position:S1-47/direct-sun' }],
  },
  'S1-48': {
    used: [
      { entry: 'position:S1-48/picking' },
      { entry: 'cause-care:normal-inflammation/picking' },
      { entry: 'cause-care:product-trapping/picking' },
      { entry: 'cause-care:acne-flare/picking' },
      { entry: 'cause-care:milia/picking' },
      { entry: 'cause-care:heat-rash/picking' },
      { entry: 'cause-care:underlying-skin-disease/picking' },
      { entry: 'cause-care:allergic-contact-dermatitis/picking' },
      { entry: 'cause-care:metal-allergy/picking' },
      { entry: 'cause-care:eczema-flare/picking' },
      { entry: 'cause-care:wart-molluscum/picking' },
      { entry: 'cause-care:mycobacterial-infection/picking' },
      { entry: 'cause-care:improper-aftercare/picking' },
      { entry: 'cause-care:technique-injury/picking' },
      { entry: 'cause-care:pih/picking' },
      { entry: 'cause-care:loss-of-colour/picking' },
      { entry: 'cause-care:tram-track-scar/picking' },
      { entry: 'cause-care:hypertrophic-scar-keloid/picking' },
    ],
  },
  'S1-49': {
    used: [
      { entry: 'conflict:C-29' },
      { entry: 'warning:W-10' },
      { entry: 'expect:tiny-bumps' },
      { entry: 'expect:never-from-one-sign' },
    ],
  },
  'S1-50': {
    used: [
      { entry: 'care:ask-the-clinic' },
      { entry: 'position:S1-50/asking-the-clinic' },
      { entry: 'everyday:laser' },
      { entry: 'everyday:smoking' },
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
    ],
  },
  'S1-51': {
    used: [
      { entry: 'effect:tiny-bumps' },
      { entry: 'expect:tiny-bumps' },
      { entry: 'expect:never-from-one-sign' },
    ],
  },
  'S1-52': {
    used: [
      { entry: 'position:S1-52/cleanser' },
      { entry: 'cause-care:product-trapping/gentle-wash' },
      { entry: 'cause-care:acne-flare/gentle-wash' },
      { entry: 'cause-care:improper-aftercare/gentle-wash' },
    ],
  },
  'S1-53': {
    used: [
      { entry: 'position:S1-53/scrubs' },
      { entry: 'cause-care:normal-inflammation/scrubbing' },
      { entry: 'cause-care:product-trapping/scrubbing' },
      { entry: 'cause-care:acne-flare/scrubbing' },
      { entry: 'cause-care:irritant-dermatitis/scrubbing' },
      { entry: 'cause-care:improper-aftercare/scrubbing' },
    ],
  },
  'S1-54': {
    used: [
      { entry: 'care:no-strong-actives' },
      { entry: 'position:S1-54/scrubs-and-peels' },
      { entry: 'cause-care:normal-inflammation/scrubbing' },
      { entry: 'cause-care:product-trapping/scrubbing' },
      { entry: 'cause-care:acne-flare/scrubbing' },
      { entry: 'cause-care:irritant-dermatitis/scrubbing' },
      { entry: 'cause-care:improper-aftercare/scrubbing' },
      { entry: 'ingredient-class:pha' },
      { entry: 'ingredient-class:other-acid-or-peel' },
    ],
  },
  'S1-55': {
    used: [
      { entry: 'care:gentle-cleanser' },
      { entry: 'care:pat-dry' },
      { entry: 'position:S1-55/pat-dry' },
      { entry: 'cause-care:product-trapping/gentle-wash' },
      { entry: 'cause-care:acne-flare/gentle-wash' },
      { entry: 'cause-care:improper-aftercare/gentle-wash' },
    ],
  },
  'S1-56': {
    used: [
      { entry: 'care:wash-hands-with-pus' },
      { entry: 'care:wash-hands' },
      { entry: 'position:S1-56/clean-hands' },
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
  'S1-57': {
    used: [{ entry: 'conflict:C-19' }, { entry: 'warning:W-12' }, { entry: 'position:S1-57/aloe' }],
  },
  'S1-58': {
    used: [{ entry: 'conflict:C-19' }, { entry: 'warning:W-12' }, { entry: 'position:S1-58/chamomile' }],
  },
  'S1-59': {
    used: [{ entry: 'conflict:C-19' }, { entry: 'warning:W-12' }, { entry: 'position:S1-59/green-tea' }],
  },
  'S1-60': {
    used: [{ entry: 'care:hands-off' }, { entry: 'position:S1-60/picking' }],
  },
  'S1-61': {
    used: [
      { entry: 'position:S1-61/scrubs' },
      { entry: 'ingredient-class:exfoliating-particle' },
      { entry: 'everyday:scrub' },
      { entry: 'everyday:cleansing-brush' },
    ],
  },
  'S1-62': {
    used: [
      { entry: 'care:no-scrubs-or-peels' },
      { entry: 'position:S1-62/peels' },
      { entry: 'ingredient-class:other-acid-or-peel' },
      { entry: 'ingredient-class:urea' },
      { entry: 'everyday:chemical-peel' },
      { entry: 'everyday:caustics' },
    ],
  },
  'S1-63': {
    used: [
      { entry: 'conflict:C-18' },
      { entry: 'care:plain-hydrating-serum' },
      { entry: 'position:S1-63/hyaluronic-acid' },
    ],
  },
  'S1-64': {
    used: [{ entry: 'position:S1-64/sunscreen' }],
  },
  'S1-65': {
    used: [
      { entry: 'care:shade-and-hat' },
      { entry: 'position:S1-65/shade-and-hat' },
      { entry: 'need:sun-cover' },
      { entry: 'cause-care:sunburn-phototoxic/shade-and-hat' },
      { entry: 'cause-care:pih/shade-and-hat' },
      { entry: 'cause-care:loss-of-colour/shade-and-hat' },
      { entry: 'everyday:shade' },
    ],
  },
  'S1-66': {
    used: [
      { entry: 'care:shade-and-hat' },
      { entry: 'care:shade-in-hot-sun' },
      { entry: 'position:S1-66/shade-and-hat' },
      { entry: 'need:sun-cover' },
      { entry: 'cause-care:sunburn-phototoxic/shade-and-hat' },
      { entry: 'cause-care:pih/shade-and-hat' },
      { entry: 'cause-care:loss-of-colour/shade-and-hat' },
      { entry: 'everyday:shade' },
    ],
  },
  'S1-67': {
    used: [{ entry: 'cause:sunburn-phototoxic' }, { entry: 'expect:sun-sensitivity' }],
  },
  'S1-68': {
    used: [
      { entry: 'conflict:C-03' },
      { entry: 'conflict:C-17' },
      { entry: 'warning:W-04' },
      { entry: 'position:S1-68/salicylic-acid' },
    ],
  },
  'S1-69': {
    used: [
      { entry: 'conflict:C-04' },
      { entry: 'conflict:C-17' },
      { entry: 'warning:W-04' },
      { entry: 'position:S1-69/benzoyl-peroxide' },
    ],
  },
  'S1-70': {
    used: [
      { entry: 'cause-care:product-trapping/acne-acids-with-clinic' },
      { entry: 'cause-care:acne-flare/acne-acids-with-clinic' },
      { entry: 'preparation:patch-own-products' },
    ],
  },
  'S1-71': {
    used: [
      { entry: 'rule:spots-elsewhere-after-a-week' },
      { entry: 'effect:tiny-bumps' },
      { entry: 'conflict:C-12' },
      { entry: 'conflict:C-39' },
      { entry: 'warning:W-08' },
    ],
  },
  'S1-72': {
    used: [{ entry: 'effect:redness' }],
  },
  'S1-73': {
    used: [{ entry: 'rule:severe-swelling', explainedBy: 'C-36' }, { entry: 'conflict:C-36' }],
  },
  'S1-74': {
    used: [{ entry: 'rule:severe-pain', explainedBy: 'C-23' }, { entry: 'conflict:C-23' }],
  },
  'S1-75': {
    used: [{ entry: 'cause:normal-inflammation' }, { entry: 'cause:irritant-dermatitis' }],
  },
  'S1-76': {
    used: [{ entry: 'checklist:experience' }],
  },
  'S1-77': {
    used: [{ entry: 'checklist:licence' }],
  },
  'S1-78': {
    used: [{ entry: 'screening:brown-or-black-skin' }, { entry: 'checklist:skin-type' }],
  },
  'S1-79': {
    used: [{ entry: 'checklist:depth' }],
  },
  'S1-80': {
    used: [{ entry: 'preparation:clinic-sheet' }],
  },
  'S1-81': {
    used: [
      { entry: 'care:ask-prescriber' },
      { entry: 'care:keep-prescribed-cream' },
      { entry: 'cause-care:acne-flare/prescribed-medicine' },
      { entry: 'cause-care:rosacea-perioral/prescribed-medicine' },
      { entry: 'cause-care:underlying-skin-disease/prescribed-medicine' },
      { entry: 'cause-care:eczema-flare/prescribed-medicine' },
      { entry: 'screening:takes-blood-thinner' },
      { entry: 'screening:prescribed-retinoid' },
      { entry: 'screening:prescribed-acid' },
      { entry: 'preparation:medicine-list' },
      { entry: 'everyday:isotretinoin-pills' },
      { entry: 'everyday:prescribed-medicine' },
      { entry: 'everyday:prescribed-skin-medicine' },
      { entry: 'ingredient-class:prescription-only' },
    ],
  },
  'S1-82': {
    used: [{ entry: 'preparation:supplement-list' }, { entry: 'everyday:supplements' }],
  },
  'S1-83': {
    used: [
      { entry: 'preparation:stop-retinoids' },
      { entry: 'preparation:stop-acids' },
      { entry: 'preparation:stop-harsh-products' },
    ],
  },
  'S1-84': {
    used: [{ entry: 'preparation:moist-skin' }],
  },
  'S1-85': {
    used: [{ entry: 'expect:tiny-bumps' }],
  },
  'S1-86': {
    used: [
      { entry: 'effect:redness' },
      { entry: 'expect:redness' },
      { entry: 'expect:drawing-colour-change' },
    ],
  },
  'S1-87': {
    used: [{ entry: 'position:S1-87/cleanser' }],
  },
  'S1-88': {
    used: [
      { entry: 'care:no-scrubs-or-peels' },
      { entry: 'position:S1-88/scrubs-and-peels' },
      { entry: 'ingredient-class:exfoliating-particle' },
      { entry: 'everyday:scrub' },
    ],
  },
  'S1-89': {
    used: [{ entry: 'care:plain-hydrating-serum' }, { entry: 'position:S1-89/hyaluronic-acid' }],
  },
  'S1-90': {
    used: [{ entry: 'position:S1-90/aloe' }],
  },
  'S1-91': {
    used: [{ entry: 'position:S1-91/sunscreen' }],
  },
  'S1-92': {
    used: [{ entry: 'care:no-retinoids-or-aha' }, { entry: 'position:S1-92/retinoids' }],
  },
  'S1-93': {
    used: [{ entry: 'care:no-retinoids-or-aha' }, { entry: 'position:S1-93/aha' }],
  },
  'S1-94': {
    used: [{ entry: 'care:no-salicylic-or-benzoyl' }, { entry: 'position:S1-94/bha' }],
  },
  'S1-95': {
    used: [{ entry: 'cause:irritant-dermatitis' }],
  },
  'S1-96': {
    used: [{ entry: 'effect:itch' }, { entry: 'expect:itch' }],
  },
  'S1-97': {
    used: [{ entry: 'effect:tiny-bumps' }, { entry: 'expect:tiny-bumps' }],
  },
  'S1-98': {
    used: [
      { entry: 'position:S1-98/picking' },
      { entry: 'cause-care:normal-inflammation/picking' },
      { entry: 'cause-care:product-trapping/picking' },
      { entry: 'cause-care:acne-flare/picking' },
      { entry: 'cause-care:milia/picking' },
      { entry: 'cause-care:heat-rash/picking' },
      { entry: 'cause-care:underlying-skin-disease/picking' },
      { entry: 'cause-care:allergic-contact-dermatitis/picking' },
      { entry: 'cause-care:metal-allergy/picking' },
      { entry: 'cause-care:eczema-flare/picking' },
      { entry: 'cause-care:wart-molluscum/picking' },
      { entry: 'cause-care:mycobacterial-infection/picking' },
      { entry: 'cause-care:improper-aftercare/picking' },
      { entry: 'cause-care:technique-injury/picking' },
      { entry: 'cause-care:pih/picking' },
      { entry: 'cause-care:loss-of-colour/picking' },
      { entry: 'cause-care:tram-track-scar/picking' },
      { entry: 'cause-care:hypertrophic-scar-keloid/picking' },
    ],
  },
  'S1-99': {
    used: [{ entry: 'care:ask-the-clinic' }, { entry: 'position:S1-99/asking-the-clinic' }],
  },
  'S1-100': {
    used: [{ entry: 'position:S1-100/water' }, { entry: 'prevention:eat-and-drink' }],
  },
  'S1-101': {
    used: [
      { entry: 'position:S1-101/vitamin-c-food' },
      { entry: 'prevention:eat-and-drink' },
      { entry: 'everyday:vitamin-c-food' },
      { entry: 'everyday:food' },
    ],
  },
};
