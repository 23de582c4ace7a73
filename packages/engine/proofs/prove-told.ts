import type { Facts, FindingAnswer } from '../src/facts/facts.ts';
import { rankOf } from '../src/facts/level.ts';
import { interpret } from '../src/rules/interpret.ts';
import type { CompiledKnowledge } from '../src/triage/compiled-knowledge.ts';
import { decide } from '../src/triage/decide.ts';
import { concluded, newTally, type Proof } from './proof.ts';
import { diceOf, randomFacts } from './random.ts';

const WAYS: readonly FindingAnswer[] = [true, 'unsure'];

/**
 * Proves that a sign somebody tells of without saying how bad it is, or is not sure about, never makes the level at worst
 * lower than if nobody had spoken of it: by the tables and by the rules as written.
 */
export function proveTold(
  { knowledgeBase, ...compiled }: CompiledKnowledge,
  options: { readonly count: number; readonly seed: number },
): Proof {
  const tally = newTally();
  const dice = diceOf(options.seed);
  const { findings } = knowledgeBase.vocabulary;
  const atWorst = (facts: Facts): readonly number[] => [
    rankOf(decide({ knowledgeBase, ...compiled }, facts).levelAtWorst),
    rankOf(interpret(knowledgeBase, facts).levelAtWorst),
  ];
  for (let index = 0; tally.checked < options.count && tally.failures.length < 5; index++) {
    const { id } = findings[index % findings.length] as (typeof findings)[number];
    const facts = randomFacts(knowledgeBase, dice);
    const { [id]: _, ...others } = facts.findings;
    const before = atWorst({ ...facts, findings: others });
    for (const answer of WAYS) {
      tally.checked++;
      const after = atWorst({ ...facts, findings: { ...others, [id]: answer } });
      if (after.every((rank, way) => rank >= (before[way] ?? 0))) continue;
      tally.failures.push(`${id} ${answer} lowers the level at worst: ${JSON.stringify(facts)}`);
    }
  }
  return concluded(
    'a sign told without how bad it is, or not for sure, never lowers the level at worst',
    tally,
  );
}
