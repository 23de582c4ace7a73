import type { SeriesNumbers, UnsignedNumber } from '@afterneedle/engine';

const NEEDS = 'a clinician';

/** A number from the simulation in docs/safety/series.md that nobody has signed. */
export function unsigned(value: number, why: string): UnsignedNumber {
  return { value, why, needs: NEEDS, signedBy: null };
}

/** What a series is read by; no source gives any of these numbers for steps from none to severe. */
export const numbers: SeriesNumbers = {
  slackQuarters: unsigned(2, 'a step is a coarse answer: half of one above the expected is still noise'),
  slowQuarterHours: unsigned(
    84,
    'a mild sign 42 hours past its window, a moderate one 14 hours; the fewest false alerts in the simulation for the slow healers it finds',
  ),
  standsForHours: unsigned(24, 'an answer speaks for the day before it; a gap is not filled with it'),
  slowFromHour: unsigned(24, 'every sign is ordinary on day 0'),
  clearRise: unsigned(2, 'two steps are rarely noise'),
  lowAnswers: unsigned(2, 'a low that was told once may be noise'),
  heldAnswers: unsigned(2, 'one step may be noise; told twice in a row it rarely is'),
  heldHours: unsigned(6, 'asked again after 6 hours, the same rise counts'),
  fastRise: unsigned(2, 'two steps within the time that "fast" means (J-26, J-34)'),
  fastWithinHours: unsigned(2, 'what the course "worse fast" means (J-26)'),
  manyWithinHours: unsigned(24, 'for bumps and lumps "fast" is doubled in a day (J-34)'),
  fastFromHour: unsigned(12, 'ordinary redness, burning and puffiness build for 12 hours (J-26)'),
  dangerHours: unsigned(24, 'a danger sign of the last 24 hours counts as present (J-45)'),
  carryHours: unsigned(48, 'what was rising two days ago and was not asked again may still rise'),
  recheckHours: unsigned(6, 'soon enough to settle a rise the same day'),
  calmFromHour: unsigned(
    144,
    'most complications of the sources begin before; the simulation finds fewer without',
  ),
  usualGapHours: unsigned(24, 'one check-in a day while the skin heals'),
  calmGapHours: unsigned(48, 'every second day while all is within the expected'),
  closeGapHours: unsigned(24, 'one check-in a day while something is slow'),
  lateGapHours: unsigned(168, 'late signs take weeks to show (E-049, E-013)'),
  lateFromHour: unsigned(336, 'after two weeks only late signs are left'),
  lastHour: unsigned(1008, 'most late signs of the sources show within six weeks'),
};
