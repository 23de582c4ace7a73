import { CLOCK_BOUNDS, type Clocks } from '@afterneedle/contract';
import type { Level } from '@afterneedle/engine';

/** The clocks of a clinic that has set none. */
export const USUAL_CLOCKS: Clocks = {
  emergencyUnseenMinutes: CLOCK_BOUNDS.emergencyUnseenMinutes.usual,
  sameDayMinutes: CLOCK_BOUNDS.sameDayMinutes.usual,
  contactMinutes: CLOCK_BOUNDS.contactMinutes.usual,
};

/** Moves a time on by so many minutes in which the clinic is open. */
export type AddOpenMinutes = (from: Date, minutes: number) => Date;

/** When nothing is known of the hours of a clinic, it counts as open: a clock that runs is never late. */
export const ALWAYS_OPEN: AddOpenMinutes = (from, minutes) => new Date(from.getTime() + minutes * 60_000);

/** By when a check-in should be answered; nothing for the levels that wait for nobody. */
export interface Due {
  readonly targetMinutes: number | null;
  readonly dueAt: Date | null;
  /** What the list stands by inside a level. */
  readonly orderAt: Date;
}

/** Answers in how many minutes a clinic means to answer a level. */
function targetOf(level: Level, clocks: Clocks): number | null {
  if (level === 'emergency') return clocks.emergencyUnseenMinutes;
  if (level === 'same-day') return clocks.sameDayMinutes;
  return level === 'contact-provider' ? clocks.contactMinutes : null;
}

/** Answers by when a check-in of this level should be answered; an emergency counts around the clock. */
export function dueOf(
  level: Level,
  from: Date,
  clinic: { readonly clocks: Clocks; readonly addOpenMinutes: AddOpenMinutes },
): Due {
  const targetMinutes = targetOf(level, clinic.clocks);
  if (targetMinutes === null) return { targetMinutes, dueAt: null, orderAt: from };
  const add = level === 'emergency' ? ALWAYS_OPEN : clinic.addOpenMinutes;
  const dueAt = add(from, targetMinutes);
  return { targetMinutes, dueAt, orderAt: dueAt };
}
