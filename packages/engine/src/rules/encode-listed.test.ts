import { describe, expect, test } from 'vitest';
import { diceOf, randomFacts } from '../../proofs/random.ts';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import type { Facts } from '../facts/facts.ts';
import { parseFacts } from '../facts/parse-facts.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import { decide } from '../triage/decide.ts';
import { explain } from '../triage/explain.ts';
import { encode } from './encode.ts';
import { encodeListed } from './encode-listed.ts';
import { interpret } from './interpret.ts';

const compiled = compileKnowledge(smallKnowledge);

function parsed({ findings, contexts, minutes }: Facts): Facts {
  const hoursSince = minutes === undefined ? undefined : minutes / 60;
  const result = parseFacts({ ...findings, ...contexts }, smallKnowledge.vocabulary, { hoursSince });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.facts;
}

describe('facts as they came out of the parser', () => {
  test('are written byte for byte as any facts, and every answer that is not usual is listed once', () => {
    const { workspace, layout, tables } = compiled;
    const codes = new Uint8Array(layout.slots.usual.length);
    const dice = diceOf(21);
    for (let index = 0; index < 800; index++) {
      const facts = randomFacts(smallKnowledge, dice);
      encode(facts, codes, layout);
      encodeListed(parsed(facts), workspace, layout);
      expect(workspace.codes).toEqual(codes);
      const listed = [...workspace.unusual.subarray(0, workspace.unusualCount)];
      expect(new Set(listed).size).toBe(listed.length);
      for (const [slot, code] of codes.entries()) {
        if (code !== tables.usual[slot]) expect(listed).toContain(slot);
      }
    }
  });

  test('are decided and explained as copies of them are, and as the rules say', () => {
    const dice = diceOf(22);
    for (let index = 0; index < 800; index++) {
      const facts = parsed(randomFacts(smallKnowledge, dice));
      const copy = structuredClone(facts);
      expect(decide(compiled, facts)).toEqual(interpret(smallKnowledge, copy));
      expect(explain(compiled, facts)).toEqual(explain(compiled, copy));
    }
  });

  test('are read anew by knowledge that has its facts in another order', () => {
    const { vocabulary } = smallKnowledge;
    const turned = {
      ...smallKnowledge,
      vocabulary: { ...vocabulary, findings: vocabulary.findings.toReversed() },
    };
    const other = compileKnowledge(turned);
    const dice = diceOf(23);
    for (let index = 0; index < 200; index++) {
      const facts = parsed(randomFacts(smallKnowledge, dice));
      expect(decide(other, facts)).toEqual(interpret(turned, facts));
    }
  });

  test('are not taken for what they were once they are given other answers', () => {
    const facts = parsed({ findings: { pus: 0, redness: 1 }, contexts: {}, minutes: 60 });
    const changed = facts as { findings: Facts['findings']; contexts: Facts['contexts'] };
    changed.findings = { pus: 3, redness: 1 };
    expect(decide(compiled, facts)).toEqual(interpret(smallKnowledge, facts));
    changed.findings = parsed({ findings: { pus: 0 }, contexts: {} }).findings;
    changed.contexts = { masked: 'painkiller' };
    expect(decide(compiled, facts)).toEqual(interpret(smallKnowledge, facts));
  });
});
