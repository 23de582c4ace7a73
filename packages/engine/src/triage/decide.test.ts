import { expect, test } from 'vitest';
import { diceOf, randomFacts } from '../../proofs/random.ts';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { interpret } from '../rules/interpret.ts';
import { compileKnowledge } from './compiled-knowledge.ts';
import { decide } from './decide.ts';

const compiled = compileKnowledge(smallKnowledge);

test('the tables answer as the rules say on 20,000 states', () => {
  const dice = diceOf(1);
  for (let index = 0; index < 20_000; index++) {
    const facts = randomFacts(smallKnowledge, dice);
    expect(decide(compiled, facts)).toEqual(interpret(smallKnowledge, facts));
  }
});

test('a lift without a rule raises by one step, however high it may reach', () => {
  const [lift] = smallKnowledge.lifts;
  const [airway] = smallKnowledge.rules;
  if (lift === undefined || airway === undefined) throw new Error('the small knowledge has none');
  const alone = { ...lift, all: [{ f: 'warmth', atLeast: 1 }] };
  const knowledge = { ...smallKnowledge, rules: [airway], lifts: [alone], effects: [], derivations: [] };
  const absent = Object.fromEntries(smallKnowledge.vocabulary.findings.map(({ id }) => [id, 0]));
  const facts = { findings: { ...absent, warmth: 1 }, contexts: { masked: 'none' }, minutes: 60 };
  const decision = decide(compileKnowledge(knowledge), facts);
  expect(decision).toEqual(interpret(knowledge, facts));
  expect(decision).toMatchObject({ level: 'contact-provider', fired: [], lifts: [lift.id] });
});
