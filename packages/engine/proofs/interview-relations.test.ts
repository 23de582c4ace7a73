import { describe, expect, test } from 'vitest';
import type { Cause } from '../src/causes/cause.ts';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import type { NextStep } from '../src/interview/next-screen.ts';
import { type Asked, answeredSomehow, interviewSubject, mannerOf } from './interview-subject.ts';
import { diceOf } from './random.ts';
import { smallInterview } from './small-interview.ts';
import { smallKnowledge } from './small-knowledge.ts';

const subject = interviewSubject(smallKnowledge, smallInterview);

/** What was asked before each step of some interviews, and what came next. */
function walks(count: number): readonly { readonly asked: Asked; readonly step: NextStep }[] {
  const dice = diceOf(307);
  const steps: { asked: Asked; step: NextStep }[] = [];
  for (let walk = 0; walk < count; walk++) {
    const manner = mannerOf(dice);
    let asked: Asked = { facts: {}, shown: [] };
    for (;;) {
      const step = subject.choose(asked);
      if (!step.ok) throw new Error(JSON.stringify(step.problems));
      steps.push({ asked, step });
      if (step.screen === undefined) break;
      asked = answeredSomehow(asked, step.screen, { subject, manner, dice });
    }
  }
  return steps;
}
const steps = walks(60);
const turned = (facts: Asked['facts']): Asked['facts'] =>
  Object.fromEntries(Object.entries(facts).toReversed());
const copies = <T extends { readonly id: string }>(list: readonly T[], count: number): readonly T[] =>
  list.flatMap((one) =>
    Array.from({ length: count }, (_, at) => ({ ...one, id: at === 0 ? one.id : `${one.id}-${at}` })),
  );
const nothing: Cause = {
  id: 'a-never',
  label: '',
  about: '',
  prior: -9000,
  onset: [],
  cues: [{ f: 'pus', atLeast: 1, holds: 1, say: '' }],
  cites: ['X'],
};

/** Names of rules in the order of their letters, copies left out. */
const originals = (rules: readonly string[] = []): readonly string[] =>
  [...new Set(rules.map((id) => id.replace(/-\d+$/u, '')))].toSorted();

/** What a person sees of a step: the screen, why it is asked, and whether the result may be shown. */
const seen = ({ screen, isStop, certificate, facts }: NextStep) => ({
  screen: screen && {
    ...screen,
    because: { ...screen.because, rules: originals(screen.because.rules) },
  },
  isStop,
  kind: certificate?.kind,
  facts,
});

describe('the same is asked, for the same reasons and to the same end', () => {
  test('in whatever order the answers and the screens are given', () => {
    for (const { asked, step } of steps) {
      const other = { ...asked, facts: turned(asked.facts), shown: asked.shown.toReversed() };
      const next = subject.choose(other);
      expect(next.ok && seen(next)).toEqual(seen(step));
    }
  });

  test.each<[string, KnowledgeBase]>([
    [
      'when every rule and lift stands there four times',
      { ...smallKnowledge, rules: copies(smallKnowledge.rules, 4), lifts: copies(smallKnowledge.lifts, 4) },
    ],
    [
      'beside forty causes that nobody would name',
      {
        ...smallKnowledge,
        causes: [...smallKnowledge.causes, ...copies([nothing], 40)],
      },
    ],
    [
      'when the rules stand in another order',
      { ...smallKnowledge, rules: smallKnowledge.rules.toReversed() },
    ],
    ['when the causes do', { ...smallKnowledge, causes: smallKnowledge.causes.toReversed() }],
  ])('%s', (_, knowledge) => {
    const other = interviewSubject(knowledge, smallInterview);
    for (const { asked, step } of steps) {
      const next = other.choose(asked);
      expect(next.ok && seen(next)).toEqual(seen(step));
    }
  });
});

describe('a walk', () => {
  test('asks no screen twice, asks only what is open or unsure, and comes to an end with a result', () => {
    for (const { asked, step } of steps) {
      if (step.screen === undefined) {
        expect(step.isStop).toBe(true);
        continue;
      }
      expect(asked.shown).not.toContain(step.screen.id);
      expect(step.screen.items.length).toBeGreaterThan(0);
      const { asks = [], kind } = smallInterview.screens.find(({ id }) => id === step.screen?.id) ?? {};
      for (const item of step.screen.items) {
        expect(asks).toContain(item);
        if (kind === 'facts') expect(['undefined', 'string']).toContain(typeof asked.facts[item]);
      }
    }
  });

  test('keeps what was answered', () => {
    for (const { asked, step } of steps) {
      const known = { ...step.facts.findings, ...step.facts.contexts };
      for (const [id, answer] of Object.entries(asked.facts)) expect(known[id]).toBe(answer);
      expect(step.facts.minutes).toBe(asked.hoursSince === undefined ? undefined : asked.hoursSince * 60);
    }
  });
});

test.each([
  [{ 'one-sided': 1, swelling: 0 }, ['/facts/one-sided']],
  [{ 'one-sided': true, swelling: 0 }, ['/facts/one-sided']],
  [{ 'one-sided': 0, swelling: 0 }, []],
  [{ 'one-sided': 'unsure', swelling: 0 }, []],
  [{ 'one-sided': 1, swelling: 1 }, []],
  [{ 'one-sided': 1, swelling: 'unsure' }, []],
  [{ 'one-sided': 1 }, []],
  [
    { 'one-sided': 1, 'redness-course': 1, swelling: 0, redness: 0 },
    ['/facts/one-sided', '/facts/redness-course'],
  ],
])('a part that is there while its whole is not is told by its place: %j', (facts, paths) => {
  const result = subject.choose({ facts, shown: [] });
  expect(result.ok ? [] : result.problems.map(({ path }) => path).toSorted()).toEqual(paths);
});
