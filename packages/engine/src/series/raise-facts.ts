import type { Facts, FindingAnswer } from '../facts/facts.ts';

/** The last check-in with what its series adds. */
export interface RaisedFacts {
  /** Only answers with a step are raised; what is open stays open. */
  readonly said: Facts;
  /** Open answers take the step the series shows as well. */
  readonly shown: Facts;
}

/** Answers the facts of a check-in raised to what its series shows; nothing is ever lowered. */
export function raiseFacts(facts: Facts, findings: Readonly<Record<string, number>>): RaisedFacts {
  const said: Record<string, FindingAnswer> = { ...facts.findings };
  const shown: Record<string, FindingAnswer> = { ...facts.findings };
  for (const [id, step] of Object.entries(findings)) {
    const answer = facts.findings[id];
    if (typeof answer === 'number') {
      said[id] = Math.max(answer, step);
      shown[id] = said[id];
    } else if (answer !== true || step > 1) shown[id] = step;
  }
  return { said: { ...facts, findings: said }, shown: { ...facts, findings: shown } };
}
