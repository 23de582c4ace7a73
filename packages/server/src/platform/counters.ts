/** What this process has counted since it started. */
export interface Counters {
  /** Check-ins where phone and server came to different levels. */
  resultsDiffered: number;
  checkInsStored: number;
  alertsSent: number;
}

/** Starts counting at zero. */
export function createCounters(): Counters {
  return { resultsDiffered: 0, checkInsStored: 0, alertsSent: 0 };
}
