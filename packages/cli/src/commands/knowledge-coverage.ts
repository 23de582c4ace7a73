import { type Coverage, coverage, coverageLine, setAsideClaims } from '@afterneedle/knowledge/coverage';
import { judgements } from '@afterneedle/knowledge/ledger';

/** What the coverage command answers. */
export interface CoverageAnswer {
  /** The line, or one JSON object. */
  readonly text: string;
  /** What is not covered, a line each; empty when everything is. */
  readonly faults: readonly string[];
}

/** Answers how far the claims, conflicts, warnings and judgements are at work, and what is not. */
export function coverageAnswer(asJson: boolean, found: Coverage = coverage()): CoverageAnswer {
  const faults = found.faults.map(({ code, say }) => `${code}: ${say}`);
  if (!asJson) return { text: coverageLine(found), faults };
  const { isComplete, faults: details, ...counts } = found;
  const unsigned = judgements.filter(({ signedBy }) => signedBy === null).map(({ id }) => id);
  return {
    text: JSON.stringify({
      line: coverageLine(found),
      complete: isComplete,
      ...counts,
      setAside: setAsideClaims(),
      unsigned,
      faults: details,
    }),
    faults,
  };
}
