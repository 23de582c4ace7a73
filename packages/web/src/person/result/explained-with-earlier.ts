import {
  type DiarySample,
  type Engine,
  explainSeries,
  type Facts,
  type PageExplanation,
  rankOf,
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

function readWith(
  { facts: said }: Explained,
  earlier: readonly Sample[],
  using: Engine,
): Explained | undefined {
  if (earlier.length === 0 || said.minutes === undefined) return undefined;
  const read = explainSeries(using, seriesKnowledge, {
    samples: [...earlier, { minutes: said.minutes, facts: said }],
    explain: using.explainForPage,
  });
  if (read === undefined) return undefined;
  const { explanation, facts, reading } = read;
  return { explanation, facts, series: { explanations: reading.explanations, said } };
}

/** How much a reading says is there, so that of two that are as urgent the one that shows more is told. */
function shownBy({ facts }: Explained): number {
  return Object.values(facts.findings).reduce<number>(
    (sum, answer) => sum + (typeof answer === 'number' ? answer : 0),
    0,
  );
}

/** The more urgent of two readings, now or at worst. */
function higherOf(a: Explained | undefined, b: Explained | undefined): Explained | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const by =
    rankOf(a.explanation.level) - rankOf(b.explanation.level) ||
    rankOf(a.explanation.levelAtWorst) - rankOf(b.explanation.levelAtWorst) ||
    shownBy(a) - shownBy(b);
  return by >= 0 ? a : b;
}

/**
 * Answers a check-in read with what was told before it; never less urgent than without. What was written down later from
 * memory may raise and never calms: it is read with and without, and the higher counts.
 */
export function explainedWith(
  alone: Explained,
  earlier: readonly DiarySample[],
  using: Engine = engine,
): Explained {
  const firm = earlier.filter(({ isRemembered }) => isRemembered !== true);
  const withAll = readWith(alone, earlier, using);
  const read = firm.length === earlier.length ? withAll : higherOf(readWith(alone, firm, using), withAll);
  return read ?? alone;
}
