import { compileKnowledge, decide, explain, type Facts, interpret } from '@afterneedle/engine';
import { diceOf, randomFacts } from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { generatedRules } from '@afterneedle/knowledge/generated';
import { describe, expect, test } from 'vitest';
import { generatedCheckIns } from '../foreign/check-ins-for-all.ts';
import { recordedCheckIns } from '../foreign/recorded-check-ins.ts';

const byTables = compileKnowledge(knowledge);
const byCode = compileKnowledge(knowledge, { generated: generatedRules });

function expectSame(all: readonly Facts[]): void {
  for (const facts of all) {
    const decision = JSON.stringify(decide(byCode, facts));
    expect(decision).toBe(JSON.stringify(interpret(knowledge, facts)));
    expect(decision).toBe(JSON.stringify(decide(byTables, facts)));
    // A copy is not what came out of the parser, so it takes the long way.
    expect(JSON.stringify(explain(byCode, facts))).toBe(
      JSON.stringify(explain(byTables, structuredClone(facts))),
    );
  }
}

describe('rules as code, tables and the rules as written decide alike', () => {
  test('the code is at work, and the tables beside it', () => {
    expect(byCode.tables.fire).toBe(generatedRules.fire);
    expect(byTables.tables.fire).toBeUndefined();
  });

  test.each(recordedCheckIns())('on the $what', ({ checkIns }) => {
    expect(checkIns.length).toBeGreaterThan(30);
    expectSame(checkIns);
  });

  test('on made-up check-ins out of the parser, with answers that are missing, unsure or without a step', () => {
    expectSame(generatedCheckIns(knowledge, { count: 2_000, seed: 41 }));
  });

  test('on made-up facts that no parser saw', () => {
    const dice = diceOf(42);
    expectSame(Array.from({ length: 1_000 }, () => randomFacts(knowledge, dice)));
  });
});
