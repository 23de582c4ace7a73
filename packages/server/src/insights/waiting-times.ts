import type { Wait } from '@afterneedle/contract';

/** A check-in as waits count it. */
export interface TimedCheckIn {
  readonly sent_at: Date;
  readonly seen_at: Date | null;
  readonly acknowledged_at: Date | null;
  readonly closed_at: Date | null;
}

/** Answers the value below which a share of the values lies, between the two nearest where it falls between them. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

const MINUTE_MS = 60_000;
const rounded = (minutes: number): number => Math.round(minutes * 10) / 10;

function spanOf(
  checkIns: readonly TimedCheckIn[],
  until: 'seen_at' | 'acknowledged_at' | 'closed_at',
): Wait['toSeen'] {
  const minutes = checkIns
    .flatMap((checkIn) => {
      const at = checkIn[until];
      return at === null ? [] : [(at.getTime() - checkIn.sent_at.getTime()) / MINUTE_MS];
    })
    .toSorted((one, other) => one - other);
  if (minutes.length === 0) return null;
  return {
    median: rounded(quantile(minutes, 0.5)),
    p90: rounded(quantile(minutes, 0.9)),
    count: minutes.length,
  };
}

/** Answers how long check-ins waited until they were seen, taken on and closed; those that still wait count in none. */
export function waitOf(name: string, checkIns: readonly TimedCheckIn[]): Wait {
  return {
    name,
    checkIns: checkIns.length,
    toSeen: spanOf(checkIns, 'seen_at'),
    toAcknowledged: spanOf(checkIns, 'acknowledged_at'),
    toClosed: spanOf(checkIns, 'closed_at'),
  };
}
