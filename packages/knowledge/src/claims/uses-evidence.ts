import type { EvidenceId } from './index.ts';
import type { UsedBy } from './use.ts';

/** Where the evidence of the ledger are at work. */
export const usesOfEvidence: Readonly<Record<EvidenceId, UsedBy>> = {
  'E-001': {
    used: [],
  },
  'E-002': {
    used: [],
  },
  'E-003': {
    used: [{ entry: 'care:no-growth-factors' }],
  },
  'E-004': {
    used: [],
  },
  'E-005': {
    used: [],
  },
  'E-006': {
    used: [],
  },
  'E-007': {
    used: [{ entry: 'effect:roughness' }],
  },
  'E-008': {
    used: [],
  },
  'E-009': {
    used: [
      { entry: 'rule:numb-elsewhere' },
      { entry: 'rule:numb-too-long' },
      { entry: 'rule:numb-under-cream-too-long' },
      { entry: 'rule:face-weakness' },
      { entry: 'rule:blister' },
      { entry: 'rule:burn-patch' },
      { entry: 'rule:hollow' },
      { entry: 'cause:thermal-burn' },
      { entry: 'cause:nerve-or-fat-injury' },
      { entry: 'care:no-popping-blisters' },
    ],
  },
  'E-010': {
    used: [],
  },
  'E-011': {
    used: [
      { entry: 'rule:nodes-with-infection' },
      { entry: 'rule:nodes-alone' },
      { entry: 'effect:dryness' },
      { entry: 'effect:peeling' },
      { entry: 'cause:irritant-dermatitis' },
    ],
  },
  'E-012': {
    used: [{ entry: 'effect:redness' }, { entry: 'effect:swelling' }, { entry: 'effect:pain' }],
  },
  'E-013': {
    used: [
      { entry: 'rule:firm-lump' },
      { entry: 'rule:bumps-copy-the-grid' },
      { entry: 'cause:granuloma' },
      { entry: 'care:no-vitamin-c' },
    ],
  },
  'E-014': {
    used: [],
  },
  'E-015': {
    used: [
      { entry: 'effect:acne-spots' },
      { entry: 'effect:white-dots' },
      { entry: 'cause:product-trapping' },
      { entry: 'cause:acne-flare' },
      { entry: 'cause:milia' },
      { entry: 'cause:tram-track-scar' },
    ],
  },
  'E-016': {
    used: [],
  },
  'E-017': {
    used: [
      { entry: 'rule:scar-lines' },
      { entry: 'rule:new-patches' },
      { entry: 'cause:pih' },
      { entry: 'cause:tram-track-scar' },
      { entry: 'care:no-sun-brown-or-black-skin' },
    ],
  },
  'E-018': {
    used: [
      { entry: 'rule:bruise-growing-or-tense' },
      { entry: 'cause:bruise-haematoma' },
      { entry: 'cause:pih' },
    ],
  },
  'E-019': {
    used: [{ entry: 'effect:swelling' }],
  },
  'E-020': {
    used: [{ entry: 'effect:redness' }],
  },
  'E-021': {
    used: [
      { entry: 'effect:redness' },
      { entry: 'effect:tiny-bumps' },
      { entry: 'cause:normal-inflammation' },
    ],
  },
  'E-022': {
    used: [
      { entry: 'effect:pinpoint-bleeding' },
      { entry: 'effect:redness' },
      { entry: 'effect:swelling' },
      { entry: 'effect:dryness' },
      { entry: 'effect:needle-marks' },
      { entry: 'effect:fine-crusts' },
      { entry: 'cause:prolonged-swelling' },
      { entry: 'cause:pih' },
    ],
  },
  'E-023': {
    used: [
      { entry: 'effect:warmth' },
      { entry: 'effect:soreness' },
      { entry: 'effect:pain' },
      { entry: 'effect:tightness' },
      { entry: 'effect:burning' },
      { entry: 'effect:itch' },
    ],
  },
  'E-024': {
    used: [],
  },
  'E-025': {
    used: [{ entry: 'effect:redness' }],
  },
  'E-026': {
    used: [
      { entry: 'effect:redness' },
      { entry: 'care:no-sunscreen-yet' },
      { entry: 'care:no-sun' },
      { entry: 'care:no-make-up' },
      { entry: 'care:no-exercise' },
    ],
  },
  'E-027': {
    used: [{ entry: 'conflict:C-28' }],
  },
  'E-028': {
    used: [
      { entry: 'care:no-scrubs-or-peels' },
      { entry: 'care:no-sunbathing' },
      { entry: 'care:no-sauna-or-pool' },
      { entry: 'conflict:C-28' },
    ],
  },
  'E-029': {
    used: [
      { entry: 'effect:peeling' },
      { entry: 'care:cool-cloth' },
      { entry: 'care:rinse-first-day' },
      { entry: 'care:plain-moisturiser' },
      { entry: 'care:no-own-serum-first-day' },
      { entry: 'care:no-sauna-or-pool' },
    ],
  },
  'E-030': {
    used: [],
  },
  'E-031': {
    used: [],
  },
  'E-032': {
    used: [],
  },
  'E-033': {
    used: [{ entry: 'care:no-heavy-ointment' }],
  },
  'E-034': {
    used: [],
  },
  'E-035': {
    used: [{ entry: 'care:no-make-up' }],
  },
  'E-036': {
    used: [],
  },
  'E-037': {
    used: [{ entry: 'care:no-retinoids-or-aha' }],
  },
  'E-038': {
    used: [{ entry: 'care:no-sunscreen-yet' }],
  },
  'E-039': {
    used: [],
  },
  'E-040': {
    used: [],
  },
  'E-041': {
    used: [{ entry: 'care:clinic-cream-first-day' }],
  },
  'E-042': {
    used: [{ entry: 'care:no-antibiotic-ointment' }],
  },
  'E-043': {
    used: [{ entry: 'care:clinic-cream-first-day' }],
  },
  'E-044': {
    used: [
      { entry: 'cause:milia' },
      { entry: 'care:no-heavy-ointment-acne-prone' },
      { entry: 'care:no-heavy-ointment-milia-prone' },
    ],
  },
  'E-045': {
    used: [{ entry: 'cause:milia' }],
  },
  'E-046': {
    used: [
      { entry: 'rule:new-patches' },
      { entry: 'cause:folliculitis-impetigo' },
      { entry: 'cause:herpes-simplex' },
      { entry: 'cause:pih' },
      { entry: 'care:no-sun-brown-or-black-skin' },
    ],
  },
  'E-047': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'E-048': {
    used: [
      { entry: 'rule:firm-lump-sore-or-draining' },
      { entry: 'rule:firm-lump' },
      { entry: 'rule:bumps-copy-the-grid' },
      { entry: 'rule:antibiotics-did-not-help' },
      { entry: 'rule:firm-lump-early' },
      { entry: 'rule:bumps-copy-the-grid-early' },
      { entry: 'rule:scar-growing' },
      { entry: 'lift:weak-defence-and-lumps' },
      { entry: 'cause:mycobacterial-infection' },
    ],
  },
  'E-049': {
    used: [
      { entry: 'rule:firm-lump-sore-or-draining' },
      { entry: 'rule:firm-lump' },
      { entry: 'rule:antibiotics-did-not-help' },
      { entry: 'cause:mycobacterial-infection' },
    ],
  },
  'E-050': {
    used: [{ entry: 'cause:mycobacterial-infection' }],
  },
  'E-051': {
    used: [
      { entry: 'lift:weak-defence-and-lumps' },
      { entry: 'cause:mycobacterial-infection' },
      { entry: 'care:clean-own-tool' },
    ],
  },
  'E-052': {
    used: [
      { entry: 'rule:blood-exposure-72-hours' },
      { entry: 'rule:blood-exposure-later' },
      { entry: 'cause:blood-borne-exposure' },
      { entry: 'care:say-when-blood-was-shared' },
    ],
  },
  'E-053': {
    used: [
      { entry: 'rule:blood-exposure-72-hours' },
      { entry: 'rule:blood-exposure-later' },
      { entry: 'cause:blood-borne-exposure' },
      { entry: 'care:say-when-blood-was-shared' },
    ],
  },
  'E-054': {
    used: [
      { entry: 'rule:grouped-blisters' },
      { entry: 'rule:tingling-with-cold-sore-history' },
      { entry: 'rule:tingling' },
      { entry: 'cause:herpes-simplex' },
    ],
  },
  'E-055': {
    used: [{ entry: 'cause:herpes-simplex' }],
  },
  'E-056': {
    used: [{ entry: 'rule:tingling-with-cold-sore-history' }, { entry: 'cause:herpes-simplex' }],
  },
  'E-057': {
    used: [
      { entry: 'rule:danger-sores' },
      { entry: 'rule:sores-near-eye' },
      { entry: 'rule:sores-with-fever-or-eye' },
      { entry: 'rule:punched-out-sores' },
      { entry: 'rule:blister' },
      { entry: 'cause:eczema-herpeticum' },
      { entry: 'care:no-popping-blisters' },
      { entry: 'danger:danger-sores' },
    ],
  },
  'E-058': {
    used: [{ entry: 'cause:eczema-herpeticum' }],
  },
  'E-059': {
    used: [
      { entry: 'rule:danger-sores' },
      { entry: 'rule:sores-with-fever-or-eye' },
      { entry: 'rule:punched-out-sores' },
      { entry: 'cause:eczema-herpeticum' },
      { entry: 'danger:danger-sores' },
    ],
  },
  'E-060': {
    used: [
      { entry: 'rule:danger-eye' },
      { entry: 'rule:danger-sores' },
      { entry: 'rule:eye-painful-or-light' },
      { entry: 'rule:red-eye-mild' },
      { entry: 'rule:sores-near-eye' },
      { entry: 'cause:zoster' },
      { entry: 'cause:eye-injury' },
      { entry: 'care:hands-away-from-eyes' },
      { entry: 'danger:danger-eye' },
      { entry: 'danger:danger-sores' },
    ],
  },
  'E-061': {
    used: [
      { entry: 'rule:danger-airway' },
      { entry: 'rule:danger-allergy' },
      { entry: 'rule:breathing-trouble' },
      { entry: 'rule:throat-tight' },
      { entry: 'rule:swallowing-trouble' },
      { entry: 'rule:hoarse' },
      { entry: 'rule:hives-with-body-signs' },
      { entry: 'rule:hives-and-light-headed' },
      { entry: 'rule:flush-alone' },
      { entry: 'rule:sick-or-cramps-alone' },
      { entry: 'cause:anaphylaxis' },
      { entry: 'danger:danger-airway' },
      { entry: 'danger:danger-allergy' },
    ],
  },
  'E-062': {
    used: [{ entry: 'first-aid:own-adrenaline-pen' }],
  },
  'E-063': {
    used: [{ entry: 'first-aid:lie-flat' }, { entry: 'first-aid:own-adrenaline-pen' }],
  },
  'E-064': {
    used: [
      { entry: 'rule:danger-airway' },
      { entry: 'rule:danger-mouth-swelling' },
      { entry: 'rule:danger-collapse' },
      { entry: 'rule:breathing-trouble' },
      { entry: 'rule:throat-tight' },
      { entry: 'rule:swallowing-trouble' },
      { entry: 'rule:hoarse' },
      { entry: 'rule:lip-tongue-swelling' },
      { entry: 'rule:eyelids-with-allergy-or-fever' },
      { entry: 'rule:hives-alone' },
      { entry: 'rule:collapse' },
      { entry: 'rule:confusion' },
      { entry: 'rule:blue-or-grey' },
      { entry: 'rule:very-pale' },
      { entry: 'rule:feeling-faint' },
      { entry: 'cause:urticaria' },
      { entry: 'cause:angioedema' },
      { entry: 'cause:anaphylaxis' },
      { entry: 'care:ask-pharmacist-about-itch' },
      { entry: 'danger:danger-airway' },
      { entry: 'danger:danger-mouth-swelling' },
      { entry: 'danger:danger-collapse' },
    ],
  },
  'E-065': {
    used: [
      { entry: 'rule:danger-dead-skin' },
      { entry: 'rule:flu-like' },
      { entry: 'rule:headache-severe-with-fever-or-sore-face' },
      { entry: 'rule:pain-beyond-look' },
      { entry: 'rule:dead-look' },
      { entry: 'rule:blister-in-very-painful-skin' },
      { entry: 'rule:blister-fast-in-hot-or-swollen-skin' },
      { entry: 'cause:severe-infection' },
      { entry: 'danger:danger-dead-skin' },
    ],
  },
  'E-066': {
    used: [
      { entry: 'rule:danger-collapse' },
      { entry: 'rule:danger-very-ill' },
      { entry: 'rule:confusion' },
      { entry: 'rule:hard-to-wake' },
      { entry: 'rule:drowsy-without-sedation' },
      { entry: 'rule:drowsy-after-the-day' },
      { entry: 'rule:very-pale' },
      { entry: 'rule:stroke-signs' },
      { entry: 'rule:ill-body-sign-alone' },
      { entry: 'rule:dusky-net' },
      { entry: 'rule:sore-skin-and-very-ill' },
      { entry: 'rule:spreading-infection-with-risk-and-ill' },
      { entry: 'cause:severe-infection' },
      { entry: 'danger:danger-collapse' },
      { entry: 'danger:danger-very-ill' },
    ],
  },
  'E-067': {
    used: [
      { entry: 'rule:danger-very-ill' },
      { entry: 'rule:danger-infection' },
      { entry: 'rule:fever' },
      { entry: 'rule:hot-and-cold' },
      { entry: 'rule:ill-body-sign-alone' },
      { entry: 'rule:sore-skin-and-very-ill' },
      { entry: 'cause:cellulitis' },
      { entry: 'cause:severe-infection' },
      { entry: 'care:note-the-temperature' },
      { entry: 'danger:danger-very-ill' },
      { entry: 'danger:danger-infection' },
    ],
  },
  'E-068': {
    used: [
      { entry: 'rule:danger-infection' },
      { entry: 'rule:weak-immunity-fever' },
      { entry: 'rule:spreading-infection-with-risk-and-ill' },
      { entry: 'rule:eyelids-sore' },
      { entry: 'rule:spreading' },
      { entry: 'rule:streaks' },
      { entry: 'lift:weak-defence-and-warm' },
      { entry: 'lift:weak-defence-and-very-hot' },
      { entry: 'lift:weak-defence-and-sore' },
      { entry: 'lift:weak-defence-and-moderately-sore' },
      { entry: 'lift:weak-defence-and-weeping' },
      { entry: 'lift:weak-defence-and-sore-bumps' },
      { entry: 'cause:cellulitis' },
      { entry: 'danger:danger-infection' },
    ],
  },
  'E-069': {
    used: [
      { entry: 'rule:danger-eye' },
      { entry: 'rule:eyelids-with-allergy-or-fever' },
      { entry: 'rule:eye-deep-signs' },
      { entry: 'rule:eye-painful-or-light' },
      { entry: 'rule:red-eye-mild' },
      { entry: 'cause:orbital-infection' },
      { entry: 'cause:eye-injury' },
      { entry: 'danger:danger-eye' },
    ],
  },
  'E-070': {
    used: [
      { entry: 'rule:itch-with-rash' },
      { entry: 'cause:irritant-dermatitis' },
      { entry: 'cause:allergic-contact-dermatitis' },
    ],
  },
  'E-071': {
    used: [{ entry: 'cause:irritant-dermatitis' }],
  },
  'E-072': {
    used: [{ entry: 'cause:granuloma' }],
  },
  'E-073': {
    used: [{ entry: 'cause:granuloma' }],
  },
  'E-074': {
    used: [{ entry: 'cause:granuloma' }],
  },
  'E-075': {
    used: [{ entry: 'cause:granuloma' }, { entry: 'care:no-own-serum-first-day' }],
  },
  'E-076': {
    used: [
      { entry: 'rule:itch-with-rash' },
      { entry: 'cause:allergic-contact-dermatitis' },
      { entry: 'care:no-plant-extracts' },
    ],
  },
  'E-077': {
    used: [{ entry: 'cause:metal-allergy' }],
  },
  'E-078': {
    used: [{ entry: 'cause:metal-allergy' }],
  },
  'E-079': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }, { entry: 'care:no-plant-extracts' }],
  },
  'E-080': {
    used: [{ entry: 'care:no-plant-extracts-with-allergy' }],
  },
  'E-081': {
    used: [
      { entry: 'rule:collapse-with-numbing' },
      { entry: 'rule:fit' },
      { entry: 'rule:numbing-sign-after-large-amount' },
      { entry: 'cause:numbing-drug-toxicity' },
      { entry: 'first-aid:wash-numbing-cream-off' },
    ],
  },
  'E-082': {
    used: [
      { entry: 'rule:danger-numbing' },
      { entry: 'rule:collapse-with-numbing' },
      { entry: 'rule:numbing-odd-heartbeat' },
      { entry: 'rule:numbing-sign-after-large-amount' },
      { entry: 'cause:numbing-drug-toxicity' },
      { entry: 'first-aid:wash-numbing-cream-off' },
      { entry: 'danger:danger-numbing' },
    ],
  },
  'E-083': {
    used: [
      { entry: 'rule:white-patch-not-from-cream' },
      { entry: 'rule:white-patch-too-long' },
      { entry: 'effect:white-under-cream' },
      { entry: 'cause:anaesthetic-blanching' },
    ],
  },
  'E-084': {
    used: [],
  },
  'E-085': {
    used: [],
  },
  'E-086': {
    used: [{ entry: 'care:no-shop-steroid' }],
  },
  'E-087': {
    used: [{ entry: 'cause:rosacea-perioral' }, { entry: 'care:no-shop-steroid' }],
  },
  'E-088': {
    used: [],
  },
  'E-089': {
    used: [],
  },
  'E-090': {
    used: [{ entry: 'care:drink-as-you-like' }],
  },
  'E-091': {
    used: [],
  },
  'E-092': {
    used: [{ entry: 'cause:hypertrophic-scar-keloid' }],
  },
  'E-093': {
    used: [{ entry: 'care:no-shop-ibuprofen' }],
  },
  'E-094': {
    used: [],
  },
  'E-095': {
    used: [],
  },
  'E-096': {
    used: [
      { entry: 'rule:scar-lines' },
      { entry: 'rule:scar-growing' },
      { entry: 'cause:hypertrophic-scar-keloid' },
    ],
  },
  'E-097': {
    used: [],
  },
  'E-098': {
    used: [],
  },
  'E-099': {
    used: [{ entry: 'cause:thermal-burn' }],
  },
  'E-100': {
    used: [{ entry: 'cause:loss-of-colour' }],
  },
  'E-101': {
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
  'E-102': {
    used: [
      { entry: 'rule:blue-or-grey' },
      { entry: 'cause:numbing-drug-toxicity' },
      { entry: 'danger:danger-numbing' },
    ],
  },
  'E-103': {
    used: [{ entry: 'cause:pih' }],
  },
  'E-104': {
    used: [{ entry: 'care:no-heavy-ointment' }],
  },
  'E-105': {
    used: [
      { entry: 'effect:bruising' },
      { entry: 'cause:bruise-haematoma' },
      { entry: 'care:rinse-first-day' },
      { entry: 'care:no-shop-ibuprofen' },
    ],
  },
};
