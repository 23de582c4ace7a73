import type { Facts } from '../facts/facts.ts';

/** One check-in of a series; what was not asked in it is unknown. */
export interface Sample {
  /** Whole minutes since the end of treatment. */
  readonly minutes: number;
  readonly facts: Facts;
}

/** One answer about one sign: when, and which step. */
export interface Point {
  readonly minutes: number;
  readonly severity: number;
}
