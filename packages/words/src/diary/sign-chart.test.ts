import { createEngine, expectedCourses } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { seriesKnowledge } from '@afterneedle/knowledge/series';
import { describe, expect, test } from 'vitest';
import { signChart } from './sign-chart.ts';
import type { SignChartOptions, ToldPoint } from './sign-chart-model.ts';

const HOUR = 3_600_000;
const treatedAt = Date.UTC(2026, 7, 1, 14, 0);
const startOfDay0 = Date.UTC(2026, 6, 31, 23, 0);
const engine = createEngine(knowledge);

function optionsFor(finding: string, day: number, more: Partial<SignChartOptions> = {}) {
  const { courses, depth } = expectedCourses(engine, seriesKnowledge, {});
  const course = courses.find((one) => one.finding === finding);
  return {
    now: startOfDay0 + (day * 24 + 20) * HOUR,
    timeZone: 'Europe/London',
    locale: 'en-GB',
    treatedAt,
    startOfDay0,
    firstDay: 0,
    lastDay: day,
    steps: course?.steps ?? [],
    cites: course?.cites ?? [],
    depth,
    ...more,
  };
}

const point = (day: number, answer: ToldPoint['answer'], isLater = false): ToldPoint => ({
  minutes: day * 1440,
  day,
  answer,
  isLater,
});

describe('a chart of one sign in words', () => {
  test('says the last answers and what is usual by now', () => {
    const swelling = (day: number) =>
      signChart('swelling', [point(1, 3), point(2, 1), point(3, 2)], optionsFor('swelling', day)).sentence;
    expect(swelling(3)).toBe(
      'Swelling: severe on day 1, mild on day 2, moderate on day 3. Usual by now: none.',
    );
    const early = signChart('swelling', [point(1, 2)], optionsFor('swelling', 1));
    expect(early.sentence).toBe('Swelling: moderate on day 1. Usual by now: up to moderate.');
    const two = signChart('swelling', [point(2, 1)], optionsFor('swelling', 2));
    expect(two.sentence).toBe('Swelling: mild on day 2. Usual by now: mild or none.');
  });

  test('names the steps of its own scale', () => {
    const { stepNames, sentence } = signChart('bumps', [point(1, 2)], optionsFor('bumps', 1));
    expect(stepNames).toEqual(['not there', 'few', 'some', 'many']);
    expect(sentence).toBe('Tiny raised bumps: some on day 1. Usual by now: up to many.');
  });

  test('has a row for each day; a missing day is unknown, never gone', () => {
    const { rows } = signChart(
      'swelling',
      [point(0, 2), point(2, 'unsure'), point(3, 0, true)],
      optionsFor('swelling', 3),
    );
    expect(rows.map(({ day, said, usual }) => [day, said, usual])).toEqual([
      [0, 'moderate', 'up to moderate'],
      [1, undefined, 'up to moderate'],
      [2, 'not sure', 'mild or none'],
      [3, 'not there (added later)', 'none'],
    ]);
  });

  test('says until when what is usual, in the zone of the treatment, and what that rests on', () => {
    const { expected, basis, sources, bandNames } = signChart('swelling', [], optionsFor('swelling', 1));
    expect(expected).toEqual([
      'Usual until tomorrow, Monday 3 August, 15:00: up to moderate.',
      'Usual until Tuesday 4 August, 15:00: mild or none.',
      'After that: none.',
    ]);
    expect(bandNames).toEqual(['up to moderate', 'mild or none']);
    expect(basis.join(' ')).toContain('No clinician has signed it yet.');
    expect(sources.length).toBeGreaterThan(0);
  });

  test('says so where a sign is no part of usual healing, and where nobody knows the day', () => {
    expect(signChart('pus-bumps', [point(1, 1)], optionsFor('pus-bumps', 1)).sentence).toBe(
      'Bumps with pus: few on day 1. This is not part of usual healing.',
    );
    const unknown = signChart('swelling', [], optionsFor('swelling', 1, { treatedAt: undefined }));
    expect(unknown.sentence).toBe(
      'Swelling: nothing told so far. We do not know the day of the treatment, so we cannot say what is usual.',
    );
    expect(unknown.rows.every(({ usual }) => usual === '')).toBe(true);
  });
});
