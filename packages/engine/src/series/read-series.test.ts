import { describe, expect, test } from 'vitest';
import { smallFollowedKnowledge, smallSeriesKnowledge } from '../../proofs/small-series-knowledge.ts';
import type { Facts } from '../facts/facts.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import { explain } from '../triage/explain.ts';
import { explainSeries } from './explain-series.ts';
import { readSeries } from './read-series.ts';
import type { Sample } from './sample.ts';

const compiled = compileKnowledge(smallFollowedKnowledge);

function samplesOf(
  said: Readonly<Record<number, Facts['findings']>>,
  contexts: Facts['contexts'] = {},
): readonly Sample[] {
  return Object.entries(said).map(([hours, findings]) => ({
    minutes: Number(hours) * 60,
    facts: { findings, contexts },
  }));
}

const read = (said: Readonly<Record<number, Facts['findings']>>, contexts?: Facts['contexts']) =>
  readSeries(compiled, smallSeriesKnowledge, samplesOf(said, contexts));

describe('a sign over several check-ins', () => {
  test('that fades raises nothing, and after the first days fewer check-ins follow', () => {
    const early = { 6: { redness: 2 }, 24: { redness: 2 }, 48: { redness: 1 } };
    expect(read(early)).toMatchObject({ findings: {}, recheckAfterHours: null, nextCheckIns: [72, 96, 120] });
    expect(read({ ...early, 150: { redness: 0 } }).nextCheckIns).toEqual([198, 246, 294]);
    expect(read({ ...early, 340: { redness: 0 } }).nextCheckIns).toEqual([508, 676, 844]);
    expect(read({ ...early, 1000: { redness: 0 } }).nextCheckIns).toEqual([]);
  });

  test('that falls and rises by two steps is worse, with the days that tell it', () => {
    const reading = read({ 24: { redness: 3 }, 50: { redness: 1 }, 98: { redness: 3 } });
    expect(reading.findings).toEqual({ 'redness-course': 2 });
    expect(reading.explanations).toEqual([
      {
        kind: 'rising',
        finding: 'redness',
        cameBack: false,
        expected: 0,
        points: [
          { minutes: 24 * 60, severity: 3 },
          { minutes: 50 * 60, severity: 1 },
          { minutes: 98 * 60, severity: 3 },
        ],
      },
    ]);
    expect(reading.nextCheckIns).toEqual([104, 128, 152]);
  });

  test('that had gone and is there again came back', () => {
    const reading = read({ 24: { redness: 2 }, 60: { redness: 0 }, 98: { redness: 2 } });
    expect(reading.findings).toEqual({ 'redness-course': 2, 'came-back': 1 });
  });

  test('that rises by one step is asked again, and worse when it stays', () => {
    const first = { 50: { redness: 1 }, 74: { redness: 1 }, 98: { redness: 2 } };
    expect(read(first)).toMatchObject({ findings: {}, recheckAfterHours: 6, nextCheckIns: [104, 128, 152] });
    expect(read({ ...first, 104: { redness: 2 } }).findings).toEqual({ 'redness-course': 2 });
    expect(read({ ...first, 104: { redness: 0 } }).findings).toEqual({});
  });

  test('that stays past its window is not improving, one answer alone is no series', () => {
    expect(read({ 24: { redness: 2 }, 72: { redness: 2 }, 96: { redness: 2 } }).findings).toEqual({
      'redness-course': 1,
    });
    expect(read({ 240: { redness: 3 } }).findings).toEqual({});
  });

  test('that deep needles let stay longer is slower later', () => {
    const said = { 24: { redness: 2 }, 72: { redness: 2 }, 88: { redness: 2 } };
    expect(read(said).findings).toEqual({ 'redness-course': 1 });
    expect(read(said, { 'depth-class': 'deep-or-rf' }).findings).toEqual({});
  });

  test('that jumps two steps within 2 hours is worse fast, but not in the first 12 hours', () => {
    expect(read({ 50: { swelling: 0 }, 52: { swelling: 2 } }).findings).toEqual({ 'swelling-course': 3 });
    expect(read({ 6: { swelling: 0 }, 8: { swelling: 2 } }).findings).toEqual({});
  });
});

describe('what is unknown', () => {
  test('a missed check-in, a question left out and "not sure" are never better', () => {
    const rise = { 24: { redness: 3 }, 50: { redness: 1 }, 98: { redness: 3 } } as const;
    for (const last of [{}, { breathing: 0 }, { redness: 'unsure' }] as const) {
      expect(read({ ...rise, 120: last }).findings).toEqual({ 'redness-course': 2 });
    }
  });

  test('a question left out for more than two days says nothing any more', () => {
    const rise = { 24: { redness: 3 }, 50: { redness: 1 }, 98: { redness: 3 } };
    expect(read({ ...rise, 150: { breathing: 0 } }).findings).toEqual({});
  });

  test('nothing at all is answered with nothing', () => {
    expect(read({})).toMatchObject({ findings: {}, courses: [], nextCheckIns: [] });
  });

  test('less under a steroid cream is not better', () => {
    const masked: readonly Sample[] = [
      ...samplesOf({ 24: { redness: 2 }, 72: { redness: 2 } }),
      ...samplesOf({ 96: { redness: 1 } }, { masked: 'steroid' }),
    ];
    expect(readSeries(compiled, smallSeriesKnowledge, masked).findings).toEqual({ 'redness-course': 1 });
  });
});

describe('a danger sign that came and went', () => {
  test('counts for 24 hours, whatever is said now', () => {
    for (const now of [0, 'unsure'] as const) {
      expect(read({ 30: { breathing: 2 }, 54: { breathing: now } }).findings).toEqual({ breathing: 1 });
    }
    expect(read({ 30: { breathing: 2 }, 55: { breathing: 0 } }).findings).toEqual({});
    expect(read({ 30: { breathing: 2 }, 54: { breathing: 0 } }).nextCheckIns).toEqual([60, 84, 108]);
  });

  test('makes the level an emergency', () => {
    const samples = samplesOf({ 30: { breathing: 1 }, 40: { breathing: 0 } });
    const explained = explainSeries(compiled, smallSeriesKnowledge, {
      samples,
      explain: (facts) => explain(compiled, facts),
    });
    expect(explained?.explanation.level).toBe('emergency');
    expect(explained?.facts.findings['breathing']).toBe(1);
  });
});

describe('with what the person says', () => {
  const easing = {
    24: { redness: 2, 'redness-course': 0 },
    60: { redness: 0, 'redness-course': 0 },
    98: { redness: 2, 'redness-course': 0 },
  };
  const explained = (said: Readonly<Record<number, Facts['findings']>>) =>
    explainSeries(compiled, smallSeriesKnowledge, {
      samples: samplesOf(said),
      explain: (facts) => explain(compiled, facts),
    });

  test('a series raises "easing", and leaves "worse" as it is', () => {
    expect(explained(easing)?.facts.findings['redness-course']).toBe(2);
    const worse = { ...easing, 98: { redness: 2, 'redness-course': 3 } };
    expect(explained(worse)?.facts.findings['redness-course']).toBe(3);
  });

  test('what was open stays open: it is not certified, and asked again soon', () => {
    const result = explained(easing)?.explanation;
    expect(result).toMatchObject({ certified: false, recheckAfterHours: 6 });
  });
});
