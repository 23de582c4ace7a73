import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import type { SeriesKnowledge } from '../src/series/series-knowledge.ts';
import { type CompiledKnowledge, compileKnowledge } from '../src/triage/compiled-knowledge.ts';
import { concluded, newTally, type Proof } from './proof.ts';
import { seriesFaults } from './series-faults.ts';
import { proveCourses } from './series-prove-courses.ts';
import { proveDangers } from './series-prove-dangers.ts';
import { proveSeriesLevels } from './series-prove-levels.ts';
import { type SeriesSubject, seriesSubject } from './series-subject.ts';

interface Amount {
  readonly count: number;
  readonly seed: number;
  /** Check-ins of the longest small series. */
  readonly longest?: number;
}

/** Most faults show at once; the others get a longer look. */
const QUICK = { count: 100, longest: 3 } as const;

/** The proofs over one subject, to run one after the other. */
function seriesProofs(subject: SeriesSubject, amount: Amount): readonly (() => Proof)[] {
  return [
    () => proveDangers(subject),
    () => proveSeriesLevels(subject, amount),
    () => proveCourses(subject, { longest: amount.longest ?? 5 }),
  ];
}

/** Proves that the proofs are not deaf: everything planted in a series is found by one of them. */
function proveSeriesPlanted(compiled: CompiledKnowledge, knowledge: SeriesKnowledge, amount: Amount): Proof {
  const tally = newTally();
  for (const { how, plant } of seriesFaults) {
    tally.checked++;
    const subject = plant(seriesSubject(compiled, knowledge));
    const isFound = [QUICK, { ...amount, longest: 4 }]
      .flatMap((some) => seriesProofs(subject, { ...some, seed: amount.seed }))
      .some((prove) => prove().failures.length > 0);
    if (!isFound) tally.failures.push(`nobody notices when ${how}`);
  }
  return concluded('every fault planted in a series is found', tally);
}

/** Answers the proofs over check-ins read one after the other. */
export function proveSeries(
  knowledgeBase: KnowledgeBase,
  knowledge: SeriesKnowledge,
  amount: Amount,
): readonly Proof[] {
  const compiled = compileKnowledge(knowledgeBase);
  const subject = seriesSubject(compiled, knowledge);
  return [
    ...seriesProofs(subject, amount).map((prove) => prove()),
    proveSeriesPlanted(compiled, knowledge, { ...amount, count: Math.min(amount.count, 3000) }),
  ];
}
