/** A mutant that gives the same answers as the code, and why. */
export interface Equivalent {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly kind: string;
  readonly reason: string;
  /** Which of the same changes in the file is meant, from 1; all of them when missing. */
  readonly nth?: number;
}

/** What stood there, what stands there instead, the kind of change, and which of the same in the file. */
type Change = readonly [before: string, after: string, kind: string, nth?: number];

/** Answers changes of one file that are equal for the same reason. */
export function alike(file: string, reason: string, changes: readonly Change[]): readonly Equivalent[] {
  return changes.map(([before, after, kind, nth]) => ({
    file,
    before,
    after,
    kind,
    reason,
    ...(nth === undefined ? {} : { nth }),
  }));
}
