import type { FactCondition } from '../plan/thing.ts';
import type { IfNone } from './product-answer.ts';
import { byStrictness, strictest, type Verdict } from './strictness.ts';

/** Answers facts of several places, each once with all its values. */
export function joinedFacts(facts: readonly FactCondition[]): readonly FactCondition[] {
  const byFact = Map.groupBy(facts, ({ c }) => c);
  return [...byFact].map(([c, all]) => ({ c, is: [...new Set(all.flatMap(({ is }) => is))].toSorted() }));
}

/** Answers whether several together would be milder than the strictest of them, if no open fact were so. */
export function ifNoneOf(
  parts: readonly (Verdict & { readonly ifNone?: IfNone })[],
  worst: Verdict,
): { readonly ifNone?: IfNone } {
  const onlyIf = joinedFacts(parts.flatMap(({ ifNone }) => ifNone?.onlyIf ?? []));
  const best = strictest(parts.map((part): Verdict => part.ifNone ?? part));
  if (onlyIf.length === 0 || best === undefined || byStrictness(best, worst) >= 0) return {};
  // Milder than the strictest, it has an end.
  const { answer, untilHour } = best;
  return { ifNone: { onlyIf, answer, ...(untilHour === undefined ? {} : { untilHour }) } };
}
