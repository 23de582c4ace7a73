import { describe, expect, test } from 'vitest';
import { diceOf, randomFacts } from '../../proofs/random.ts';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import { explain } from '../triage/explain.ts';
import { witnessFacts } from './witness.ts';

const compiled = compileKnowledge(smallKnowledge);

describe('a reason that was given before', () => {
  test('quotes these facts and no others, on 1,500 check-ins one after the other', () => {
    const { layout, plans, ids, workspace } = compiled;
    const dice = diceOf(31);
    for (let index = 0; index < 1_500; index++) {
      const facts = randomFacts(smallKnowledge, dice);
      const { why } = explain(compiled, facts);
      for (const { kind, rule, facts: quoted } of why) {
        const plan = plans[ids.indexOf(rule)];
        if (kind !== 'rule' || plan === undefined) continue;
        const given = { slots: layout.slots, facts };
        expect(Object.entries(quoted)).toEqual(Object.entries(witnessFacts(plan, workspace.codes, given)));
      }
    }
  });

  test('is one frozen object where no hours count', () => {
    const facts = { findings: { pus: 2 }, contexts: {} };
    const [first] = explain(compiled, facts).why;
    const [second] = explain(compiled, { ...facts }).why;
    expect(first?.facts).toEqual({ pus: 2 });
    expect(second).toBe(first);
    expect(Object.isFrozen(first) && Object.isFrozen(first?.facts)).toBe(true);
    const [other] = explain(compiled, { findings: { pus: 3 }, contexts: {} }).why;
    expect(other?.facts).toEqual({ pus: 3 });
  });

  test('is not what was said another time with the same byte', () => {
    const said = (pus: true | 'unsure' | number) =>
      explain(compiled, { findings: { pus }, contexts: {} }).why.map(({ facts }) => facts['pus']);
    expect(said(true)).toContain(true);
    expect(said(1)).not.toContain(true);
    expect(said('unsure')).not.toContain(true);
  });
});
