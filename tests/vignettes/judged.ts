import type { Level } from '@afterneedle/engine';
import { causesOfGroup, goldenCases } from '../cases/golden-case.ts';
import type { Run } from '../cases/report.ts';
import type { Way } from '../cases/run-cases.ts';
import type { VignetteAnswer, VignetteRun } from './run-vignettes.ts';
import type { Vignette } from './vignette.ts';

/** What was expected of an account and what the engine said, side by side. */
export interface Judged {
  readonly id: string;
  readonly expected: Level;
  readonly acceptable: readonly Level[];
  /** The cause its author named, and the others that would be right; missing where causes are not scored. */
  readonly cause?: { readonly named: readonly string[]; readonly right: readonly string[] };
  readonly level: Level | null;
  readonly causes: readonly string[];
  readonly rules: readonly string[];
}

function answerById(answers: readonly VignetteAnswer[], id: string): VignetteAnswer {
  const answer = answers.find((one) => one.id === id);
  if (answer === undefined) throw new Error(`${id} was never run`);
  return answer;
}

/** Answers the vignettes of a set beside what a run said of them. */
export function judgedVignettes(
  vignettes: readonly Vignette[],
  run: VignetteRun,
  way: Way,
): readonly Judged[] {
  return vignettes.map(({ id, expected, acceptable, cause, causesAlsoRight }) => {
    // An emergency shows no causes.
    const isScored = cause !== null && expected !== 'emergency';
    const right = isScored ? { cause: { named: [cause], right: [cause, ...causesAlsoRight] } } : {};
    return { ...answerById(run[way], id), expected, acceptable, ...right };
  });
}

/** Answers the public cases beside what a run said of them. */
export function judgedCases(run: Run, way: Way): readonly Judged[] {
  return goldenCases.map(({ id, expected, acceptable, causeGroup }) => {
    const causes = expected === 'emergency' ? undefined : causesOfGroup(causeGroup);
    const right = causes === undefined ? {} : { cause: { named: causes, right: causes } };
    return { ...answerById(run[way] ?? [], id), expected, acceptable, ...right };
  });
}
