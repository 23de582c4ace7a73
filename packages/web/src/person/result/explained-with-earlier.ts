import {
  explainSeries,
  type Facts,
  type PageExplanation,
  type Sample,
  type SeriesExplanation,
} from '@afterneedle/engine';
import { seriesKnowledge } from '@afterneedle/knowledge/series';
import { engine } from '../check-in/engine.ts';

/** What the result page says, and what it says it about. */
export interface Explained {
  readonly explanation: PageExplanation;
  /** The facts the explanation holds for. */
  readonly facts: Facts;
  /** What earlier check-ins add, and what was said in this one. */
  readonly series?: { readonly explanations: readonly SeriesExplanation[]; readonly said: Facts };
}

/** Answers a check-in read with those before it; never less urgent than without them. */
export function explainedWith(alone: Explained, earlier: readonly Sample[]): Explained {
  const { facts: said } = alone;
  if (earlier.length === 0 || said.minutes === undefined) return alone;
  const read = explainSeries(engine, seriesKnowledge, {
    samples: [...earlier, { minutes: said.minutes, facts: said }],
    explain: engine.explainForPage,
  });
  if (read === undefined) return alone;
  const { explanation, facts, reading } = read;
  return { explanation, facts, series: { explanations: reading.explanations, said } };
}
