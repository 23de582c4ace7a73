import { checkWitness, createEngine, type Facts, interpret, type KnowledgeBase } from '@afterneedle/engine';
import { diceOf, randomFacts, smallKnowledge } from '@afterneedle/engine/proofs';
import { expect, test } from 'vitest';
import { deepKnowledge } from './deep-knowledge.ts';

const CHECK_INS = 1_500;

/** Every answer of every finding by itself, all others absent, at two hours: few, and no border is left out. */
function* singleAnswers({ vocabulary }: KnowledgeBase): Generator<Facts> {
  const absent = Object.fromEntries(vocabulary.findings.map(({ id }) => [id, 0]));
  const ordinary = Object.fromEntries(vocabulary.contexts.map(({ id, ordinary: word }) => [id, word]));
  for (const { id } of vocabulary.findings) {
    for (const answer of [1, true, 'unsure'] as const) {
      for (const { id: context, values } of vocabulary.contexts) {
        for (const word of [...values, 'unsure']) {
          const contexts = { ...ordinary, [context]: word };
          yield { findings: { ...absent, [id]: answer }, contexts, minutes: 60 };
          yield { findings: { [id]: answer }, contexts, minutes: 6_000 };
        }
      }
    }
  }
}

test.each([
  ['the small knowledge', smallKnowledge],
  ['a knowledge of wholes, parts and medicines that hide', deepKnowledge],
])('tables, rules as written and reasons agree on %s', (_, knowledge) => {
  const engine = createEngine(knowledge);
  const dice = diceOf(5);
  const random = Array.from({ length: CHECK_INS }, () => randomFacts(knowledge, dice));
  for (const facts of [...singleAnswers(knowledge), ...random]) {
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
