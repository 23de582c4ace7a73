import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallPlanKnowledge } from '../../proofs/small-plan-knowledge.ts';
import { parsePlanInput } from './parse-plan-input.ts';
import { planOf } from './plan-of.ts';

const HOUR = 3_600_000;
const NOW = 30_000 * HOUR;

const parsed = (value: unknown) => parsePlanInput(value, smallPlanKnowledge, NOW);
const treated = (more: object = {}) => ({ treatments: [{ endedAt: NOW - HOUR, facts: {}, ...more }] });

function problemsOf(value: unknown): readonly string[] {
  const result = parsed(value);
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`);
}

function factsOf(more: object): unknown {
  const result = parsed(treated(more));
  return result.ok ? result.input.treatments[0]?.facts : result.problems;
}

describe('what a plan is made from', () => {
  test('the least is one treatment; the policy is then the strictest', () => {
    expect(parsed(treated())).toEqual({
      ok: true,
      input: { treatments: [{ endedAt: NOW - HOUR, facts: {} }], person: {}, policy: 'strictest', now: NOW },
    });
  });

  test('everything there is passes', () => {
    const clinic = {
      name: 'Rose',
      supplied: ['clinic-gel'],
      lines: [{ thing: 'sun', stance: 'avoid', fromHour: 0, untilHour: null, by: 'Dr A', reason: 'So.' }],
    };
    const value = {
      ...treated({ facts: { device: 'pen', 'depth-class': 'unsure' } }),
      person: { acne: 'yes' },
      policy: 'clinic',
      clinic,
      signs: ['pus'],
      isCalm: false,
    };
    expect(parsed(value)).toEqual({ ok: true, input: { ...value, now: NOW } });
  });

  test.each([
    [0.1, 'light'],
    [0.49, 'light'],
    [0.5, 'standard'],
    [1.5, 'standard'],
    [1.51, 'deep-or-rf'],
    [8, 'deep-or-rf'],
  ])('%s mm is %s', (depthMm, depth) => {
    expect(factsOf({ depthMm, facts: { device: 'pen' } })).toEqual({ device: 'pen', 'depth-class': depth });
  });

  test('a depth alone leaves open whether it was RF, and over 1.5 mm it makes no difference', () => {
    expect(factsOf({ depthMm: 1 })).toEqual({ device: 'unsure', 'depth-class': 'standard' });
    expect(factsOf({ depthMm: 1, facts: { 'depth-class': 'unsure' } })).toEqual({
      device: 'unsure',
      'depth-class': 'standard',
    });
    expect(factsOf({ depthMm: 2 })).toEqual({ 'depth-class': 'deep-or-rf' });
    expect(factsOf({ depthMm: 1, facts: { 'depth-class': 'standard' } })).toEqual({
      'depth-class': 'standard',
    });
  });

  test('RF is deep, however long the needles', () => {
    expect(factsOf({ depthMm: 0.5, facts: { device: 'rf' } })).toEqual({
      device: 'rf',
      'depth-class': 'deep-or-rf',
    });
  });
});

describe('what is wrong with it', () => {
  test.each<readonly [string, unknown, string]>([
    ['no object', 'plan', ' not-an-object'],
    ['no treatment', { treatments: [] }, '/treatments bad-value'],
    ['a missing list', {}, '/treatments bad-value'],
    ['13 treatments', { treatments: Array(13).fill({ endedAt: NOW }) }, '/treatments too-long'],
    ['a treatment that is none', { treatments: [7] }, '/treatments/0 not-an-object'],
    ['an end that is a text', treated({ endedAt: 'today' }), '/treatments/0/endedAt bad-value'],
    ['an end without end', treated({ endedAt: Infinity }), '/treatments/0/endedAt bad-value'],
    ['tomorrow', treated({ endedAt: NOW + 24 * HOUR }), '/treatments/0/endedAt out-of-range'],
    ['over 3 years ago', treated({ endedAt: NOW - 26_281 * HOUR }), '/treatments/0/endedAt out-of-range'],
    ['9 mm', treated({ depthMm: 9 }), '/treatments/0/depthMm out-of-range'],
    ['no depth at all', treated({ depthMm: 0 }), '/treatments/0/depthMm out-of-range'],
    ['a depth in words', treated({ depthMm: 'deep' }), '/treatments/0/depthMm bad-value'],
    [
      'two depths',
      treated({ depthMm: 2, facts: { 'depth-class': 'light' } }),
      '/treatments/0/depthMm not-allowed',
    ],
    ['an unknown fact', treated({ facts: { 'a/b~': 'yes' } }), '/treatments/0/facts/a~1b~0 unknown-fact'],
    ['an unknown value', { ...treated(), person: { tone: 'green' } }, '/person/tone bad-value'],
    [
      'a fact that is two things at once',
      { ...treated({ facts: { daisy: 'no' } }), person: { daisy: 'yes' } },
      '/treatments/0/facts/daisy not-allowed',
    ],
    ['an unknown policy', { ...treated(), policy: 'mildest' }, '/policy bad-value'],
    ['an unknown field', { ...treated(), now: 3 }, '/now unknown-field'],
    ['signs that are none', { ...treated(), signs: [1] }, '/signs bad-value'],
    ['calm in words', { ...treated(), isCalm: 'yes' }, '/isCalm bad-value'],
    ['a clinic without a name', { ...treated(), clinic: {} }, '/clinic/name bad-value'],
    ['a clinic of spaces', { ...treated(), clinic: { name: '  ' } }, '/clinic/name bad-value'],
    [
      'a clinic with too long a name',
      { ...treated(), clinic: { name: 'R'.repeat(1001) } },
      '/clinic/name too-long',
    ],
    [
      'an unknown thing supplied',
      { ...treated(), clinic: { name: 'R', supplied: ['gold'] } },
      '/clinic/supplied/0 bad-value',
    ],
    [
      'an unknown thing in a line',
      { ...treated(), clinic: { name: 'R', lines: [{ thing: 'gold', stance: 'avoid', untilHour: 1 }] } },
      '/clinic/lines/0/thing bad-value',
    ],
    [
      'a negative hour',
      { ...treated(), clinic: { name: 'R', lines: [{ thing: 'sun', stance: 'avoid', untilHour: -1 }] } },
      '/clinic/lines/0/untilHour out-of-range',
    ],
    [
      'an end before the start',
      {
        ...treated(),
        clinic: { name: 'R', lines: [{ thing: 'sun', stance: 'may', fromHour: 9, untilHour: 3 }] },
      },
      '/clinic/lines/0/untilHour out-of-range',
    ],
  ])('%s', (_, value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  test('a treatment to come is told in words', () => {
    const result = parsed(treated({ endedAt: NOW + 1 }));
    expect(result.ok ? [] : result.problems).toMatchObject([{ message: "A treatment can't end after now" }]);
  });
});

test('whatever is given, there is an answer, and what passes makes a plan', () => {
  const field = fc.oneof(fc.jsonValue(), fc.constant(treated()), fc.constantFrom(...Object.keys(treated())));
  const value = fc.oneof(
    field,
    fc.record({
      treatments: fc.oneof(field, fc.array(fc.record({ endedAt: fc.double(), facts: field }))),
      person: field,
    }),
    fc.record({
      treatments: fc.array(
        fc.record({
          endedAt: fc.integer({ min: NOW - 9_000 * HOUR, max: NOW }),
          facts: fc.dictionary(
            fc.constantFrom('tone', 'acne', 'device'),
            fc.constantFrom('yes', 'no', 'rf', 'brown'),
          ),
        }),
      ),
    }),
  );
  fc.assert(
    fc.property(value, (given) => {
      const result = parsed(given);
      if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      else
        expect(planOf(smallPlanKnowledge, result.input).lines).toHaveLength(smallPlanKnowledge.things.length);
    }),
    { seed: 3, numRuns: 500 },
  );
});
