import { createEngine, type FindingAnswer, type Level, rankOf, SCALES } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { describe, expect, test } from 'vitest';
import { disputedStates } from './disputed-states.ts';
import type { GivenState, OrdinaryState, RedFlag } from './given-state.ts';
import { readJson } from './read-json.ts';
import { factsOfState } from './state-to-facts.ts';

const { redflags } = readJson<{ readonly redflags: readonly RedFlag[] }>('redflags.json');
const { ordinary } = readJson<{ readonly ordinary: readonly OrdinaryState[] }>('ordinary.json');
const disputed = disputedStates();
const engine = createEngine(knowledge);
const { findings, contexts } = knowledge.vocabulary;

type Known = Record<string, FindingAnswer | string>;

const unnamed = {
  unknown: (): Known => ({}),
  absent: (): Known => Object.fromEntries(findings.map(({ id }) => [id, 0])),
  'absent, and the circumstances ordinary': (): Known => ({ ...unnamed.absent(), ...ordinaryContexts() }),
  'present at their worst': (): Known =>
    Object.fromEntries(findings.map(({ id, scale }) => [id, SCALES[scale].max])),
};

function ordinaryContexts(): Known {
  return Object.fromEntries(contexts.map(({ id, ordinary }) => [id, ordinary]));
}

function levelOf(state: GivenState, rest: Known): Level {
  const { hoursSince, facts, unknown } = factsOfState(state);
  const whole: Known = { ...rest, ...facts };
  for (const id of unknown) delete whole[id];
  const result = engine.assess({ hoursSince, facts: whole });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.assessment.level;
}

function expectUnlessDisputed(id: string, failing: readonly string[]): void {
  if (disputed.has(id))
    expect(failing, `${id} is listed in disputed.md and is met now: unlist it`).not.toEqual([]);
  else expect(failing).toEqual([]);
}

describe('a danger state is never rated lower, whatever is not named', () => {
  test.each(redflags)('$id $say', ({ id, state, atLeast }) => {
    const failing = Object.entries(unnamed).flatMap(([how, fill]) => {
      const level = levelOf(state, fill());
      return rankOf(level) >= rankOf(atLeast)
        ? []
        : [`unnamed ${how}: ${level}, must be at least ${atLeast}`];
    });
    expectUnlessDisputed(id, failing);
  });
});

describe('an ordinary state is never rated higher', () => {
  test.each(ordinary)('$id $say', ({ id, state, atMost }) => {
    const level = levelOf(state, unnamed['absent, and the circumstances ordinary']());
    expectUnlessDisputed(id, rankOf(level) <= rankOf(atMost) ? [] : [`${level}, must be at most ${atMost}`]);
  });
});

test('disputed.md lists only states that exist', () => {
  const ids = new Set([...redflags, ...ordinary].map(({ id }) => id));
  expect([...disputed].filter((id) => !ids.has(id))).toEqual([]);
});
