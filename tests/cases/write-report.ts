import { existsSync, writeFileSync } from 'node:fs';
import { caseEngine, waysRun } from './case-engine.ts';
import { readJson } from './read-json.ts';
import { type Run, reportOf } from './report.ts';
import { runCases } from './run-cases.ts';

const firstFile = new URL('first-run.json', import.meta.url);
const now = runCases(caseEngine, waysRun);

// The first run of each way is a record: what stands there is never written again.
const kept = existsSync(firstFile) ? readJson<Run>('first-run.json') : {};
const first: Run = { ...now, ...kept };
if (Object.keys(first).length > Object.keys(kept).length)
  writeFileSync(firstFile, `${JSON.stringify(first, null, 1)}\n`);

writeFileSync(new URL('../../docs/safety/cases.md', import.meta.url), reportOf(now, first));
