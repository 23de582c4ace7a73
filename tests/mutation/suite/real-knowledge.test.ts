import { checkWitness, createEngine, interpret } from '@afterneedle/engine';
import { diceOf, randomFacts } from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { expect, test } from 'vitest';

const engine = createEngine(knowledge);
const CHECK_INS = 400;

test('tables, rules as written and reasons agree on the whole knowledge', () => {
  const dice = diceOf(11);
  for (let index = 0; index < CHECK_INS; index++) {
    const facts = randomFacts(knowledge, dice);
    const decision = engine.decide(facts);
    expect(decision).toEqual(interpret(knowledge, facts));
    const { level, levelAtWorst, certified, why } = engine.explain(facts);
    expect([level, levelAtWorst, certified]).toEqual([
      decision.level,
      decision.levelAtWorst,
      decision.certified,
    ]);
    for (const witness of why) expect(checkWitness(witness, facts, knowledge)).toBeUndefined();
  }
});
