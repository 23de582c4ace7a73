/** A mutant that gives the same answers as the code, and why. */
export interface Equivalent {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly kind: string;
  readonly reason: string;
}

/** Looked at one by one; a line whose code is gone makes the run fail. */
export const equivalents: readonly Equivalent[] = [];
