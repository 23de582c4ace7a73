import type { Derivation, Masking } from '@afterneedle/engine';

/** Medicines that make a "no" unknown for 12 hours (J-44). */
export const masking: readonly Masking[] = [
  { c: 'masked', is: ['painkiller', 'both'], hides: ['fever', 'hot-and-cold', 'flu-like'], cites: ['J-44'] },
  { c: 'masked', is: ['steroid', 'both'], hides: ['redness', 'spread-past-treated'], cites: ['J-44'] },
];

/** Context facts that the time or the device already tells. */
export const derivations: readonly Derivation[] = [
  { when: { untilHour: 24 }, gives: { c: 'bumps-began', value: 'within-24h' } },
  { when: { untilHour: 48 }, gives: { c: 'bumps-began', value: '24-48h' } },
  { when: { c: 'device', is: ['rf'] }, gives: { c: 'depth-class', value: 'deep-or-rf' } },
];
