import {
  checkWitness,
  createEngine,
  type Engine,
  type Facts,
  interpret,
  type KnowledgeBase,
} from '@afterneedle/engine';
import { diceOf, randomFacts } from '@afterneedle/engine/proofs';
import { expect } from 'vitest';

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

/** The same facts as they come out of the parser, whose bytes are remembered, and half of them copied. */
function parsedWays(engine: Engine, { findings, contexts, minutes }: Facts): readonly Facts[] {
  const parsed = engine.parseFacts(
    { ...findings, ...contexts },
    ...(minutes === undefined ? [] : [minutes / 60]),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { facts } = parsed;
  return [
    facts,
    { ...facts, findings: { ...facts.findings } },
    { ...facts, contexts: { ...facts.contexts } },
    facts,
  ];
}

/** Shows on single answers and on made-up check-ins that tables, rules as written and reasons say the same. */
export function expectAgreement(knowledge: KnowledgeBase, count: number): void {
  const engine = createEngine(knowledge);
  const dice = diceOf(5);
  const random = Array.from({ length: count }, () => randomFacts(knowledge, dice));
  for (const facts of random) {
    const decision = interpret(knowledge, facts);
    for (const way of parsedWays(engine, facts)) expect(engine.decide(way)).toEqual(decision);
  }
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
}
