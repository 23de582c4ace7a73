import { parseFacts } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import type { RedFlag } from '../cases/given-state.ts';
import { readJson } from '../cases/read-json.ts';
import { factsOfState } from '../cases/state-to-facts.ts';
import type { DangerState } from './prove-with-solver.ts';

/** Answers the danger states that a reader of the sources wrote down apart from the rules, as the engine takes them. */
export function dangerStates(): readonly DangerState[] {
  const { redflags } = readJson<{ readonly redflags: readonly RedFlag[] }>('redflags.json');
  return redflags.map(({ id, state, atLeast }) => {
    const { hoursSince, facts } = factsOfState(state);
    const parsed = parseFacts(facts, knowledge.vocabulary, { hoursSince });
    if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.problems)}`);
    return { id, facts: parsed.facts, atLeast };
  });
}
