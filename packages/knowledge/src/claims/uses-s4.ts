import type { ClaimId } from './index.ts';
import type { Use } from './use.ts';

/** Where the claims of article S4 are at work, or why one is set aside. */
export const usesOfS4: Readonly<Record<Extract<ClaimId, `S4-${string}`>, Use>> = {
  'S4-01': {
    used: [],
  },
  'S4-02': {
    used: [{ entry: 'effect:tightness' }],
  },
  'S4-03': {
    used: [{ entry: 'effect:dryness' }],
  },
  'S4-04': {
    used: [{ entry: 'conflict:C-18' }],
  },
  'S4-05': {
    used: [],
  },
  'S4-06': {
    used: [{ entry: 'conflict:C-10' }],
  },
  'S4-07': {
    used: [],
  },
  'S4-08': {
    used: [{ entry: 'effect:peeling' }],
  },
  'S4-09': {
    used: [{ entry: 'effect:peeling' }],
  },
  'S4-10': {
    used: [{ entry: 'conflict:C-29' }, { entry: 'warning:W-10' }],
  },
  'S4-11': {
    used: [{ entry: 'cause:allergic-contact-dermatitis' }, { entry: 'conflict:C-27' }],
  },
  'S4-12': {
    used: [{ entry: 'effect:needle-marks', explainedBy: 'C-27' }, { entry: 'warning:W-22' }],
  },
  'S4-13': {
    setAside:
      'Nobody is asked how insect bites swell: no source says how much longer the grid then lasts, so it would change no answer',
  },
  'S4-14': {
    used: [{ entry: 'cause:sunburn-phototoxic' }],
  },
  'S4-15': {
    used: [{ entry: 'care:no-sunbathing' }],
  },
  'S4-16': {
    used: [{ entry: 'warning:W-15' }],
  },
  'S4-17': {
    used: [{ entry: 'care:no-sun' }],
  },
  'S4-18': {
    used: [{ entry: 'care:daily-sunscreen' }],
  },
  'S4-19': {
    used: [{ entry: 'care:shade-and-hat' }],
  },
  'S4-20': {
    used: [{ entry: 'care:daily-sunscreen', explainedBy: 'C-06' }],
  },
  'S4-21': {
    used: [{ entry: 'effect:swelling' }],
  },
  'S4-22': {
    used: [{ entry: 'effect:swelling' }, { entry: 'cause:prolonged-swelling' }],
  },
  'S4-23': {
    used: [{ entry: 'cause:prolonged-swelling' }],
  },
  'S4-24': {
    used: [],
  },
  'S4-25': {
    used: [{ entry: 'effect:redness' }, { entry: 'conflict:C-13' }],
  },
  'S4-26': {
    used: [{ entry: 'effect:redness' }],
  },
  'S4-27': {
    used: [{ entry: 'effect:redness' }],
  },
  'S4-28': {
    used: [{ entry: 'effect:burning' }],
  },
  'S4-29': {
    used: [],
  },
  'S4-30': {
    used: [{ entry: 'effect:roughness' }],
  },
  'S4-31': {
    used: [{ entry: 'effect:bruising' }, { entry: 'cause:bruise-haematoma' }],
  },
  'S4-32': {
    used: [
      { entry: 'effect:eyelid-puffiness', explainedBy: 'C-25' },
      { entry: 'cause:prolonged-swelling' },
      { entry: 'conflict:C-14' },
      { entry: 'conflict:C-25' },
      { entry: 'conflict:C-36' },
    ],
  },
  'S4-33': {
    used: [{ entry: 'effect:swelling' }],
  },
  'S4-34': {
    used: [{ entry: 'conflict:C-26' }, { entry: 'warning:W-11' }],
  },
  'S4-35': {
    used: [{ entry: 'effect:needle-marks' }],
  },
  'S4-36': {
    used: [{ entry: 'effect:needle-marks' }],
  },
  'S4-37': {
    used: [{ entry: 'warning:W-21' }],
  },
  'S4-38': {
    used: [],
  },
  'S4-39': {
    used: [{ entry: 'cause:acne-flare' }],
  },
  'S4-40': {
    used: [{ entry: 'cause:acne-flare' }, { entry: 'warning:W-20' }],
  },
  'S4-41': {
    used: [{ entry: 'cause:folliculitis-impetigo' }],
  },
  'S4-42': {
    used: [{ entry: 'effect:pinpoint-bleeding' }],
  },
  'S4-43': {
    used: [{ entry: 'effect:numbness' }, { entry: 'care:no-driving-after-sedation' }],
  },
};
