import type { ConflictId } from './index.ts';
import type { UsedBy } from './use.ts';

/** Where the conflicts of the ledger are at work. */
export const usesOfConflicts: Readonly<Record<ConflictId, UsedBy>> = {
  'C-01': {
    used: [{ entry: 'care:no-retinoids-or-aha' }],
  },
  'C-02': {
    used: [{ entry: 'care:no-retinoids-or-aha' }],
  },
  'C-03': {
    used: [{ entry: 'care:no-salicylic-or-benzoyl' }],
  },
  'C-04': {
    used: [{ entry: 'care:no-salicylic-or-benzoyl' }],
  },
  'C-05': {
    used: [{ entry: 'cause:granuloma' }, { entry: 'care:no-vitamin-c' }],
  },
  'C-06': {
    used: [
      { entry: 'care:shade-and-hat' },
      { entry: 'care:mineral-sunscreen-if-needed' },
      { entry: 'care:daily-sunscreen' },
      { entry: 'care:no-sunscreen-yet' },
    ],
  },
  'C-07': {
    used: [{ entry: 'care:mineral-sunscreen-if-needed' }, { entry: 'care:daily-sunscreen' }],
  },
  'C-08': {
    used: [
      { entry: 'care:out-of-the-sun-now' },
      { entry: 'care:no-sun' },
      { entry: 'care:no-sun-brown-or-black-skin' },
      { entry: 'care:no-sunbathing' },
    ],
  },
  'C-09': {
    used: [{ entry: 'care:no-make-up' }, { entry: 'care:no-heavy-make-up' }],
  },
  'C-10': {
    used: [
      { entry: 'care:clinic-cream-first-day' },
      { entry: 'care:no-heavy-ointment' },
      { entry: 'care:no-heavy-ointment-acne-prone' },
      { entry: 'care:no-heavy-ointment-milia-prone' },
    ],
  },
  'C-11': {
    used: [],
  },
  'C-12': {
    used: [
      { entry: 'rule:sore-or-red-bumps-after-3-days' },
      { entry: 'rule:sore-spots-after-3-days' },
      { entry: 'rule:spots-elsewhere-after-a-week' },
      { entry: 'effect:tiny-bumps' },
    ],
  },
  'C-13': {
    used: [
      { entry: 'rule:redness-rising-after-2-days' },
      { entry: 'rule:came-back' },
      { entry: 'effect:redness' },
    ],
  },
  'C-14': {
    used: [
      { entry: 'rule:swelling-rising-after-2-days' },
      { entry: 'effect:swelling' },
      { entry: 'cause:prolonged-swelling' },
    ],
  },
  'C-15': {
    used: [
      { entry: 'rule:bumps-still-coming' },
      { entry: 'effect:tiny-bumps' },
      { entry: 'cause:normal-inflammation' },
    ],
  },
  'C-16': {
    used: [{ entry: 'care:no-shop-steroid' }],
  },
  'C-17': {
    used: [{ entry: 'care:stop-new-product' }],
  },
  'C-18': {
    used: [
      { entry: 'care:clinic-cream-first-day' },
      { entry: 'care:plain-moisturiser' },
      { entry: 'care:no-own-serum-first-day' },
      { entry: 'care:no-growth-factors' },
    ],
  },
  'C-19': {
    used: [{ entry: 'care:no-plant-extracts' }, { entry: 'care:no-plant-extracts-with-allergy' }],
  },
  'C-20': {
    used: [
      { entry: 'rule:danger-infection' },
      { entry: 'rule:pus-or-crust' },
      { entry: 'rule:bumps-with-pus' },
      { entry: 'rule:boil' },
      { entry: 'cause:folliculitis-impetigo' },
      { entry: 'cause:abscess' },
      { entry: 'care:wash-hands-with-pus' },
      { entry: 'care:no-squeezing-pus' },
      { entry: 'danger:danger-infection' },
    ],
  },
  'C-21': {
    used: [{ entry: 'rule:pus-or-crust' }, { entry: 'rule:bumps-with-pus' }],
  },
  'C-22': {
    used: [
      { entry: 'rule:danger-infection' },
      { entry: 'rule:fever' },
      { entry: 'rule:hot-and-cold' },
      { entry: 'rule:flu-like' },
      { entry: 'rule:weak-immunity-fever' },
      { entry: 'rule:fever-may-be-hidden' },
      { entry: 'care:note-the-temperature' },
      { entry: 'danger:danger-infection' },
    ],
  },
  'C-23': {
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
  'C-24': {
    used: [
      { entry: 'rule:hives-and-light-headed' },
      { entry: 'rule:hives-alone' },
      { entry: 'cause:urticaria' },
      { entry: 'care:stop-new-product' },
      { entry: 'danger:danger-allergy' },
    ],
  },
  'C-25': {
    used: [
      { entry: 'rule:danger-mouth-swelling' },
      { entry: 'rule:lip-tongue-swelling' },
      { entry: 'rule:eyes-swollen-shut' },
      { entry: 'rule:eyelids-swelling-fast' },
      { entry: 'rule:eyelids-swelling-shut-fast' },
      { entry: 'rule:eyelids-with-allergy-or-fever' },
      { entry: 'rule:eyelids-severe-or-one-sided' },
      { entry: 'rule:eyelids-sore' },
      { entry: 'rule:eyelids-moderate' },
      { entry: 'effect:eyelid-puffiness' },
      { entry: 'cause:prolonged-swelling' },
      { entry: 'cause:angioedema' },
      { entry: 'danger:danger-mouth-swelling' },
    ],
  },
  'C-26': {
    used: [{ entry: 'care:ask-pharmacist-about-itch' }],
  },
  'C-27': {
    used: [{ entry: 'effect:needle-marks' }, { entry: 'cause:tram-track-scar' }],
  },
  'C-28': {
    used: [],
  },
  'C-29': {
    used: [{ entry: 'effect:tiny-bumps' }, { entry: 'effect:peeling' }],
  },
  'C-30': {
    used: [
      { entry: 'rule:severe-itch' },
      { entry: 'rule:itch-with-rash' },
      { entry: 'effect:itch' },
      { entry: 'cause:allergic-contact-dermatitis' },
      { entry: 'care:stop-new-product' },
    ],
  },
  'C-31': {
    used: [
      { entry: 'rule:burning-rising-from-12-hours' },
      { entry: 'rule:severe-burning' },
      { entry: 'rule:severe-burning-early' },
      { entry: 'effect:burning' },
    ],
  },
  'C-32': {
    used: [
      { entry: 'rule:spreading' },
      { entry: 'rule:streaks' },
      { entry: 'cause:cellulitis' },
      { entry: 'danger:danger-infection' },
    ],
  },
  'C-33': {
    used: [{ entry: 'cause:product-trapping' }, { entry: 'cause:acne-flare' }],
  },
  'C-34': {
    used: [],
  },
  'C-35': {
    used: [
      { entry: 'rule:warm-and-sore' },
      { entry: 'rule:hot-after-3-days' },
      { entry: 'rule:warm-after-2-days' },
      { entry: 'effect:warmth' },
    ],
  },
  'C-36': {
    used: [
      { entry: 'rule:severe-swelling' },
      { entry: 'rule:one-sided-swelling-growing' },
      { entry: 'rule:swelling-rising-after-2-days' },
      { entry: 'effect:swelling' },
    ],
  },
  'C-37': {
    used: [{ entry: 'rule:severe-redness-warm-sore' }, { entry: 'effect:redness' }],
  },
  'C-38': {
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
  'C-39': {
    used: [
      { entry: 'rule:acne-spots-growing' },
      { entry: 'rule:sore-spots-after-3-days' },
      { entry: 'rule:many-white-dots' },
      { entry: 'rule:white-dots-growing' },
      { entry: 'rule:white-dots-many-or-sore' },
      { entry: 'effect:acne-spots' },
      { entry: 'effect:white-dots' },
      { entry: 'cause:acne-flare' },
    ],
  },
  'C-40': {
    used: [
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
  'C-41': {
    used: [{ entry: 'care:plain-moisturiser' }],
  },
  'C-42': {
    used: [
      { entry: 'rule:danger-allergy' },
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
  'C-43': {
    used: [{ entry: 'rule:late-bumps-warm-or-sore' }, { entry: 'rule:late-bumps' }],
  },
};
