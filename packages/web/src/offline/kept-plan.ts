import type { PlanFacts } from '@afterneedle/engine';

/** What was done, for the person's own record. */
export interface TreatmentRecord {
  /** Ids of body regions, the person's own sides. */
  readonly areas: readonly string[];
  readonly who?: string;
  readonly device?: string;
  /** What was put on the open skin, one a line. */
  readonly products?: string;
  readonly note?: string;
  /** What the clinic gave to use at home, by name. */
  readonly given?: readonly string[];
}

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
  readonly record?: TreatmentRecord;
  /** The clinic that handed it over, by name. */
  readonly fromClinic?: string;
  /** When the person last corrected it. */
  readonly changedAt?: number;
}

/** The person's plan on this device: one, with its treatments. */
export interface KeptPlan {
  readonly id: 'mine';
  /** A random id that stays; calendar entries are named after it. */
  readonly planId: string;
  /** How often a calendar file was written. */
  readonly sequence: number;
  /** What calendar files held and may still be ahead, so that a later file can take it back. */
  readonly given?: readonly { readonly uid: string; readonly startsAt: number }[];
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

/** Answers treatments the earliest first, so that two phones that hold the same ones hold them alike. */
export function inOrder<T extends Pick<KeptTreatment, 'endedAt' | 'id'>>(treatments: readonly T[]): T[] {
  return treatments.toSorted((a, b) => a.endedAt - b.endedAt || (a.id < b.id ? -1 : 1));
}
