import { describe, expect, test } from 'vitest';
import { smallFollowedKnowledge, smallSeriesKnowledge } from '../../proofs/small-series-knowledge.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import { compileSeries } from './compile-series.ts';
import { expectedAt } from './envelope.ts';
import { nextCheckIns, paceOf } from './next-check-ins.ts';
import { readSeries } from './read-series.ts';

type Anchors = readonly (readonly [severity: number, untilHour: number])[];

/** Answers which step of redness is expected at an hour, as an envelope of these steps says. */
function expectedBy(anchors: Anchors, depth = 'standard'): (hour: number) => number {
  const knowledge = {
    ...smallSeriesKnowledge,
    envelopes: smallSeriesKnowledge.envelopes.map((envelope) => ({
      ...envelope,
      anchors: anchors.map(([severity, untilHour]) => ({ severity, untilHour, cites: ['E-5'] as const })),
    })),
  };
  const { followed } = compileSeries(compileKnowledge(smallFollowedKnowledge), knowledge);
  const steps = followed.find(({ finding }) => finding === 'redness')?.steps.get(depth) ?? [];
  return (hour) => expectedAt(steps, hour * 60);
}

describe('what is expected of a sign', () => {
  test('is the strongest step that has not ended, in whatever order they are written', () => {
    const anchors: Anchors = [
      [1, 70],
      [2, 40],
    ];
    for (const written of [anchors, anchors.toReversed()]) {
      expect([40, 41, 70, 71].map(expectedBy(written))).toEqual([2, 1, 1, 0]);
    }
  });

  test('is a stronger step until it ends, also where a milder one ends sooner or with it', () => {
    for (const mild of [20, 40]) {
      const anchors: Anchors = [
        [1, mild],
        [2, 40],
      ];
      expect([mild, 40, 41].map(expectedBy(anchors))).toEqual([2, 2, 0]);
    }
  });

  test('never outlasts what the effects of the treatment allow', () => {
    expect([72, 73].map(expectedBy([[1, 500]]))).toEqual([1, 0]);
    expect([96, 97].map(expectedBy([[1, 500]], 'deep-or-rf'))).toEqual([1, 0]);
  });

  test('is nothing of a sign that no effect tells of', () => {
    const bare = compileKnowledge({ ...smallFollowedKnowledge, effects: [] });
    const { followed } = compileSeries(bare, { ...smallSeriesKnowledge });
    const steps = followed.find(({ finding }) => finding === 'redness')?.steps.get('standard') ?? [];
    expect([0.1, 24].map((hour) => expectedAt(steps, hour * 60))).toEqual([0, 0]);
  });
});

test('a rise of one step that has stood for the hours that are asked for is worse, a minute less is not', () => {
  const compiled = compileKnowledge(smallFollowedKnowledge);
  const read = (minutes: number) =>
    readSeries(
      compiled,
      smallSeriesKnowledge,
      [
        [80 * 60, 1],
        [86 * 60, 1],
        [90 * 60, 2],
        [90 * 60 + minutes, 2],
      ].map(([at = 0, redness = 0]) => ({ minutes: at, facts: { findings: { redness }, contexts: {} } })),
    ).courses.find(({ finding }) => finding === 'redness')?.kind;
  expect([read(6 * 60), read(6 * 60 - 1)]).toEqual(['rising', 'as-expected']);
});

test('a sign of which nothing was told stays at rest, and a rest is only taken after a second check-in', () => {
  const silent = {
    finding: 'redness',
    kind: 'as-expected',
    course: 0,
    cameBack: false,
    mayRise: false,
  } as const;
  const courses = [{ ...silent, excess: 0, expected: 0, points: [] }];
  expect([paceOf(courses, 1), paceOf(courses, 2)]).toEqual(['usual', 'calm']);
  expect(nextCheckIns(150, 'calm', smallSeriesKnowledge)).toEqual([198, 246, 294]);
});
