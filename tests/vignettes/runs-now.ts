import { caseEngine, waysRun } from '../cases/case-engine.ts';
import { readJson } from '../cases/read-json.ts';
import type { Run } from '../cases/report.ts';
import { runCases } from '../cases/run-cases.ts';
import type { Runs } from './report-data.ts';
import { runVignettes } from './run-vignettes.ts';
import { vignettesOf } from './vignette.ts';

/** Runs the vignettes and the public cases with the engine as it stands. */
export function runsNow(): Runs {
  return {
    sets: { a: runVignettes(caseEngine, vignettesOf('a')), b: runVignettes(caseEngine, vignettesOf('b')) },
    cases: runCases(caseEngine, waysRun),
    firstCases: readJson<Run>('first-run.json'),
  };
}
