import { describe, expect, test } from 'vitest';
import { smallInterview } from '../../proofs/small-interview.ts';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { parseFacts } from '../facts/parse-facts.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import { askableItems } from './askable.ts';
import { compileInterview } from './compile-interview.ts';
import type { Gate, InterviewKnowledge, InterviewScreen } from './interview-knowledge.ts';
import { situationOf } from './situation.ts';

const compiled = compileKnowledge(smallKnowledge);
const screen = (more: Partial<InterviewScreen>): InterviewScreen => ({
  id: 'one',
  kind: 'facts',
  asks: ['pus'],
  why: 'So.',
  ...more,
});

describe('an interview is refused', () => {
  test.each<[string, Partial<InterviewKnowledge>]>([
    ['two screens are called one', { screens: [screen({}), screen({})] }],
    ['a screen asks puss, which the vocabulary has not', { screens: [screen({ asks: ['puss'] })] }],
    ['names lamp, which', { gates: [{ fact: 'pus', any: [{ c: 'lamp', is: ['on'] }] }] }],
    ['names lumpp, which', { gates: [{ fact: 'pus', any: [{ f: 'lumpp' }] }] }],
    ['names reddness, which', { gates: [{ fact: 'pus', any: [{ answered: 'reddness' }] }] }],
    ['names puss, which', { gates: [{ fact: 'puss', any: [{ f: 'lump' }] }] }],
    ['names lamp, which', { screens: [screen({ onlyIf: [{ c: 'lamp', is: ['on'] }] })] }],
    ['names lumpp, which', { implied: [{ whenNone: ['lumpp'], absent: ['pus'] }] }],
    ['names puss, which', { implied: [{ whenNone: ['lump'], absent: ['puss'] }] }],
    ['names feverr, which', { implied: [{ whenNone: ['lump'], unlessAny: ['feverr'], absent: ['pus'] }] }],
  ])('%s', (message, more) => {
    expect(() => compileInterview(compiled, { ...smallInterview, ...more })).toThrow(message);
  });
});

describe('a fact behind a gate is asked', () => {
  const asked = (gate: Gate, flat: Readonly<Record<string, unknown>>, hoursSince?: number): boolean => {
    const interview = compileInterview(compiled, {
      screens: [screen({})],
      gates: [{ fact: 'pus', any: [gate] }],
      implied: [],
    });
    const read = parseFacts(flat, smallKnowledge.vocabulary, hoursSince === undefined ? {} : { hoursSince });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const situation = situationOf(compiled, interview, { given: read.facts, facts: read.facts });
    const [first] = interview.screens;
    return first !== undefined && askableItems(first, situation).length === 1;
  };

  test.each<[string, Gate, Readonly<Record<string, unknown>>, number | undefined, boolean]>([
    ['not at the hour', { afterHour: 48 }, {}, 48, false],
    ['a minute after the hour', { afterHour: 48 }, {}, 48 + 1 / 60, true],
    ['while the time is not known', { afterHour: 48 }, {}, undefined, true],
    ['once another was answered', { answered: 'lump' }, { lump: 0 }, 1, true],
    ['not before another was answered', { answered: 'lump' }, {}, 1, false],
    ['once a context was answered', { answered: 'device' }, { device: 'pen' }, 1, true],
    ['with the word', { c: 'numbing', is: ['later', 'unsure'] }, { numbing: 'later' }, 1, true],
    ['with "not sure" where it counts', { c: 'numbing', is: ['unsure'] }, { numbing: 'unsure' }, 1, true],
    ['not with another word', { c: 'numbing', is: ['later'] }, { numbing: 'none' }, 1, false],
    ['not without a word', { c: 'numbing', is: ['later'] }, {}, 1, false],
    [
      'with the word that another brings',
      { c: 'depth-class', is: ['deep-or-rf'] },
      { device: 'rf' },
      1,
      true,
    ],
    ['with a sign', { f: 'lump' }, { lump: 1 }, 1, true],
    ['with a sign nobody is sure of', { f: 'lump' }, { lump: 'unsure' }, 1, true],
    ['not without the sign', { f: 'lump' }, { lump: 0 }, 1, false],
    ['not while nobody spoke of the sign', { f: 'lump' }, {}, 1, false],
    ['with the step', { f: 'redness', atLeast: 2 }, { redness: 2 }, 1, true],
    ['not below the step', { f: 'redness', atLeast: 2 }, { redness: 1 }, 1, false],
    ['not where the step is open', { f: 'redness', atLeast: 1 }, { redness: true }, 1, false],
    ['up to the hour', { f: 'lump', untilHour: 24 }, { lump: 1 }, 24, true],
    ['not after the hour', { f: 'lump', untilHour: 24 }, { lump: 1 }, 24 + 1 / 60, false],
    ['up to an hour while the time is not known', { f: 'lump', untilHour: 24 }, { lump: 1 }, undefined, true],
  ])('%s', (_, gate, flat, hours, isAsked) => {
    expect(asked(gate, flat, hours)).toBe(isAsked);
  });
});
