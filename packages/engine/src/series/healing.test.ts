import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiarySample } from './diary-sample.ts';
import { type Healing, healingOf } from './healing.ts';
import type { HealingKnowledge } from './healing-knowledge.ts';

const unsigned = (value: number) => ({ value, why: 'small', needs: 'a clinician', signedBy: null });
const knowledge: HealingKnowledge = {
  asks: ['redness', 'swelling'],
  goneAnswers: unsigned(2),
  goneHours: unsigned(18),
  expectedCheckIns: unsigned(1),
  fromHour: unsigned(144),
};

type Answers = DiarySample['facts']['findings'];

function told(hours: number, findings: Answers, more: Partial<DiarySample> = {}): DiarySample {
  return { minutes: hours * 60, facts: { findings, contexts: {} }, ...more };
}

const mild = told(24, { redness: 1 });
const gone = [told(130, { redness: 0 }), told(154, { redness: 0 })];
const expected = told(160, { redness: 0, swelling: 0 }, { level: 'expected' });
const of = (...samples: readonly DiarySample[]): Healing => healingOf(samples, knowledge);

describe('a recovery', () => {
  test('is over when all is gone for two days and a check-in says so', () => {
    expect(of(mild, ...gone, expected)).toBe('healed');
  });

  test('waits for a check-in that heals as expected, made after all was gone', () => {
    expect(of(mild, ...gone)).toBe('one-more');
    expect(of(mild, ...gone, { ...expected, level: 'self-care' })).toBe('one-more');
    expect(of(told(20, {}, { level: 'expected' }), mild, ...gone)).toBe('one-more');
  });

  test('waits until every one of the last check-ins says so, where several are asked for', () => {
    const twice = { ...knowledge, expectedCheckIns: unsigned(2) };
    const at = (hours: number, level: 'expected' | 'self-care') => told(hours, { redness: 0 }, { level });
    const levels = (...last: readonly DiarySample[]) => healingOf([mild, ...gone, ...last], twice);
    expect(levels(at(160, 'expected'))).toBe('one-more');
    expect(levels(at(160, 'self-care'), at(170, 'expected'))).toBe('one-more');
    expect(levels(at(160, 'expected'), at(170, 'self-care'))).toBe('one-more');
    expect(levels(at(160, 'self-care'), at(170, 'expected'), at(180, 'expected'))).toBe('healed');
  });

  test('goes on while a sign was told gone once, twice in one evening, or nobody was sure', () => {
    expect(of(mild, told(154, { redness: 0 }))).toBe('healing');
    expect(of(mild, told(150, { redness: 0 }), told(154, { redness: 0 }))).toBe('healing');
    expect(of(mild, ...gone, told(158, { redness: 'unsure' }))).toBe('healing');
  });

  test('is not set back by a day on which a sign was not asked', () => {
    const [first, second] = gone;
    const other = told(140, { swelling: 0 });
    expect(of(mild, first as DiarySample, other, second as DiarySample, expected)).toBe('healed');
  });

  test('is over from the first hour on, and after as many hours gone, that are asked for', () => {
    const at = (hours: number) => told(hours, { redness: 0 }, { level: 'expected' });
    expect(of(told(20, { redness: 1 }), at(100), at(144))).toBe('healed');
    expect(of(told(20, { redness: 1 }), at(100), at(143.9))).toBe('healing');
    expect(of(mild, at(140), at(158))).toBe('healed');
    expect(of(mild, at(140), at(157.9))).toBe('healing');
  });

  test('is not over while one of two signs that were there is', () => {
    const both = told(24, { redness: 1, swelling: 1 });
    expect(of(both, ...gone, { ...expected, facts: { findings: { redness: 0 }, contexts: {} } })).toBe(
      'healing',
    );
  });

  test('is not over before the first days have passed', () => {
    expect(of(told(2, { redness: 1 }), told(30, { redness: 0 }), told(54, { redness: 0 }))).toBe('healing');
  });

  test('is never over by what was written down later from memory', () => {
    expect(of(mild, told(130, { redness: 0 }, { isRemembered: true }), told(154, { redness: 0 }))).toBe(
      'healing',
    );
    expect(of(mild, ...gone, told(156, { redness: 2 }, { isRemembered: true }), expected)).toBe('healing');
  });

  test('needs something told, also where nothing ever was there', () => {
    expect(of()).toBe('nothing-told');
    expect(of(told(160, {}))).toBe('healing');
    expect(of(told(130, { swelling: 0 }), told(154, { swelling: 0 }), expected)).toBe('healed');
  });
});

const RANK: Readonly<Record<Healing, number>> = {
  'nothing-told': 0,
  healing: 0,
  'one-more': 1,
  healed: 2,
};
const answers = fc.record(
  {
    redness: fc.constantFrom<number | 'unsure'>(0, 0, 0, 1, 'unsure'),
    swelling: fc.constantFrom<number | 'unsure'>(0, 0, 0, 2, 'unsure'),
  },
  { requiredKeys: [] },
);
const series = fc
  .array(
    fc.tuple(fc.integer({ min: 1, max: 40 }), answers, fc.constantFrom(undefined, 'expected' as const)),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .map((days) => {
    let hours = 0;
    return days.map(([gap, findings, level]) => {
      hours += gap;
      return told(hours + 60, findings as Answers, level === undefined ? {} : { level });
    });
  });

test('a worse answer never brings a recovery nearer to its end', () => {
  fc.assert(
    fc.property(series, fc.nat(), fc.constantFrom('redness', 'swelling'), (samples, at, finding) => {
      const index = at % samples.length;
      const worse = samples.map((sample, place) =>
        place === index && sample.facts.findings[finding] !== undefined
          ? { ...sample, facts: { ...sample.facts, findings: { ...sample.facts.findings, [finding]: 3 } } }
          : sample,
      );
      expect(RANK[healingOf(worse, knowledge)]).toBeLessThanOrEqual(RANK[healingOf(samples, knowledge)]);
    }),
    { numRuns: 2000 },
  );
});
