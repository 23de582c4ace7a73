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
    used: [{ entry: 'effect:tiny-bumps' }],
  },
  'S1-03': {
    used: [{ entry: 'effect:swelling' }],
  },
  'S1-04': {
    used: [{ entry: 'effect:redness' }],
  },
  'S1-05': {
    used: [],
  },
  'S1-06': {
    used: [{ entry: 'cause:normal-inflammation' }],
  },
  'S1-07': {
    setAside: 'That bumps are raised is true of every kind of bump, so it tells nothing apart',
  },
  'S1-08': {
    setAside:
      'That bumps can sit wherever the device went is true of every kind of bump; where they sit is asked for each area',
  },
  'S1-09': {
    used: [{ entry: 'cause:normal-inflammation' }],
  },
  'S1-10': {
    used: [{ entry: 'effect:tiny-bumps', explainedBy: 'C-15' }],
  },
  'S1-11': {
    used: [{ entry: 'cause:acne-flare' }],
  },
  'S1-12': {
    used: [{ entry: 'cause:acne-flare' }],
  },
  'S1-13': {
    used: [{ entry: 'cause:acne-flare' }],
  },
  'S1-14': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }],
  },
  'S1-15': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }],
  },
  'S1-16': {
    used: [{ entry: 'cause:folliculitis-impetigo' }, { entry: 'warning:W-23' }],
  },
  'S1-17': {
    used: [{ entry: 'cause:improper-aftercare' }],
  },
  'S1-18': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'S1-19': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'S1-20': {
    used: [{ entry: 'care:cool-cloth' }],
  },
  'S1-21': {
    used: [{ entry: 'conflict:C-16' }, { entry: 'conflict:C-17' }, { entry: 'warning:W-03' }],
  },
  'S1-22': {
    used: [],
  },
  'S1-23': {
    used: [],
  },
  'S1-24': {
    used: [],
  },
  'S1-25': {
    used: [],
  },
  'S1-26': {
    used: [{ entry: 'rule:sore-or-red-bumps-after-3-days' }],
  },
  'S1-27': {
    used: [{ entry: 'rule:bumps-growing' }],
  },
  'S1-28': {
    used: [],
  },
  'S1-29': {
    used: [{ entry: 'effect:tiny-bumps' }],
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
    used: [{ entry: 'cause:allergic-contact-dermatitis' }, { entry: 'cause:urticaria' }],
  },
  'S1-36': {
    used: [{ entry: 'effect:tiny-bumps', explainedBy: 'C-15' }],
  },
  'S1-37': {
    used: [],
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
    used: [],
  },
  'S1-45': {
    used: [],
  },
  'S1-46': {
    used: [],
  },
  'S1-47': {
    used: [],
  },
  'S1-48': {
    used: [],
  },
  'S1-49': {
    used: [{ entry: 'conflict:C-29' }, { entry: 'warning:W-10' }],
  },
  'S1-50': {
    used: [],
  },
  'S1-51': {
    used: [{ entry: 'effect:tiny-bumps' }],
  },
  'S1-52': {
    used: [],
  },
  'S1-53': {
    used: [],
  },
  'S1-54': {
    used: [],
  },
  'S1-55': {
    used: [{ entry: 'care:gentle-cleanser' }],
  },
  'S1-56': {
    used: [{ entry: 'care:wash-hands-with-pus' }, { entry: 'care:wash-hands' }],
  },
  'S1-57': {
    used: [{ entry: 'conflict:C-19' }, { entry: 'warning:W-12' }],
  },
  'S1-58': {
    used: [{ entry: 'conflict:C-19' }, { entry: 'warning:W-12' }],
  },
  'S1-59': {
    used: [{ entry: 'conflict:C-19' }, { entry: 'warning:W-12' }],
  },
  'S1-60': {
    used: [{ entry: 'care:hands-off' }],
  },
  'S1-61': {
    used: [],
  },
  'S1-62': {
    used: [{ entry: 'care:no-scrubs-or-peels' }],
  },
  'S1-63': {
    used: [{ entry: 'conflict:C-18' }],
  },
  'S1-64': {
    used: [],
  },
  'S1-65': {
    used: [{ entry: 'care:shade-and-hat' }],
  },
  'S1-66': {
    used: [{ entry: 'care:shade-and-hat' }],
  },
  'S1-67': {
    used: [{ entry: 'cause:sunburn-phototoxic' }],
  },
  'S1-68': {
    used: [{ entry: 'conflict:C-03' }, { entry: 'conflict:C-17' }, { entry: 'warning:W-04' }],
  },
  'S1-69': {
    used: [{ entry: 'conflict:C-04' }, { entry: 'conflict:C-17' }, { entry: 'warning:W-04' }],
  },
  'S1-70': {
    used: [],
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
    used: [],
  },
  'S1-77': {
    used: [],
  },
  'S1-78': {
    used: [],
  },
  'S1-79': {
    used: [],
  },
  'S1-80': {
    used: [],
  },
  'S1-81': {
    used: [{ entry: 'care:ask-prescriber' }],
  },
  'S1-82': {
    used: [],
  },
  'S1-83': {
    used: [],
  },
  'S1-84': {
    used: [],
  },
  'S1-85': {
    used: [],
  },
  'S1-86': {
    used: [{ entry: 'effect:redness' }],
  },
  'S1-87': {
    used: [],
  },
  'S1-88': {
    used: [{ entry: 'care:no-scrubs-or-peels' }],
  },
  'S1-89': {
    used: [],
  },
  'S1-90': {
    used: [],
  },
  'S1-91': {
    used: [],
  },
  'S1-92': {
    used: [{ entry: 'care:no-retinoids-or-aha' }],
  },
  'S1-93': {
    used: [{ entry: 'care:no-retinoids-or-aha' }],
  },
  'S1-94': {
    used: [{ entry: 'care:no-salicylic-or-benzoyl' }],
  },
  'S1-95': {
    used: [{ entry: 'cause:irritant-dermatitis' }],
  },
  'S1-96': {
    used: [{ entry: 'effect:itch' }],
  },
  'S1-97': {
    used: [{ entry: 'effect:tiny-bumps' }],
  },
  'S1-98': {
    used: [],
  },
  'S1-99': {
    used: [],
  },
  'S1-100': {
    used: [],
  },
  'S1-101': {
    used: [],
  },
};
