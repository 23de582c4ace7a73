import { interpret } from '../src/rules/interpret.ts';
import type { CompiledKnowledge } from '../src/triage/compiled-knowledge.ts';
import { decide } from '../src/triage/decide.ts';
import { concluded, newTally, type Proof } from './proof.ts';
import { diceOf, randomFacts } from './random.ts';

/** Shows that tables and interpreter, two implementations that share nothing, decide alike on generated check-ins. */
export function proveSameAnswers(
  compiled: CompiledKnowledge,
  options: { readonly count: number; readonly seed: number },
): Proof {
  const tally = newTally();
  const dice = diceOf(options.seed);
  const levels = new Map<string, number>();
  while (tally.checked < options.count) {
    tally.checked++;
    const facts = randomFacts(compiled.knowledgeBase, dice);
    const fast = decide(compiled, facts);
    const slow = interpret(compiled.knowledgeBase, facts);
    levels.set(slow.level, (levels.get(slow.level) ?? 0) + 1);
    if (JSON.stringify(fast) === JSON.stringify(slow)) continue;
    tally.failures.push(
      `${JSON.stringify(facts)}: ${JSON.stringify(fast)}, by the rules ${JSON.stringify(slow)}`,
    );
    if (tally.failures.length >= 5) break;
  }
  tally.notes.push(
    `seed ${options.seed}: ${[...levels].map(([level, count]) => `${count} ${level}`).join(', ')}`,
  );
  return concluded('tables and interpreter decide alike', tally);
}
