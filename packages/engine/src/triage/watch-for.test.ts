import { describe, expect, test } from 'vitest';
import { diceOf, randomFacts } from '../../proofs/random.ts';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import type { Facts, FindingAnswer } from '../facts/facts.ts';
import { rankOf } from '../facts/level.ts';
import { SCALES } from '../facts/vocabulary.ts';
import { interpret } from '../rules/interpret.ts';
import { compileKnowledge } from './compiled-knowledge.ts';
import { nearRules } from './near-rules.ts';
import { watchFor } from './watch-for.ts';

const compiled = compileKnowledge(smallKnowledge);
const calm: Facts = {
  findings: {
    ...Object.fromEntries(smallKnowledge.vocabulary.findings.map(({ id }) => [id, 0])),
    warmth: 2,
    soreness: 2,
  },
  contexts: { numbing: 'none', masked: 'none', diabetes: 'none', device: 'pen', 'bumps-began': 'after-48h' },
  minutes: 600,
};

describe('what to watch for', () => {
  test('is each single step that reaches same-day or emergency, highest first, and the hour that does', () => {
    expect(watchFor(compiled, calm)).toEqual([
      { kind: 'finding', finding: 'breathing', step: 1, level: 'emergency' },
      { kind: 'finding', finding: 'fever', step: 1, level: 'same-day' },
      { kind: 'finding', finding: 'pus', step: 1, level: 'same-day' },
      { kind: 'finding', finding: 'bumps', step: 1, level: 'same-day' },
      { kind: 'time', hours: 24, level: 'same-day' },
    ]);
  });

  test('puts an emergency first, wherever its sign stands in the vocabulary', () => {
    const { vocabulary } = smallKnowledge;
    const turned = { ...vocabulary, findings: vocabulary.findings.toReversed() };
    const levels = watchFor(compileKnowledge({ ...smallKnowledge, vocabulary: turned }), calm).map(
      ({ level }) => rankOf(level),
    );
    expect(levels).toEqual(levels.toSorted((a, b) => b - a));
    expect(new Set(levels).size).toBe(2);
  });

  test('is complete: no other single step reaches so far, by the interpreter', () => {
    const dice = diceOf(17);
    for (let index = 0; index < 150; index++) {
      const facts = randomFacts(smallKnowledge, dice);
      const now = rankOf(interpret(smallKnowledge, facts).level);
      const listed = watchFor(compiled, facts).flatMap((one) =>
        one.kind === 'finding' ? [`${one.finding} ${one.step}`] : [],
      );
      const expected = smallKnowledge.vocabulary.findings.flatMap(({ id, scale }) => {
        const answer = facts.findings[id];
        const step = answer === undefined || answer === 'unsure' ? 1 : Number(answer) + 1;
        if (step > SCALES[scale].max) return [];
        const then = rankOf(
          interpret(smallKnowledge, { ...facts, findings: { ...facts.findings, [id]: step } }).level,
        );
        return then > now && then >= rankOf('same-day') ? [`${id} ${step}`] : [];
      });
      expect(listed.toSorted()).toEqual(expected.toSorted());
    }
  });

  test('names no hour that has passed, though it would have been worse then', () => {
    const early = {
      ...smallKnowledge,
      rules: [
        ...smallKnowledge.rules,
        {
          id: 'early-bumps',
          level: 'same-day',
          all: [
            { f: 'bumps', atLeast: 1 },
            { c: 'bumps-began', is: ['within-24h'] },
          ],
          cites: ['X-1'],
          say: 'Bumps came early.',
          contactWithinHours: 24,
        } as const,
      ],
    };
    const { 'bumps-began': _, ...contexts } = calm.contexts;
    const findings = { ...calm.findings, warmth: 0, soreness: 0, bumps: 1 };
    const hours = (minutes: number) =>
      watchFor(compileKnowledge(early), { findings, contexts, minutes }).filter(
        ({ kind }) => kind === 'time',
      );
    expect(interpret(early, { findings, contexts, minutes: 1440 }).level).toBe('same-day');
    expect(hours(1441)).toEqual([]);
  });

  test('is nothing more in an emergency', () => {
    expect(watchFor(compiled, { ...calm, findings: { ...calm.findings, breathing: 2 } })).toEqual([]);
  });
});

describe('rules that nearly fired', () => {
  test('say what was denied and what nobody answered', () => {
    const { pus: _, ...findings } = calm.findings as Record<string, FindingAnswer>;
    const near = nearRules(compiled, { ...calm, findings: { ...findings, fever: 1, warmth: 0 } });
    expect(near.find(({ rule }) => rule === 'fever-with-skin-sign')).toEqual({
      rule: 'fever-with-skin-sign',
      level: 'same-day',
      lacks: ['redness', 'warmth'],
      unknown: ['pus'],
    });
    expect(near.find(({ rule }) => rule === 'hot-and-sore')).toEqual({
      rule: 'hot-and-sore',
      level: 'same-day',
      lacks: ['warmth', 'hoursSince'],
      unknown: [],
    });
  });

  test('are none of which no sign is there', () => {
    expect(nearRules(compiled, calm).map(({ rule }) => rule)).not.toContain('airway');
  });
});
