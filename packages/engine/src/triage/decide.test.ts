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
