import type { WarningId } from './index.ts';
import type { UsedBy } from './use.ts';

/** Where the warnings of the ledger are at work. */
export const usesOfWarnings: Readonly<Record<WarningId, UsedBy>> = {
  'W-01': {
    used: [],
  },
  'W-02': {
    used: [{ entry: 'care:drink-as-you-like' }],
  },
  'W-03': {
    used: [{ entry: 'care:no-shop-steroid' }],
  },
  'W-04': {
    used: [{ entry: 'care:no-salicylic-or-benzoyl' }],
  },
  'W-05': {
    used: [{ entry: 'care:no-sunscreen-yet' }],
  },
  'W-06': {
    used: [],
  },
  'W-07': {
    used: [{ entry: 'rule:pus-or-crust' }, { entry: 'care:no-squeezing-pus' }],
  },
  'W-08': {
    used: [],
  },
  'W-09': {
    used: [{ entry: 'rule:fever' }],
  },
  'W-10': {
    used: [],
  },
  'W-11': {
    used: [{ entry: 'care:ask-pharmacist-about-itch' }],
  },
  'W-12': {
    used: [{ entry: 'care:no-plant-extracts' }],
  },
  'W-13': {
    used: [{ entry: 'care:no-growth-factors' }],
  },
  'W-14': {
    used: [{ entry: 'cause:product-trapping' }],
  },
  'W-15': {
    used: [],
  },
  'W-16': {
    used: [{ entry: 'cause:metal-allergy' }],
  },
  'W-17': {
    used: [],
  },
  'W-18': {
    used: [],
  },
  'W-19': {
    used: [],
  },
  'W-20': {
    used: [],
  },
  'W-21': {
    used: [],
  },
  'W-22': {
    used: [],
  },
  'W-23': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'W-24': {
    used: [],
  },
};
