import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import type { FindingDefinition } from '../facts/vocabulary.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import { decide } from '../triage/decide.ts';
import { interpret } from './interpret.ts';
import type { Rule } from './rule.ts';

const STEPS = [1, 2, 3];
const LEVELS_BY_STEP = ['contact-provider', 'same-day', 'emergency'] as const;

/** A knowledge with `before` findings of one condition each, then one with a condition for each step. */
function knowledgeWith(before: number): KnowledgeBase {
  const ids = Array.from({ length: before }, (_, index) => `small-${index}`);
  const finding = (id: string): FindingDefinition => ({
    id,
    scale: 'severity',
    group: 'look',
    label: id,
    ask: id,
  });
  const rule = (id: string, step: number): Rule => ({
    id: `${id}-${step}`,
    level: LEVELS_BY_STEP[step - 1] ?? 'same-day',
    all: [{ f: id, atLeast: step }],
    contactWithinHours: 0,
    cites: ['X-1'],
    say: id,
  });
  return {
    vocabulary: { findings: [...ids, 'wide'].map(finding), contexts: [] },
    rules: [
      ...ids.map((id) => ({ ...rule(id, 1), level: 'emergency' as const })),
      ...STEPS.map((step) => rule('wide', step)),
    ],
    lifts: [],
    effects: [],
    causes: [],
    care: [],
    firstAid: [],
    masking: [],
    derivations: [],
  };
}

describe('conditions that fill more than one word of bits', () => {
  test.each(Array.from({ length: 36 }, (_, before) => before))(
    'after %i other findings, each step decides as the rules say',
    (before) => {
      const knowledge = knowledgeWith(before);
      const compiled = compileKnowledge(knowledge);
      const absent = Object.fromEntries(knowledge.vocabulary.findings.map(({ id }) => [id, 0]));
      for (const answer of [0, 1, 2, 3, true, 'unsure'] as const) {
        for (const other of [0, 1]) {
          const others = before === 0 ? {} : { [`small-${before - 1}`]: other };
          const facts = { findings: { ...absent, ...others, wide: answer }, contexts: {}, minutes: 60 };
          expect(decide(compiled, facts)).toEqual(interpret(knowledge, facts));
        }
      }
    },
  );

  test.each([
    [28, 31],
    [29, 32],
    [30, 35],
    [31, 35],
    [32, 35],
  ])('after %i the steps lie in one word, and %i bits are used', (before, bits) => {
    const { tables } = compileKnowledge(knowledgeWith(before));
    expect(tables.watchStart).toHaveLength(bits + 1);
    expect(tables.atomWords).toBe(before < 30 ? 1 : 2);
  });

  test('a fact with more conditions than a word has bits is refused', () => {
    const values = Array.from({ length: 8 }, (_, index) => `w${index}`);
    const [first] = smallKnowledge.vocabulary.contexts;
    if (first === undefined) throw new Error('no context');
    const lamp = { ...first, id: 'lamp', values, ordinary: 'w0', unsureAs: 'w0' };
    const ruleOf = (index: number): Rule => ({
      id: `lamp-${index}`,
      level: 'self-care',
      all: [{ c: 'lamp', is: values.filter((_, place) => ((index + 1) & (1 << place)) !== 0) }],
      cites: ['X-1'],
      say: 'Lamp.',
    });
    const of = (count: number): KnowledgeBase => ({
      ...knowledgeWith(1),
      vocabulary: { ...knowledgeWith(1).vocabulary, contexts: [lamp] },
      rules: Array.from({ length: count }, (_, index) => ruleOf(index)),
    });
    expect(() => compileKnowledge(of(32))).not.toThrow();
    expect(() => compileKnowledge(of(33))).toThrow('lamp has more than 32 conditions');
  });

  test('hours may have more conditions than a word has bits', () => {
    const knowledge = knowledgeWith(1);
    const late = (hour: number): Rule => ({
      id: `late-${hour}`,
      level: hour > 20 ? 'same-day' : 'contact-provider',
      all: [{ fromHour: hour }],
      contactWithinHours: 0,
      cites: ['X-1'],
      say: 'Late.',
    });
    const timed = {
      ...knowledge,
      rules: [...knowledge.rules, ...Array.from({ length: 40 }, (_, index) => late(index + 1))],
    };
    const compiled = compileKnowledge(timed);
    const absent = Object.fromEntries(timed.vocabulary.findings.map(({ id }) => [id, 0]));
    for (const minutes of [30, 60, 20 * 60, 21 * 60, 40 * 60]) {
      const facts = { findings: absent, contexts: {}, minutes };
      expect(decide(compiled, facts)).toEqual(interpret(timed, facts));
    }
  });

  test('a medicine that hides what the vocabulary has not is refused', () => {
    const masking = [{ c: 'masked', is: ['painkiller'], hides: ['ghost'], cites: ['X-1'] as const }];
    expect(() => compileKnowledge({ ...smallKnowledge, masking })).toThrow('ghost is not in the vocabulary');
  });

  test('a rule of groups alone is watched and fires', () => {
    const knowledge = knowledgeWith(3);
    const options = ['small-0', 'small-1', 'small-2'].map((id) => ({ f: id, atLeast: 2 }));
    const group: Rule = {
      id: 'group',
      level: 'same-day',
      all: [],
      groups: [{ need: 2, of: options }],
      cites: ['X-1'],
      say: 'Two.',
    };
    const compiled = compileKnowledge({ ...knowledge, rules: [group] });
    const decided = (findings: Readonly<Record<string, number>>) =>
      decide(compiled, { findings, contexts: {}, minutes: 0 }).fired;
    expect(decided({ 'small-1': 2, 'small-2': 3 })).toEqual(['group']);
    expect(decided({ 'small-1': 2, 'small-2': 1 })).toEqual([]);
  });

  test('a group may need all of its options', () => {
    const knowledge = knowledgeWith(2);
    const options = ['small-0', 'small-1'].map((id) => ({ f: id, atLeast: 2 }));
    const both: Rule = {
      ...(knowledge.rules[0] as Rule),
      id: 'both',
      all: [],
      groups: [{ need: 2, of: options }],
    };
    expect(() => compileKnowledge({ ...knowledge, rules: [both] })).not.toThrow();
  });

  test.each([1, 30, 31, 40])('an hour of the rules after %i findings counts in its word', (before) => {
    const later: Rule = {
      id: 'later',
      level: 'same-day',
      all: [{ f: 'wide', atLeast: 1 }, { fromHour: 24 }],
      contactWithinHours: 24,
      cites: ['X-1'],
      say: 'Later.',
    };
    const knowledge = knowledgeWith(before);
    const timed = { ...knowledge, rules: [...knowledge.rules.slice(0, before), later] };
    const compiled = compileKnowledge(timed);
    const absent = Object.fromEntries(timed.vocabulary.findings.map(({ id }) => [id, 0]));
    for (const time of [{}, { minutes: 0 }, { minutes: 1439 }, { minutes: 1440 }]) {
      const facts = { findings: { ...absent, wide: 1 }, contexts: {}, ...time };
      expect(decide(compiled, facts)).toEqual(interpret(timed, facts));
    }
  });

  test('each of 40 options counts for a group, and two of them twice', () => {
    const knowledge = knowledgeWith(40);
    const ids = Array.from({ length: 40 }, (_, index) => `small-${index}`);
    const of = ids.map((id) => ({ f: id, atLeast: 1 }));
    const ruleOf = (need: number): Rule => ({
      ...(knowledge.rules[0] as Rule),
      id: `any-${need}`,
      all: [],
      groups: [{ need, of }],
    });
    const compiled = compileKnowledge({ ...knowledge, rules: [1, 2].map(ruleOf) });
    for (const [index, id] of ids.entries()) {
      const next = ids[(index + 1) % ids.length] as string;
      const fired = (findings: Readonly<Record<string, number>>) =>
        decide(compiled, { findings, contexts: {}, minutes: 0 }).fired;
      expect(fired({ [id]: 1 })).toEqual(['any-1']);
      expect(fired({ [id]: 1, [next]: 1 })).toEqual(['any-1', 'any-2']);
    }
  });
});

test.each<[string, Rule['all'][number]]>([
  ['a context fact', { c: 'diabetes', is: ['yes'] }],
  ['an hour', { fromHour: 24 }],
])('a rule that asks for %s names no finding that could be a question', (_, atom) => {
  const knowledge = {
    ...knowledgeWith(2),
    vocabulary: { ...knowledgeWith(2).vocabulary, contexts: smallKnowledge.vocabulary.contexts },
    rules: [{ ...(knowledgeWith(1).rules[1] as Rule), level: 'same-day' as const, all: [atom] }],
  };
  const compiled = compileKnowledge(knowledge);
  for (const id of ['small-0', 'small-1', 'wide']) {
    const findings = { 'small-0': 0, 'small-1': 0, wide: 0, [id]: 'unsure' } as const;
    const facts = { findings, contexts: {} };
    expect(decide(compiled, facts)).toEqual(interpret(knowledge, facts));
    expect(decide(compiled, facts).level).toBe('self-care');
  }
});
