import { nextOpeningAt, type OpeningHours } from '@afterneedle/contract';
import type { AddOpenMinutes } from './clock.ts';

const MINUTE_MS = 60_000;

/** Gives the clock of a clinic that runs while it is open; one that never opens is taken to be open always. */
export function openMinutesOf(hours: OpeningHours, timeZone: string): AddOpenMinutes {
  return (from, minutes) => {
    let at = from.getTime();
    for (let left = minutes; left > 0; left -= 1) {
      const open = nextOpeningAt(hours, timeZone, at);
      if (open === undefined) return new Date(at + left * MINUTE_MS);
      at = open + MINUTE_MS;
    }
    return new Date(minutes > 0 ? at : from.getTime());
  };
}
