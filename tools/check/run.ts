import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProject } from './project.ts';
import { stepsFor } from './steps.ts';

const MOST_SHOWN = 60;
const root = join(import.meta.dirname, '../..');
const report = process.argv.find((argument) => argument.startsWith('--report='))?.slice('--report='.length);

let passed = 0;
let failed = 0;
for (const { name, run } of stepsFor(readProject(root))) {
  const startedAt = performance.now();
  const found = await run();
  const took = `${Math.round(performance.now() - startedAt)} ms`;
  if (found.length === 0) passed += 1;
  else failed += 1;
  console.log(found.length === 0 ? `ok      ${name} (${took})` : `FAILED  ${name} (${took})`);
  for (const line of found.slice(0, MOST_SHOWN)) console.log(`        ${line}`);
  if (found.length > MOST_SHOWN) console.log(`        and ${found.length - MOST_SHOWN} lines more`);
}
console.log(`check: ${passed} steps passed, ${failed} failed`);
if (report !== undefined) writeFileSync(report, JSON.stringify({ passed, failed, skipped: 0 }));
process.exitCode = failed === 0 ? 0 : 1;
