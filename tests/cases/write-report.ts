import { existsSync, writeFileSync } from 'node:fs';
import { createEngine } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { readJson } from './read-json.ts';
import { type Run, reportOf } from './report.ts';
import { runCases } from './run-cases.ts';

const firstRun = new URL('first-run.json', import.meta.url);
const engine = createEngine(knowledge);
const now: Run = { message: runCases(engine, 'message'), coded: runCases(engine, 'coded') };

// The first run is a record: written once, never again.
if (!existsSync(firstRun)) writeFileSync(firstRun, `${JSON.stringify(now, null, 1)}\n`, { flag: 'wx' });

writeFileSync(
  new URL('../../docs/safety/cases.md', import.meta.url),
  reportOf(now, readJson<Run>('first-run.json')),
);
