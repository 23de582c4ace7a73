import type { Stance } from './position.ts';

/**
 * How sources that disagree are weighed. `weighted` ends a hold early only where a stronger source says in so many words
 * that the thing may be used: one that merely stops saying "wait" has not spoken for use.
 */
export const POLICIES = ['strictest', 'weighted', 'clinic'] as const;
export type Policy = (typeof POLICIES)[number];

/** Answers by fact id; a missing one was not asked, `unsure` was. */
export type PlanFacts = Readonly<Record<string, string>>;

/** One treatment: when it ended, and what is known of it. */
export interface Treatment {
  /** Milliseconds since 1970. */
  readonly endedAt: number;
  readonly facts: PlanFacts;
}

/** What the clinic says about one thing. */
export interface OverlayLine {
  readonly thing: string;
  readonly stance: Stance;
  readonly fromHour?: number;
  readonly untilHour: number | null;
  /** The named clinician and the reason, without which no hold is shortened. */
  readonly by?: string;
  readonly reason?: string;
  /** It counts only where this care item holds the thing, and ends no other item's hold. */
  readonly item?: string;
  /** It counts only after needles of this depth; where nobody knows the depth it may hold and ends nothing. */
  readonly depth?: 'standard' | 'deep';
}

/** A clinic's protocol on top of the plan. */
export interface ClinicOverlay {
  readonly name: string;
  /** Things it gave the person for use after needling. */
  readonly supplied: readonly string[];
  readonly lines: readonly OverlayLine[];
}

/** Everything a plan is made from. */
export interface PlanInput {
  /** At least one, in any order. */
  readonly treatments: readonly Treatment[];
  readonly person: PlanFacts;
  readonly policy: Policy;
  readonly clinic?: ClinicOverlay;
  /** Findings of a check-in that are present. */
  readonly signs?: readonly string[];
  /** Whether redness, stinging, peeling and weeping are gone, where known. */
  readonly isCalm?: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}
