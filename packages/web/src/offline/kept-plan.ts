import type { PlanFacts } from '@afterneedle/engine';

/** One treatment of the person's plan, as they gave it. */
export interface KeptTreatment {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly endedAt: number;
  /** The day or the hour is a guess. */
  readonly isRough: boolean;
  /** Nobody knows when; the plan counts from the moment it was asked. */
  readonly isUnknown: boolean;
  /** Where it was done, as an IANA name: its dates are read there. */
  readonly timeZone: string;
  readonly facts: PlanFacts;
}

/** The person's plan on this device: one, with its treatments. */
export interface KeptPlan {
  readonly id: 'mine';
  /** A random id that stays; calendar entries are named after it. */
  readonly planId: string;
  /** How often a calendar file was written. */
  readonly sequence: number;
  readonly treatments: readonly KeptTreatment[];
  readonly person: PlanFacts;
  /** What the clinic gave the person for use after needling. */
  readonly supplied: readonly string[];
  /** Whether the skin was calm, and when the person said so: an answer of another day says nothing of today. */
  readonly calm?: { readonly isCalm: boolean; readonly at: number };
  /** What the person reacts to, in their own words. */
  readonly allergies?: readonly string[];
  readonly updatedAt: number;
}
