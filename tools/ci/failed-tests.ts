interface VitestReport {
  readonly testResults?: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

const MOST_LINES = 14;
const MOST_LETTERS = 1_600;

function beginning(message: string): string {
  const lines = message.slice(0, MOST_LETTERS).split('\n').slice(0, MOST_LINES);
  return lines.map((line) => `    ${line}`).join('\n');
}

/**
 * Answers a text for each test that failed: its name and how its message begins. The end of a long run is often all
 * that is kept of it, so it names what went wrong. A report of another tool has none: journeys name their own.
 */
export function failedTests(reportText: string): readonly string[] {
  let report: VitestReport;
  try {
    report = JSON.parse(reportText) as VitestReport;
  } catch {
    return [];
  }
  return (report.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${name}\n${beginning(message ?? '')}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${fullName}\n${beginning(failureMessages?.[0] ?? '')}`,
    );
  });
}
