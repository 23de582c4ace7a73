import { describe, expect, test } from 'vitest';
import { smallFollowedKnowledge, smallSeriesKnowledge } from '../../proofs/small-series-knowledge.ts';
import type { Facts } from '../facts/facts.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import type { DiarySample } from './diary-sample.ts';
import { expectedAt } from './envelope.ts';
import { expectedCourses } from './expected-course.ts';
import { checkInsAhead } from './next-check-ins.ts';
import { readSeries } from './read-series.ts';
import { signsToAsk } from './signs-to-ask.ts';

const compiled = compileKnowledge(smallFollowedKnowledge);
const unsigned = (value: number) => ({ value, why: 'small', needs: 'a clinician', signedBy: null });
const knowledge = {
  series: smallSeriesKnowledge,
  healing: {
    asks: ['swelling', 'pain', 'redness', 'fluid'],
    goneAnswers: unsigned(2),
    goneHours: unsigned(18),
    expectedCheckIns: unsigned(1),
    fromHour: unsigned(144),
  },
  contexts: {},
};

function told(hours: number, findings: Facts['findings']): DiarySample {
  return { minutes: hours * 60, facts: { findings, contexts: {} } };
}

const asked = (hours: number, ...samples: readonly DiarySample[]): readonly string[] =>
  signsToAsk(compiled, knowledge, { samples, minutes: hours * 60, most: 3 });

describe('what a diary asks', () => {
  test('is at first what may come at this time, what matters most first', () => {
    expect(asked(10)).toEqual(['swelling', 'redness', 'pain']);
  });

  test('begins with what is there and more than usual, then what is there', () => {
    expect(asked(30, told(20, { swelling: 1, redness: 3, pain: 2 }))).toEqual([
      'redness',
      'pain',
      'swelling',
    ]);
    expect(asked(70, told(60, { swelling: 1, redness: 2, fluid: 1 }))).toEqual([
      'redness',
      'fluid',
      'swelling',
    ]);
  });

  test('asks what was told absent and never was there behind what nobody told', () => {
    expect(asked(10, told(5, { swelling: 0 }))).toEqual(['redness', 'swelling', 'pain']);
  });

  test('asks again what nobody was sure of, and what was told gone once', () => {
    expect(asked(100, told(90, { redness: 'unsure', fluid: 1 }), told(95, { fluid: 0 }))).toEqual([
      'redness',
      'fluid',
      'swelling',
    ]);
  });

  test('asks what was there and is gone before what never was', () => {
    const gone = [told(90, { fluid: 0 }), told(120, { fluid: 0 }), told(150, { fluid: 0 })];
    expect(asked(200, told(20, { fluid: 1 }), ...gone)).toEqual(['fluid', 'swelling', 'pain']);
    expect(asked(200, ...gone)).toEqual(['swelling', 'pain', 'redness']);
  });

  test('asks what was told gone once before what was told gone often enough', () => {
    const there = told(20, { swelling: 1, fluid: 1 });
    const gone = [told(90, { swelling: 0 }), told(95, { swelling: 0, fluid: 0 })];
    expect(asked(200, there, ...gone)).toEqual(['fluid', 'swelling', 'pain']);
  });

  test('asks what is there as usual before what nobody was sure of', () => {
    expect(asked(10, told(5, { redness: 1, swelling: 'unsure' }))).toEqual(['redness', 'swelling', 'pain']);
  });

  test('asks what was told absent and may still come before what is not expected', () => {
    expect(asked(10, told(5, { swelling: 0, redness: 0 }))).toEqual(['swelling', 'redness', 'pain']);
  });

  test('asks nothing more than there is, and works without a time', () => {
    const all = signsToAsk(compiled, knowledge, { samples: [], minutes: undefined, most: 9 });
    expect(all).toEqual(['swelling', 'pain', 'redness', 'fluid']);
  });
});

describe('the expected course of a sign', () => {
  test('is what the series itself reads, with what it rests on', () => {
    for (const depth of ['light', 'standard', 'deep-or-rf', 'never-heard']) {
      const { courses } = expectedCourses(compiled, smallSeriesKnowledge, { 'depth-class': depth });
      for (const hours of [3, 24, 25, 59, 60, 72, 80, 96, 120]) {
        const facts = { findings: { redness: 3, swelling: 3 }, contexts: { 'depth-class': depth } };
        const reading = readSeries(compiled, smallSeriesKnowledge, [{ minutes: hours * 60, facts }]);
        const steps = courses.find(({ finding }) => finding === 'redness')?.steps ?? [];
        expect(expectedAt(steps, hours * 60)).toBe(
          reading.courses.find(({ finding }) => finding === 'redness')?.expected,
        );
        expect(steps.every(({ cites }) => cites.length > 0)).toBe(true);
      }
    }
  });

  test('names the depth it holds for', () => {
    const { depth, stretch } = expectedCourses(compiled, smallSeriesKnowledge, {});
    expect([depth, stretch?.value]).toEqual(['standard', 100]);
  });
});

test('check-ins ahead grow rarer while all is calm and end with the knowledge', () => {
  const calm = checkInsAhead(150, 'calm', smallSeriesKnowledge);
  const close = checkInsAhead(150, 'close', smallSeriesKnowledge);
  expect(calm.slice(0, 2)).toEqual([198, 246]);
  expect(calm.at(-1)).toBeLessThanOrEqual(1008);
  expect(close.length).toBeGreaterThan(calm.length);
  expect(close.at(-1)).toBeLessThanOrEqual(1008);
});

test('a check-in at the very last hour is still asked for', () => {
  expect(checkInsAhead(840, 'calm', smallSeriesKnowledge)).toEqual([1008]);
  expect(checkInsAhead(841, 'calm', smallSeriesKnowledge)).toEqual([]);
  expect(checkInsAhead(984, 'close', smallSeriesKnowledge)).toEqual([1008]);
});
