import type { Facts } from '../src/facts/facts.ts';
import { explainSeries } from '../src/series/explain-series.ts';
import { raiseFacts } from '../src/series/raise-facts.ts';
import { readSeries } from '../src/series/read-series.ts';
import type { Sample } from '../src/series/sample.ts';
import type { SeriesKnowledge } from '../src/series/series-knowledge.ts';
import type { SeriesReading } from '../src/series/series-reading.ts';
import type { CompiledKnowledge } from '../src/triage/compiled-knowledge.ts';
import { type Explanation, explain } from '../src/triage/explain.ts';

/** What the proofs of a series look at; a fault is planted by replacing one of the functions. */
export interface SeriesSubject {
  readonly compiled: CompiledKnowledge;
  readonly knowledge: SeriesKnowledge;
  readonly read: (samples: readonly Sample[]) => SeriesReading;
  readonly raise: typeof raiseFacts;
  readonly explain: (
    samples: readonly Sample[],
  ) => { readonly explanation: Explanation; readonly facts: Facts } | undefined;
}

/** Answers the subject as it is in the product. */
export function seriesSubject(compiled: CompiledKnowledge, knowledge: SeriesKnowledge): SeriesSubject {
  return {
    compiled,
    knowledge,
    read: (samples) => readSeries(compiled, knowledge, samples),
    raise: raiseFacts,
    explain: (samples) =>
      explainSeries(compiled, knowledge, { samples, explain: (facts) => explain(compiled, facts) }),
  };
}

/** Answers one check-in from hours and answers. */
export function sampleAt(
  hours: number,
  findings: Facts['findings'],
  contexts: Facts['contexts'] = {},
): Sample {
  return { minutes: Math.round(hours * 60), facts: { findings, contexts } };
}
