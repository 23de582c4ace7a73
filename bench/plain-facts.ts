import type { CompiledKnowledge, Facts } from '@afterneedle/engine';
import { boundsOf } from '@afterneedle/engine/proofs';

/** What is certain of a check-in, as one flat object: a step for each finding, a word for each context fact, the minutes. */
export type PlainFacts = Record<string, number | string>;

/** Answers a check-in as the other engines take it, worked out before the clock starts: their answer costs less for it. */
export function plainFacts({ knowledgeBase }: CompiledKnowledge, facts: Facts): PlainFacts {
  const { least } = boundsOf(facts, knowledgeBase);
  const words = Object.entries(least.contexts).map(([id, is]) => [id, is[0] ?? ''] as const);
  const flat = { ...least.findings, ...Object.fromEntries(words), minutes: facts.minutes ?? -1 };
  return JSON.parse(JSON.stringify(flat)) as PlainFacts;
}
