import { describe, expect, test } from 'vitest';
import { diceOf, randomFacts } from '../../proofs/random.ts';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import type { Facts } from '../facts/facts.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import { explain } from '../triage/explain.ts';
import { checkWitness } from './check-witness.ts';
import type { Witness } from './witness.ts';

const facts: Facts = {
  findings: { fever: 1, redness: 2, pus: 0 },
  contexts: { numbing: 'none' },
  minutes: 3000,
};
const right: Witness = {
  kind: 'rule',
  rule: 'fever-with-skin-sign',
  level: 'same-day',
  facts: { fever: 1, redness: 2 },
  cites: ['E-3', 'J-1'],
};
const check = (change: Partial<Witness>): string | undefined =>
  checkWitness({ ...right, ...change }, facts, smallKnowledge);

describe('a witness', () => {
  test('that holds is let pass', () => {
    expect(check({})).toBeUndefined();
  });

  test.each<[string, Partial<Witness>]>([
    ['of a rule that is not there', { rule: 'fevers' }],
    ['of a rule called a lift', { kind: 'lift' }],
    ['that quotes a higher step', { facts: { fever: 2, redness: 2 } }],
    ['that quotes what was not asked', { facts: { fever: 1, warmth: 1 } }],
    ['that turns a no into a yes', { facts: { fever: 1, pus: 1 } }],
    ['that quotes another hour', { facts: { fever: 1, redness: 2, hoursSince: 51 } }],
    ['that leaves a fact out', { facts: { fever: 1 } }],
    ['that names another level', { level: 'emergency' }],
    ['that rests on another basis', { cites: ['E-3'] }],
    ['that rests on nothing', { cites: [] }],
    [
      'of an unsure answer nobody gave',
      { kind: 'unsure', level: 'contact-provider', facts: { fever: 'unsure' } },
    ],
  ])('%s is refused', (_, change) => {
    expect(check(change)).toBeTypeOf('string');
  });

  test.each<[string, Partial<Witness>, string | undefined]>([
    ['that a rule needs is let pass', {}, undefined],
    ['at another level is refused', { level: 'same-day' }, 'an unsure answer does not lead to same-day'],
    ['about a sign the rule does not name is refused', { facts: { bumps: 'unsure' } }, 'does not need what'],
  ])('of an unsure answer %s', (_, change, message) => {
    const given: Facts = {
      findings: { fever: 'unsure', bumps: 'unsure', redness: 2, pus: 'unsure', swelling: 0, 'one-sided': 0 },
      contexts: { masked: 'none' },
      minutes: 3000,
    };
    const unsure: Witness = {
      ...right,
      kind: 'unsure',
      level: 'contact-provider',
      facts: { fever: 'unsure' },
    };
    const said = checkWitness({ ...unsure, ...change }, given, smallKnowledge);
    if (message === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(message);
  });

  test('of an unsure answer is refused where the rule can not hold', () => {
    const findings = { fever: 'unsure', redness: 0, warmth: 0, pus: 0 } as const;
    const given: Facts = { findings, contexts: { masked: 'none' }, minutes: 3000 };
    const unsure: Witness = {
      ...right,
      kind: 'unsure',
      level: 'contact-provider',
      facts: { fever: 'unsure' },
    };
    expect(checkWitness(unsure, given, smallKnowledge)).toContain('does not need what');
  });

  test('that the engine gives is always let pass, on 3,000 check-ins', () => {
    const compiled = compileKnowledge(smallKnowledge);
    const dice = diceOf(21);
    const kinds = new Set<string>();
    for (let index = 0; index < 3000; index++) {
      const one = randomFacts(smallKnowledge, dice);
      for (const witness of explain(compiled, one).why) {
        kinds.add(witness.kind);
        expect(checkWitness(witness, one, smallKnowledge)).toBeUndefined();
      }
    }
    expect([...kinds].toSorted()).toEqual(['lift', 'rule', 'unsure']);
  });
});
