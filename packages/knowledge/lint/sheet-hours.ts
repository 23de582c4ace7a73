import { MAX_HOURS } from '@afterneedle/engine';

const DAY = 24;

/** Answers an hour since the treatment, with its days where it is a number of them: "hour 168 (7 days)". */
export function atHour(hour: number): string {
  const days = hour >= 2 * DAY && hour % DAY === 0 ? ` (${hour / DAY} days)` : '';
  return `hour ${hour}${days}`;
}

/** Answers the hour at which something ends, or that it has no end. */
export function endInWords(hour: number | null): string {
  return hour === null || hour >= MAX_HOURS ? 'no end' : atHour(hour);
}
