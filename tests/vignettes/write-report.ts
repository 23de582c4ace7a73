import { writeFileSync } from 'node:fs';
import { keepFirstRun } from './first-run.ts';
import { safetyReport } from './report.ts';
import { runsNow } from './runs-now.ts';
import { SETS } from './vignette.ts';

const runs = runsNow();
for (const set of SETS) keepFirstRun(set, runs.sets[set]);
writeFileSync(new URL('../../docs/safety/report.md', import.meta.url), safetyReport(runs));
