import type { Facts } from '@afterneedle/engine';
import { caseEngine } from '../cases/case-engine.ts';
import { codedCase, goldenCases } from '../cases/golden-case.ts';
import { inputOf } from '../vignettes/run-vignettes.ts';
import { SETS, vignettesOf } from '../vignettes/vignette.ts';

interface Recorded {
  readonly what: string;
  readonly checkIns: readonly Facts[];
}

const WAYS = ['absent', 'unknown'] as const;

function factsOf(input: Readonly<Record<string, unknown>>): Facts {
  const result = caseEngine.assess(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.facts;
}

/** Answers every check-in on record: each as a complete record and as a person would send it. */
export function recordedCheckIns(): readonly Recorded[] {
  return WAYS.flatMap((unmentioned) => [
    {
      what: `golden cases, not mentioned is ${unmentioned}`,
      checkIns: goldenCases.map(({ id }) => {
        const { hoursSince, facts } = codedCase(id);
        return factsOf({ facts, ...(hoursSince === undefined ? {} : { hoursSince }), unmentioned });
      }),
    },
    {
      what: `vignettes, not mentioned is ${unmentioned}`,
      checkIns: SETS.flatMap(vignettesOf).map((vignette) =>
        factsOf({ ...inputOf(vignette, 'coded'), unmentioned }),
      ),
    },
  ]);
}
