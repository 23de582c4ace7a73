/** What one proof looked at and what it found. */
export interface Proof {
  /** The claim, as a sentence. */
  readonly claim: string;
  /** How many states, entries or mutants were looked at. */
  readonly checked: number;
  /** Where the claim does not hold, each a sentence a clinician can read; empty means proved. */
  readonly failures: readonly string[];
  /** What is worth knowing beside it. */
  readonly notes: readonly string[];
}

/** Collects the outcome of one proof. */
export interface Tally {
  checked: number;
  readonly failures: string[];
  readonly notes: string[];
}

/** Answers an empty tally. */
export function newTally(): Tally {
  return { checked: 0, failures: [], notes: [] };
}

/** Answers a finished proof. */
export function concluded(claim: string, { checked, failures, notes }: Tally): Proof {
  return { claim, checked, failures, notes };
}
