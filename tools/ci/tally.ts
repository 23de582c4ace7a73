/** How one part of the run came out. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Raw extends Counts {
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

const readers = {
  vitest: (report: unknown): Raw => {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
      report as VitestReport;
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
    ).length;
    return {
      passed: numPassedTests,
      failed: numFailedTests + broken,
      skipped: numPendingTests + numTodoTests,
    };
  },
  playwright: (report: unknown): Raw => {
    const { expected, unexpected, flaky, skipped } = (report as PlaywrightReport).stats;
    // What passed at its second try is named by the run itself (docs/decisions/0022).
    return { passed: expected + flaky, failed: unexpected, skipped };
  },
  check: (report: unknown): Raw => report as Raw,
} as const;

/** Which tool wrote a report. */
export type ReportKind = keyof typeof readers;

/** Answers whether a word names a tool whose reports can be read. */
export function isReportKind(word: string): word is ReportKind {
  return Object.hasOwn(readers, word);
}

/**
 * Answers what a part counts for: skipped tests and files that did not load are failed ones, and so is a part that left no readable
 * report, ran no test, or ended badly without saying which test failed.
 */
export function tally(kind: ReportKind, reportText: string | undefined, exitCode: number): Counts {
  const { passed, failed, skipped } = readCounts(kind, reportText);
  const missed = failed + skipped;
  const ranNothing = passed + missed === 0;
  const endedBadly = exitCode !== 0 && missed === 0;
  return { passed, failed: missed + (ranNothing || endedBadly ? 1 : 0) };
}

function readCounts(kind: ReportKind, reportText: string | undefined): Raw {
  const nothing = { passed: 0, failed: 0, skipped: 0 };
  if (reportText === undefined) return nothing;
  try {
    const counts = readers[kind](JSON.parse(reportText));
    return Object.values(counts).every(Number.isInteger) ? counts : nothing;
  } catch {
    return nothing;
  }
}
