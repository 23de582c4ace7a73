import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import type { Facts } from '../facts/facts.ts';
import type { Derivation, KnowledgeBase } from '../facts/knowledge-base.ts';
import { parseFacts } from '../facts/parse-facts.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import { decide } from '../triage/decide.ts';
import { interpret } from './interpret.ts';

const absent = Object.fromEntries(smallKnowledge.vocabulary.findings.map(({ id }) => [id, 0]));
const withDerivations = (...derivations: readonly Derivation[]): KnowledgeBase => ({
  ...smallKnowledge,
  derivations,
});

describe('what follows from the time or from another fact', () => {
  const atOnce = withDerivations({ when: { untilHour: 0 }, gives: { c: 'numbing', value: 'later' } });
  const rf = { when: { c: 'device', is: ['rf'] }, gives: { c: 'numbing', value: 'later' } };

  test.each([
    ['until hour 0, at the first minute', atOnce, 0],
    ['until hour 0, a minute later', atOnce, 1],
    ['until hour 0, without a time', atOnce, undefined],
    ['from a word, with it', withDerivations(rf), 60],
    ['from a word that the next one brings', withDerivations(rf, ...smallKnowledge.derivations), 60],
  ])('%s, decides as the rules say', (_, knowledge, minutes) => {
    const compiled = compileKnowledge(knowledge);
    const time = minutes === undefined ? {} : { minutes };
    for (const warmth of [0, 1, 2]) {
      for (const contexts of [{}, { device: 'rf' }, { device: 'unsure', diabetes: 'unsure' }]) {
        const facts = { findings: { ...absent, warmth, ringing: 1, metal: 1 }, contexts, ...time };
        expect(decide(compiled, facts)).toEqual(interpret(knowledge, facts));
      }
    }
  });

  test('leaves the fact unknown where it brings a word the fact has not', () => {
    const gives = { c: 'numbing', value: 'last-week' };
    const knowledge = withDerivations({ when: { untilHour: 24 }, gives });
    const facts = {
      findings: { ...absent, ringing: 1, metal: 1 },
      contexts: { masked: 'none' },
      minutes: 60,
    };
    expect(decide(compileKnowledge(knowledge), facts).levelAtWorst).toBe('emergency');
  });
});

test('facts of the parser whose context facts were replaced are read anew', () => {
  const compiled = compileKnowledge(smallKnowledge);
  for (const [before, after] of [
    [{ masked: 'none' }, { masked: 'painkiller' }],
    [
      { masked: 'painkiller', numbing: 'within-24h' },
      { masked: 'none', numbing: 'later' },
    ],
  ] as const) {
    const read = parseFacts({ ...absent, ringing: 1, metal: 1, ...before }, smallKnowledge.vocabulary);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const facts = read.facts as { findings: Facts['findings']; contexts: Facts['contexts'] };
    facts.contexts = after;
    expect(decide(compiled, facts)).toEqual(interpret(smallKnowledge, { ...facts }));
  }
});
