import type { JudgementId } from './index.ts';
import type { UsedBy } from './use.ts';

/** Where the judgements of the ledger are at work. */
export const usesOfJudgements: Readonly<Record<JudgementId, UsedBy>> = {
  'J-01': {
    used: [
      { entry: 'rule:bleeding-not-stopping' },
      { entry: 'effect:pinpoint-bleeding' },
      { entry: 'care:press-on-bleeding' },
    ],
  },
  'J-02': {
    used: [{ entry: 'effect:redness' }],
  },
  'J-03': {
    used: [{ entry: 'effect:tightness' }],
  },
  'J-04': {
    used: [{ entry: 'effect:burning' }],
  },
  'J-05': {
    used: [{ entry: 'effect:itch' }],
  },
  'J-06': {
    used: [{ entry: 'effect:dryness' }, { entry: 'effect:peeling' }, { entry: 'effect:fine-crusts' }],
  },
  'J-07': {
    used: [{ entry: 'effect:roughness' }],
  },
  'J-08': {
    used: [
      { entry: 'rule:bruise-growing-or-tense' },
      { entry: 'effect:bruising' },
      { entry: 'cause:bruise-haematoma' },
    ],
  },
  'J-09': {
    used: [{ entry: 'effect:fine-crusts' }],
  },
  'J-10': {
    used: [{ entry: 'cause:urticaria' }, { entry: 'cause:angioedema' }],
  },
  'J-11': {
    used: [
      { entry: 'rule:numbing-odd-heartbeat' },
      { entry: 'rule:numbing-two-mild-signs' },
      { entry: 'cause:numbing-drug-toxicity' },
      { entry: 'danger:danger-numbing' },
    ],
  },
  'J-12': {
    used: [{ entry: 'cause:product-trapping' }],
  },
  'J-13': {
    used: [{ entry: 'cause:acne-flare' }],
  },
  'J-14': {
    used: [{ entry: 'rule:boil' }, { entry: 'cause:abscess' }, { entry: 'cause:cellulitis' }],
  },
  'J-15': {
    used: [{ entry: 'rule:hollow' }, { entry: 'cause:thermal-burn' }, { entry: 'cause:nerve-or-fat-injury' }],
  },
  'J-16': {
    used: [{ entry: 'rule:new-patches' }, { entry: 'rule:marks-early' }, { entry: 'cause:pih' }],
  },
  'J-17': {
    used: [{ entry: 'rule:scar-lines' }, { entry: 'rule:marks-early' }, { entry: 'cause:tram-track-scar' }],
  },
  'J-18': {
    used: [
      { entry: 'rule:eye-painful-or-light' },
      { entry: 'cause:prolonged-swelling' },
      { entry: 'cause:bruise-haematoma' },
      { entry: 'cause:needle-faint' },
      { entry: 'cause:eczema-flare' },
      { entry: 'cause:severe-drug-rash' },
      { entry: 'cause:heat-rash' },
      { entry: 'cause:rosacea-perioral' },
      { entry: 'cause:underlying-skin-disease' },
      { entry: 'cause:orbital-infection' },
      { entry: 'cause:wart-molluscum' },
      { entry: 'cause:improper-aftercare' },
      { entry: 'cause:technique-injury' },
      { entry: 'cause:chemical-burn' },
      { entry: 'cause:sunburn-phototoxic' },
      { entry: 'cause:eye-injury' },
      { entry: 'cause:loss-of-colour' },
      { entry: 'cause:vascular-occlusion' },
    ],
  },
  'J-19': {
    used: [
      { entry: 'rule:numb-elsewhere' },
      { entry: 'rule:numb-too-long' },
      { entry: 'rule:numb-under-cream-too-long' },
      { entry: 'rule:face-weakness' },
      { entry: 'effect:numbness' },
      { entry: 'cause:nerve-or-fat-injury' },
      { entry: 'care:no-heat-on-numb-skin' },
    ],
  },
  'J-20': {
    used: [
      { entry: 'rule:danger-head-or-sheets' },
      { entry: 'rule:stroke-signs' },
      { entry: 'danger:danger-head-or-sheets' },
    ],
  },
  'J-21': {
    used: [
      { entry: 'rule:blood-exposure-72-hours' },
      { entry: 'rule:blood-exposure-later' },
      { entry: 'cause:blood-borne-exposure' },
      { entry: 'care:say-when-blood-was-shared' },
    ],
  },
  'J-22': {
    used: [
      { entry: 'lift:weak-defence-and-warm' },
      { entry: 'lift:weak-defence-and-very-hot' },
      { entry: 'lift:weak-defence-and-sore' },
      { entry: 'lift:weak-defence-and-moderately-sore' },
      { entry: 'lift:weak-defence-and-weeping' },
      { entry: 'lift:weak-defence-and-sore-bumps' },
      { entry: 'lift:weak-defence-and-lumps' },
      { entry: 'lift:weak-defence-and-mouth-sores' },
      { entry: 'lift:weak-defence-and-came-back' },
      { entry: 'lift:blood-thinner-and-bleeding' },
    ],
  },
  'J-23': {
    used: [{ entry: 'care:rinse-first-day' }],
  },
  'J-24': {
    used: [],
  },
  'J-25': {
    used: [
      { entry: 'rule:streaks' },
      { entry: 'rule:warm-and-sore' },
      { entry: 'rule:hot-after-3-days' },
      { entry: 'rule:warm-after-2-days' },
      { entry: 'lift:weak-defence-and-very-hot' },
      { entry: 'effect:warmth' },
    ],
  },
  'J-26': {
    used: [
      { entry: 'rule:danger-allergy' },
      { entry: 'rule:eyelids-swelling-fast' },
      { entry: 'rule:eyelids-swelling-shut-fast' },
      { entry: 'rule:hives-growing-fast' },
      { entry: 'rule:swelling-growing-fast' },
      { entry: 'rule:swelling-growing-fast-after-12-hours' },
      { entry: 'rule:worsening-fast-and-unwell' },
      { entry: 'rule:fast-swelling-first-12-hours' },
      { entry: 'rule:fast-redness-or-burning' },
      { entry: 'rule:fast-redness-or-burning-early' },
      { entry: 'danger:danger-allergy' },
    ],
  },
  'J-27': {
    used: [
      { entry: 'rule:severe-pain' },
      { entry: 'rule:rising-pain-after-a-day' },
      { entry: 'rule:rising-soreness-after-a-day' },
      { entry: 'rule:rising-pain-from-12-hours' },
      { entry: 'rule:pain-not-easing' },
      { entry: 'effect:soreness' },
      { entry: 'effect:pain' },
    ],
  },
  'J-28': {
    used: [
      { entry: 'rule:pus-or-crust' },
      { entry: 'lift:weeping-worse-past-window' },
      { entry: 'effect:weeping' },
    ],
  },
  'J-29': {
    used: [
      { entry: 'rule:danger-numbing' },
      { entry: 'rule:collapse-with-numbing' },
      { entry: 'rule:fit' },
      { entry: 'rule:numbing-odd-heartbeat' },
      { entry: 'rule:numbing-two-mild-signs' },
      { entry: 'rule:numbing-sign-after-large-amount' },
      { entry: 'rule:numbing-one-mild-sign' },
      { entry: 'rule:odd-feelings-alone' },
      { entry: 'cause:numbing-drug-toxicity' },
      { entry: 'danger:danger-numbing' },
    ],
  },
  'J-30': {
    used: [
      { entry: 'rule:spreading' },
      { entry: 'rule:severe-itch' },
      { entry: 'rule:burning-rising-from-12-hours' },
      { entry: 'rule:severe-burning' },
      { entry: 'rule:severe-burning-early' },
      { entry: 'effect:burning' },
    ],
  },
  'J-31': {
    used: [{ entry: 'rule:severe-redness-warm-sore' }, { entry: 'effect:redness' }],
  },
  'J-32': {
    used: [
      { entry: 'rule:severe-swelling' },
      { entry: 'rule:one-sided-swelling-growing' },
      { entry: 'rule:swelling-rising-after-2-days' },
      { entry: 'effect:swelling' },
    ],
  },
  'J-33': {
    used: [
      { entry: 'rule:eyelids-severe-or-one-sided' },
      { entry: 'rule:eyelids-sore' },
      { entry: 'rule:eyelids-moderate' },
      { entry: 'effect:eyelid-puffiness' },
    ],
  },
  'J-34': {
    used: [
      { entry: 'rule:bumps-growing-and-sore' },
      { entry: 'rule:bumps-doubled' },
      { entry: 'rule:bumps-still-coming' },
      { entry: 'rule:bumps-growing' },
      { entry: 'rule:acne-spots-growing' },
      { entry: 'rule:acne-spots-growing-and-sore' },
      { entry: 'rule:white-dots-growing' },
      { entry: 'rule:firm-lump-growing-and-sore' },
      { entry: 'rule:firm-lump-growing' },
    ],
  },
  'J-35': {
    used: [{ entry: 'rule:late-bumps-warm-or-sore' }, { entry: 'rule:late-bumps' }],
  },
  'J-36': {
    used: [
      { entry: 'rule:firm-lump-early' },
      { entry: 'rule:bumps-copy-the-grid-early' },
      { entry: 'lift:weeping-worse-past-window' },
      { entry: 'effect:redness' },
      { entry: 'effect:tiny-bumps' },
      { entry: 'effect:soreness' },
      { entry: 'effect:pain' },
      { entry: 'effect:tightness' },
      { entry: 'effect:burning' },
      { entry: 'effect:itch' },
      { entry: 'effect:dryness' },
      { entry: 'effect:peeling' },
      { entry: 'effect:roughness' },
      { entry: 'effect:bruising' },
      { entry: 'effect:needle-marks' },
      { entry: 'effect:fine-crusts' },
    ],
  },
  'J-37': {
    used: [
      { entry: 'rule:acne-spots-growing' },
      { entry: 'rule:sore-spots-after-3-days' },
      { entry: 'rule:spots-elsewhere-after-a-week' },
      { entry: 'rule:many-white-dots' },
      { entry: 'rule:white-dots-growing' },
      { entry: 'rule:white-dots-many-or-sore' },
      { entry: 'effect:acne-spots' },
      { entry: 'effect:white-dots' },
      { entry: 'cause:acne-flare' },
      { entry: 'cause:milia' },
    ],
  },
  'J-38': {
    used: [
      { entry: 'rule:white-patch-after-injection' },
      { entry: 'rule:blister' },
      { entry: 'rule:burn-patch' },
      { entry: 'rule:white-patch-not-from-cream' },
      { entry: 'rule:white-patch-painful' },
      { entry: 'rule:white-patch-too-long' },
      { entry: 'effect:white-under-cream' },
      { entry: 'cause:anaesthetic-blanching' },
      { entry: 'cause:chemical-burn' },
    ],
  },
  'J-39': {
    used: [
      { entry: 'rule:danger-collapse' },
      { entry: 'rule:collapse' },
      { entry: 'rule:hard-to-wake' },
      { entry: 'rule:drowsy-without-sedation' },
      { entry: 'rule:drowsy-after-the-day' },
      { entry: 'rule:feeling-faint' },
      { entry: 'rule:faint-at-the-needle' },
      { entry: 'rule:drowsy-after-sedation' },
      { entry: 'cause:needle-faint' },
      { entry: 'danger:danger-collapse' },
    ],
  },
  'J-40': {
    used: [
      { entry: 'rule:came-back' },
      { entry: 'rule:came-back-for-2-hours' },
      { entry: 'rule:flush-alone' },
      { entry: 'cause:rosacea-perioral' },
      { entry: 'care:stay-cool-with-flush' },
    ],
  },
  'J-41': {
    used: [
      { entry: 'rule:danger-dead-skin' },
      { entry: 'rule:dead-look' },
      { entry: 'rule:blister-in-very-painful-skin' },
      { entry: 'rule:blister-fast-in-hot-or-swollen-skin' },
      { entry: 'danger:danger-dead-skin' },
    ],
  },
  'J-42': {
    used: [
      { entry: 'cause:eczema-herpeticum' },
      { entry: 'cause:mycobacterial-infection' },
      { entry: 'cause:blood-borne-exposure' },
      { entry: 'cause:hypertrophic-scar-keloid' },
    ],
  },
  'J-43': {
    used: [
      { entry: 'rule:danger-injection' },
      { entry: 'rule:injection-blocked-vessel' },
      { entry: 'rule:dusky-net' },
      { entry: 'rule:white-patch-after-injection' },
      { entry: 'rule:eye-deep-signs' },
      { entry: 'cause:vascular-occlusion' },
      { entry: 'danger:danger-injection' },
    ],
  },
  'J-44': {
    used: [
      { entry: 'rule:fever-may-be-hidden' },
      { entry: 'rule:medicine-may-hide-signs' },
      { entry: 'care:ask-again-when-worn-off' },
      { entry: 'masking:masked-hides-fever-hot-and-cold-flu-like' },
      { entry: 'masking:masked-hides-redness-spread-past-treated' },
    ],
  },
  'J-45': {
    used: [
      { entry: 'rule:danger-airway' },
      { entry: 'rule:danger-mouth-swelling' },
      { entry: 'rule:danger-collapse' },
      { entry: 'rule:danger-allergy' },
      { entry: 'rule:danger-numbing' },
      { entry: 'rule:danger-injection' },
      { entry: 'rule:danger-very-ill' },
      { entry: 'rule:danger-dead-skin' },
      { entry: 'rule:danger-eye' },
      { entry: 'rule:danger-head-or-sheets' },
      { entry: 'rule:danger-sores' },
      { entry: 'rule:danger-infection' },
      { entry: 'rule:breathing-trouble' },
      { entry: 'rule:throat-tight' },
      { entry: 'rule:swallowing-trouble' },
      { entry: 'rule:hoarse' },
      { entry: 'rule:lip-tongue-swelling' },
      { entry: 'rule:eyes-swollen-shut' },
      { entry: 'rule:hives-with-body-signs' },
      { entry: 'rule:collapse' },
      { entry: 'rule:confusion' },
      { entry: 'rule:fit' },
      { entry: 'rule:blue-or-grey' },
      { entry: 'rule:very-pale' },
      { entry: 'rule:pain-beyond-look' },
      { entry: 'rule:dead-look' },
      { entry: 'rule:eye-deep-signs' },
      { entry: 'cause:anaphylaxis' },
      { entry: 'danger:danger-airway' },
    ],
  },
  'J-46': {
    used: [
      { entry: 'rule:danger-eye' },
      { entry: 'rule:eye-splash-severe' },
      { entry: 'rule:eye-splash' },
      { entry: 'rule:burning-liquid-severe' },
      { entry: 'rule:burning-liquid' },
      { entry: 'cause:chemical-burn' },
      { entry: 'cause:eye-injury' },
      { entry: 'care:hands-away-from-eyes' },
      { entry: 'first-aid:rinse-eye' },
      { entry: 'first-aid:rinse-eye-if-splashed' },
      { entry: 'first-aid:rinse-skin' },
      { entry: 'danger:danger-eye' },
    ],
  },
  'J-47': {
    used: [
      { entry: 'rule:danger-head-or-sheets' },
      { entry: 'rule:skin-in-sheets-with-sores' },
      { entry: 'rule:skin-in-sheets-alone' },
      { entry: 'rule:mouth-sores' },
      { entry: 'lift:weak-defence-and-mouth-sores' },
      { entry: 'cause:severe-drug-rash' },
      { entry: 'danger:danger-head-or-sheets' },
    ],
  },
  'J-48': {
    used: [
      { entry: 'rule:danger-head-or-sheets' },
      { entry: 'rule:headache-severe-with-fever-or-sore-face' },
      { entry: 'rule:stiff-neck-alone' },
      { entry: 'rule:headache-for-days' },
      { entry: 'rule:headache-still-there' },
      { entry: 'rule:headache' },
      { entry: 'danger:danger-head-or-sheets' },
    ],
  },
  'J-49': {
    used: [
      { entry: 'rule:dirty-needle' },
      { entry: 'care:clean-own-tool' },
      { entry: 'care:ask-about-tetanus' },
    ],
  },
  'J-50': {
    used: [
      { entry: 'rule:danger-collapse' },
      { entry: 'rule:blue-or-grey' },
      { entry: 'rule:very-pale' },
      { entry: 'rule:burn-patch' },
      { entry: 'danger:danger-collapse' },
    ],
  },
  'J-51': {
    used: [],
  },
  'J-52': {
    used: [{ entry: 'care:clinic-cream-first-day' }],
  },
  'J-53': {
    used: [
      { entry: 'care:stop-new-product' },
      { entry: 'care:ask-prescriber' },
      { entry: 'care:no-retinoids-or-aha' },
      { entry: 'care:no-shop-steroid' },
      { entry: 'care:no-shop-ibuprofen' },
    ],
  },
  'J-54': {
    used: [],
  },
  'J-55': {
    used: [{ entry: 'care:pregnant-ask-first' }],
  },
  'J-56': {
    used: [
      { entry: 'rule:many-white-dots' },
      { entry: 'rule:scar-lines' },
      { entry: 'rule:scar-growing' },
      { entry: 'rule:new-patches' },
      { entry: 'rule:hollow' },
    ],
  },
  'J-57': {
    used: [
      { entry: 'rule:danger-very-ill' },
      { entry: 'rule:hot-and-cold' },
      { entry: 'rule:flu-like' },
      { entry: 'rule:ill-body-sign-alone' },
      { entry: 'rule:sore-skin-and-very-ill' },
      { entry: 'cause:severe-infection' },
      { entry: 'danger:danger-very-ill' },
    ],
  },
  'J-58': {
    used: [{ entry: 'rule:nodes-with-infection' }, { entry: 'rule:nodes-alone' }],
  },
  'J-59': {
    used: [{ entry: 'rule:feeling-faint' }],
  },
  'J-60': {
    used: [
      { entry: 'care:no-retinoids-or-aha' },
      { entry: 'care:no-salicylic-or-benzoyl' },
      { entry: 'care:no-vitamin-c' },
    ],
  },
  'J-61': {
    used: [{ entry: 'rule:hives-alone' }],
  },
  'J-62': {
    used: [{ entry: 'care:no-growth-factors' }, { entry: 'care:no-plant-extracts' }],
  },
  'J-63': {
    used: [{ entry: 'care:no-make-up' }, { entry: 'care:no-heavy-make-up' }, { entry: 'care:no-exercise' }],
  },
  'J-64': {
    used: [{ entry: 'rule:drowsy-after-sedation' }, { entry: 'care:no-driving-after-sedation' }],
  },
};
