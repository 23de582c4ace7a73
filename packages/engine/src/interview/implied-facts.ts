import type { Facts, FindingAnswer } from '../facts/facts.ts';
import type { InterviewKnowledge } from './interview-knowledge.ts';

/** The facts with those that were denied together with others, and which answers denied them. */
export interface ImpliedFacts {
  readonly facts: Facts;
  /** By finding nobody was asked by itself: the findings whose "no" denies it. */
  readonly implied: ReadonlyMap<string, readonly string[]>;
}

/** Answers what else was denied by what was denied; unsure and skipped deny nothing. */
export function impliedFacts(given: Facts, { implied: rules }: InterviewKnowledge): ImpliedFacts {
  const findings: Record<string, FindingAnswer> = { ...given.findings };
  const implied = new Map<string, readonly string[]>();
  const isThere = (id: string): boolean => findings[id] !== undefined && findings[id] !== 0;
  for (const { whenNone, unlessAny = [], absent } of rules) {
    if (!whenNone.every((id) => findings[id] === 0) || unlessAny.some(isThere)) continue;
    for (const id of absent) {
      if (findings[id] !== undefined) continue;
      findings[id] = 0;
      implied.set(id, whenNone);
    }
  }
  return { facts: { ...given, findings }, implied };
}
