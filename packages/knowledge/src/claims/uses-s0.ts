import type { ClaimId } from './index.ts';
import type { Use } from './use.ts';

/** Where the claims of article S0 are at work, or why one is set aside. */
export const usesOfS0: Readonly<Record<Extract<ClaimId, `S0-${string}`>, Use>> = {
  'S0-01': {
    used: [{ entry: 'effect:tiny-bumps' }],
  },
  'S0-02': {
    used: [{ entry: 'cause:normal-inflammation' }],
  },
  'S0-03': {
    used: [{ entry: 'cause:normal-inflammation' }],
  },
  'S0-04': {
    used: [{ entry: 'cause:normal-inflammation' }],
  },
  'S0-05': {
    used: [
      { entry: 'effect:tiny-bumps', explainedBy: 'C-15' },
      { entry: 'cause:normal-inflammation' },
      { entry: 'conflict:C-15' },
    ],
  },
  'S0-06': {
    used: [],
  },
  'S0-07': {
    used: [{ entry: 'care:hands-off' }],
  },
  'S0-08': {
    used: [{ entry: 'cause:product-trapping' }],
  },
  'S0-09': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'S0-10': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'S0-11': {
    used: [{ entry: 'cause:improper-aftercare' }],
  },
  'S0-12': {
    used: [{ entry: 'cause:product-trapping' }, { entry: 'cause:improper-aftercare' }],
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
    used: [{ entry: 'cause:allergic-contact-dermatitis' }],
  },
  'S0-19': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }],
  },
  'S0-20': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }],
  },
  'S0-21': {
    used: [],
  },
  'S0-22': {
    used: [],
  },
  'S0-23': {
    used: [{ entry: 'cause:technique-injury' }],
  },
  'S0-24': {
    used: [{ entry: 'cause:technique-injury' }, { entry: 'warning:W-06' }],
  },
  'S0-25': {
    used: [{ entry: 'cause:technique-injury' }],
  },
  'S0-26': {
    used: [{ entry: 'cause:technique-injury' }],
  },
  'S0-27': {
    used: [{ entry: 'cause:technique-injury' }],
  },
  'S0-28': {
    used: [{ entry: 'cause:technique-injury' }],
  },
  'S0-29': {
    used: [],
  },
  'S0-30': {
    used: [],
  },
  'S0-31': {
    used: [{ entry: 'cause:product-trapping' }, { entry: 'conflict:C-10' }, { entry: 'warning:W-14' }],
  },
  'S0-32': {
    used: [{ entry: 'conflict:C-10' }, { entry: 'warning:W-14' }],
  },
  'S0-33': {
    used: [],
  },
  'S0-34': {
    used: [{ entry: 'cause:product-trapping' }],
  },
  'S0-35': {
    used: [{ entry: 'cause:product-trapping' }],
  },
  'S0-36': {
    used: [{ entry: 'care:no-heavy-ointment' }, { entry: 'conflict:C-10' }],
  },
  'S0-37': {
    used: [],
  },
  'S0-38': {
    used: [{ entry: 'cause:hypertrophic-scar-keloid' }],
  },
  'S0-39': {
    used: [{ entry: 'cause:hypertrophic-scar-keloid' }],
  },
  'S0-40': {
    used: [{ entry: 'cause:hypertrophic-scar-keloid' }],
  },
  'S0-41': {
    used: [],
  },
  'S0-42': {
    used: [],
  },
  'S0-43': {
    used: [{ entry: 'effect:tiny-bumps' }],
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
    used: [],
  },
  'S0-53': {
    used: [],
  },
  'S0-54': {
    used: [],
  },
  'S0-55': {
    used: [{ entry: 'care:hands-off' }],
  },
  'S0-56': {
    used: [],
  },
  'S0-57': {
    used: [{ entry: 'effect:redness' }, { entry: 'effect:tiny-bumps' }],
  },
  'S0-58': {
    used: [{ entry: 'cause:irritant-dermatitis' }],
  },
  'S0-59': {
    used: [{ entry: 'cause:irritant-dermatitis' }],
  },
  'S0-60': {
    used: [{ entry: 'care:gentle-cleanser' }],
  },
  'S0-61': {
    used: [],
  },
  'S0-62': {
    used: [],
  },
  'S0-63': {
    used: [],
  },
  'S0-64': {
    used: [{ entry: 'conflict:C-18' }],
  },
  'S0-65': {
    used: [{ entry: 'care:cool-cloth' }],
  },
  'S0-66': {
    used: [{ entry: 'care:cool-cloth' }],
  },
  'S0-67': {
    used: [{ entry: 'care:cool-cloth' }],
  },
  'S0-68': {
    used: [{ entry: 'conflict:C-01' }],
  },
  'S0-69': {
    used: [{ entry: 'conflict:C-02' }],
  },
  'S0-70': {
    used: [{ entry: 'conflict:C-05' }],
  },
  'S0-71': {
    used: [],
  },
  'S0-72': {
    used: [{ entry: 'conflict:C-19' }, { entry: 'warning:W-12' }],
  },
  'S0-73': {
    used: [{ entry: 'conflict:C-19' }, { entry: 'warning:W-12' }],
  },
  'S0-74': {
    used: [{ entry: 'conflict:C-19' }, { entry: 'warning:W-12' }],
  },
  'S0-75': {
    used: [{ entry: 'warning:W-03' }],
  },
  'S0-76': {
    used: [{ entry: 'cause:sunburn-phototoxic' }, { entry: 'care:out-of-the-sun-now' }],
  },
  'S0-77': {
    used: [{ entry: 'cause:pih' }],
  },
  'S0-78': {
    used: [{ entry: 'care:daily-sunscreen' }],
  },
  'S0-79': {
    used: [{ entry: 'care:daily-sunscreen' }],
  },
  'S0-80': {
    used: [{ entry: 'care:out-of-the-sun-now' }],
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
    used: [{ entry: 'conflict:C-20' }],
  },
  'S0-87': {
    used: [],
  },
  'S0-88': {
    used: [],
  },
  'S0-89': {
    used: [{ entry: 'care:wash-hands' }],
  },
  'S0-90': {
    used: [{ entry: 'effect:tiny-bumps', explainedBy: 'C-15' }],
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
    used: [{ entry: 'effect:redness' }, { entry: 'effect:swelling' }],
  },
  'S0-95': {
    setAside:
      'It names three possible reasons for bumps that stay and no sign that tells them apart. Each reason stands as a cause of its own, with signs',
  },
  'S0-96': {
    used: [],
  },
  'S0-97': {
    used: [{ entry: 'care:rinse-first-day', explainedBy: 'J-23' }],
  },
  'S0-98': {
    used: [{ entry: 'care:wash-hands-with-pus', explainedBy: 'J-24' }],
  },
  'S0-99': {
    used: [],
  },
  'S0-100': {
    used: [],
  },
  'S0-101': {
    used: [],
  },
  'S0-102': {
    used: [],
  },
  'S0-103': {
    used: [{ entry: 'care:no-vitamin-c' }],
  },
  'S0-104': {
    used: [],
  },
  'S0-105': {
    used: [],
  },
  'S0-106': {
    used: [{ entry: 'cause:sunburn-phototoxic' }, { entry: 'cause:pih' }],
  },
  'S0-107': {
    used: [
      { entry: 'care:mineral-sunscreen-if-needed', explainedBy: 'W-05' },
      { entry: 'conflict:C-06' },
      { entry: 'warning:W-05' },
    ],
  },
  'S0-108': {
    used: [],
  },
  'S0-109': {
    used: [{ entry: 'care:drink-as-you-like' }],
  },
  'S0-110': {
    used: [],
  },
  'S0-111': {
    used: [{ entry: 'cause:heat-rash' }, { entry: 'care:no-exercise' }],
  },
  'S0-112': {
    used: [],
  },
  'S0-113': {
    used: [{ entry: 'conflict:C-18' }, { entry: 'warning:W-13' }],
  },
  'S0-114': {
    used: [{ entry: 'conflict:C-18' }, { entry: 'warning:W-13' }],
  },
  'S0-115': {
    used: [],
  },
  'S0-116': {
    used: [{ entry: 'conflict:C-10' }, { entry: 'warning:W-14' }],
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
    ],
  },
  'S0-123': {
    used: [],
  },
  'S0-124': {
    used: [{ entry: 'effect:redness' }, { entry: 'warning:W-17' }],
  },
  'S0-125': {
    used: [{ entry: 'effect:swelling' }],
  },
  'S0-126': {
    used: [{ entry: 'effect:tiny-bumps' }],
  },
  'S0-127': {
    used: [{ entry: 'rule:sore-or-red-bumps-after-3-days' }, { entry: 'rule:sore-spots-after-3-days' }],
  },
  'S0-128': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'S0-129': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'S0-130': {
    used: [{ entry: 'cause:hypertrophic-scar-keloid' }],
  },
  'S0-131': {
    used: [{ entry: 'cause:granuloma' }],
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
    used: [{ entry: 'rule:scar-lines', explainedBy: 'W-18' }, { entry: 'warning:W-18' }],
  },
  'S0-147': {
    used: [],
  },
  'S0-148': {
    used: [],
  },
  'S0-149': {
    used: [{ entry: 'care:no-heavy-make-up' }],
  },
  'S0-150': {
    used: [],
  },
  'S0-151': {
    used: [],
  },
  'S0-152': {
    used: [{ entry: 'rule:sore-or-red-bumps-after-3-days' }],
  },
};
