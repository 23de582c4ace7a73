import { existsSync, readFileSync } from 'node:fs';
import { failedTests } from './failed-tests.ts';
import { isReportKind, tally } from './tally.ts';

/**
 * Prints the tests that failed, a line for each part given as `name kind report exit-code`, then the one line that
 * counts.
 */
const words = process.argv.slice(2);
let passed = 0;
let failed = 0;
const lines: string[] = [];
for (let at = 0; at < words.length; at += 4) {
  const [name = '', kind = '', report = '', exitCode = ''] = words.slice(at, at + 4);
  if (!isReportKind(kind)) throw new Error(`nothing reads a report of ${kind}`);
  const text = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  const counts = tally(kind, text, Number(exitCode));
  passed += counts.passed;
  failed += counts.failed;
  for (const one of failedTests(text ?? '')) console.log(`${name}: ${one}`);
  lines.push(`part ${name}: ${counts.passed} good, ${counts.failed} bad`);
}
for (const line of lines) console.log(line);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
