import type { Level } from '../facts/level.ts';

/** How urgent it is, and which rules said so. */
export interface Decision {
  readonly level: Level;
  /** The level if every unknown answer were the worst one; for the interview and the clinic, never for the person. */
  readonly levelAtWorst: Level;
  /** No completion of the unknown answers reaches same-day. */
  readonly certified: boolean;
  /** Ids of the rules that fired, highest level first. */
  readonly fired: readonly string[];
  /** Ids of the lifts that fired. */
  readonly lifts: readonly string[];
}
