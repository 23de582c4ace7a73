/** One answer about a finding: a step of its scale (0 absent), present without a severity, or not sure. Not asked is `undefined`. */
export type FindingAnswer = number | true | 'unsure';

/** What is known at one check-in, already parsed: every key is in the vocabulary and every value on its scale. */
export interface Facts {
  /** By finding id; a finding nobody asked about is missing. */
  readonly findings: Readonly<Record<string, FindingAnswer>>;
  /** By context id; `unsure` is kept as said. */
  readonly contexts: Readonly<Record<string, string>>;
  /** Whole minutes since the end of treatment; missing when the time is unknown. */
  readonly minutes?: number;
}

/** The longest time since treatment that is taken: 3 years. */
export const MAX_HOURS = 26_280;

/** Answers how many whole minutes lie in a number of hours. */
export function minutesOf(hours: number): number {
  return Math.floor(hours * 60 + 1e-6);
}
