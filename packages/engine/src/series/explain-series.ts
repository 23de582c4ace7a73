import type { Facts } from '../facts/facts.ts';
import { rankOf } from '../facts/level.ts';
import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import type { Explanation } from '../triage/explain.ts';
import { raiseFacts } from './raise-facts.ts';
import { answered, readSeries } from './read-series.ts';
import type { Sample } from './sample.ts';
import type { SeriesKnowledge } from './series-knowledge.ts';
import type { SeriesReading } from './series-reading.ts';

/** A check-in explained with those before it. */
export interface SeriesExplained<E extends Explanation> {
  readonly explanation: E;
  /** The facts the explanation holds for: those of the check-in, raised to what the series shows. */
  readonly facts: Facts;
  readonly reading: SeriesReading;
}

function soonest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

/**
 * Answers how urgent the last of some check-ins is, read with those before it: the higher of two readings, one in
 * which open answers stay open and one in which they take what the series shows. Never lower than without the series.
 */
export function explainSeries<E extends Explanation>(
  compiled: CompiledKnowledge,
  knowledge: SeriesKnowledge,
  { samples, explain }: { readonly samples: readonly Sample[]; readonly explain: (facts: Facts) => E },
): SeriesExplained<E> | undefined {
  const last = answered(samples).at(-1);
  if (last === undefined) return undefined;
  const facts: Facts = { ...last.facts, minutes: last.minutes };
  const reading = readSeries(compiled, knowledge, samples);
  const { said, shown } = raiseFacts(facts, reading.findings);
  const [first, second] = [explain(said), explain(shown)];
  const isFirst = rankOf(first.level) > rankOf(second.level);
  const higher = isFirst ? first : second;
  const worst = rankOf(first.levelAtWorst) > rankOf(second.levelAtWorst) ? first : second;
  const recheck = Math.min(first.recheckAfterHours, second.recheckAfterHours);
  return {
    explanation: {
      ...higher,
      levelAtWorst: worst.levelAtWorst,
      certified: first.certified && second.certified,
      recheckAfterHours: soonest(recheck, reading.recheckAfterHours) ?? recheck,
      contactWithinHours: soonest(first.contactWithinHours, second.contactWithinHours),
    },
    facts: isFirst ? said : shown,
    reading,
  };
}
