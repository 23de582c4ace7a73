import { rankCauses } from '../src/causes/rank-causes.ts';
import type { Facts } from '../src/facts/facts.ts';
import type { CompiledInterview } from '../src/interview/compile-interview.ts';
import { type Situation, situationOf } from '../src/interview/situation.ts';
import type { CompiledKnowledge } from '../src/triage/compiled-knowledge.ts';

export { askableItems } from '../src/interview/askable.ts';
export { chancesOf, sharesOf, weightsNow } from '../src/interview/separate-causes.ts';
export type { Situation } from '../src/interview/situation.ts';

/** Answers how things stand after some facts, for other ways of asking to be compared with ours; the scores of the causes are added up. */
export function situationAt(
  compiled: CompiledKnowledge,
  interview: CompiledInterview,
  facts: Facts,
): Situation {
  const situation = situationOf(compiled, interview, { given: facts, facts });
  const given = { answers: compiled.workspace, minutes: facts.minutes, ownCueOnly: false };
  rankCauses(compiled.ranking, given, compiled.scores);
  return situation;
}
