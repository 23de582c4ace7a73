import type { FactSlots } from '../facts/fact-slots.ts';
import type { Cause } from './cause.ts';
import { cueWeight, onsetOf } from './ranking-tables.ts';

/** One thing that speaks for or against a cause. */
export interface Reason {
  readonly say: string;
  /** Centi-decibans, never 0. */
  readonly weight: number;
  /** The finding or context it is about; `time` for the hours since treatment. */
  readonly about: string;
}

/** Answers what speaks for a cause and what against it, the heaviest first. */
export function reasonsOf(
  cause: Cause,
  codes: Uint8Array,
  { slots, minutes }: { readonly slots: FactSlots; readonly minutes: number | undefined },
): { readonly for: readonly Reason[]; readonly against: readonly Reason[] } {
  const reasons: Reason[] = [];
  const onset = onsetOf(cause, minutes);
  if (onset?.say !== undefined && onset.add !== 0) {
    reasons.push({ say: onset.say, weight: onset.add, about: 'time' });
  }
  for (const cue of cause.cues) {
    const about = cue.f ?? cue.c ?? '';
    const slot = slots.slotOf.get(about) as number;
    const words = cue.f === undefined ? slots.words[slot - slots.findingCount] : undefined;
    const weight = cueWeight(cue, codes[slot] as number, words);
    if (weight !== 0) reasons.push({ say: cue.say, weight, about });
  }
  return {
    for: reasons.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight),
    against: reasons.filter(({ weight }) => weight < 0).toSorted((a, b) => a.weight - b.weight),
  };
}
