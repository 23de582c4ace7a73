import type { ScreeningKnowledge } from './screening-knowledge.ts';

/** What was seen when a patch was read. */
export const PATCH_SIGHTS = ['nothing', 'itch-or-rash', 'unsure'] as const;
export type PatchSight = (typeof PATCH_SIGHTS)[number];

/** One time at which a patch is read. */
export interface PatchReading {
  readonly hours: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Answers when a patch that was put on at a moment is read. */
export function patchReadings(
  { patchReadingHours }: ScreeningKnowledge,
  putOnAt: number,
): readonly PatchReading[] {
  return patchReadingHours.map((hours) => ({ hours, at: putOnAt + hours * 3_600_000 }));
}

/**
 * Answers what a patch test has come to: one itch or rash decides; it is clear only when every reading was made at its
 * time or later and showed nothing. `seen` goes by the hours of the reading.
 */
export function patchResult(
  { patchReadingHours }: ScreeningKnowledge,
  seen: Readonly<Record<number, { readonly sight: PatchSight; readonly hoursAfter: number }>>,
): 'waiting' | 'clear' | 'unclear' | 'reacted' {
  const sights = Object.values(seen).map(({ sight }) => sight);
  if (sights.includes('itch-or-rash')) return 'reacted';
  const due = patchReadingHours.map((hours) => seen[hours]);
  if (due.some((reading, at) => reading === undefined || reading.hoursAfter < (patchReadingHours[at] ?? 0)))
    return 'waiting';
  return sights.includes('unsure') ? 'unclear' : 'clear';
}
