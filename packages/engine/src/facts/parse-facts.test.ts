import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { parseFacts } from './parse-facts.ts';

const { vocabulary } = smallKnowledge;

function problemsOf(input: unknown, options?: Parameters<typeof parseFacts>[2]): string[] {
  const parsed = parseFacts(input, vocabulary, options);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${code} ${path}`);
}

describe('facts are read', () => {
  test('in the order of the vocabulary, false as 0, with whole minutes', () => {
    const parsed = parseFacts(
      { 'bumps-began': 'unsure', pus: false, redness: 2, breathing: true, fever: 'unsure' },
      vocabulary,
      { hoursSince: 6.51 },
    );
    expect(parsed).toEqual({
      ok: true,
      facts: {
        findings: { breathing: true, fever: 'unsure', redness: 2, pus: 0 },
        contexts: { 'bumps-began': 'unsure' },
        minutes: 390,
      },
    });
    expect(parsed.ok && Object.keys(parsed.facts.findings)).toEqual(['breathing', 'fever', 'redness', 'pus']);
  });

  test('and can not be changed any more', () => {
    const parsed = parseFacts({ redness: 1 }, vocabulary);
    expect(
      parsed.ok && Object.isFrozen(parsed.facts.findings) && Object.isFrozen(parsed.facts.contexts),
    ).toBe(true);
  });

  test('an unknown time stays unknown', () => {
    expect(parseFacts({}, vocabulary)).toEqual({ ok: true, facts: { findings: {}, contexts: {} } });
  });
});

describe('what is wrong is named with its field', () => {
  test.each([
    [null, 'not-an-object /facts'],
    [[], 'not-an-object /facts'],
    ['redness', 'not-an-object /facts'],
    [{ rednes: 1 }, 'unknown-fact /facts/rednes'],
    [{ 'a/b~c': 1 }, 'unknown-fact /facts/a~1b~0c'],
    [JSON.parse('{"__proto__": 1}'), 'unknown-fact /facts/__proto__'],
    [{ constructor: 1 }, 'unknown-fact /facts/constructor'],
    [{ redness: 4 }, 'out-of-range /facts/redness'],
    [{ pus: 2 }, 'out-of-range /facts/pus'],
    [{ redness: -1 }, 'out-of-range /facts/redness'],
    [{ redness: 1.5 }, 'bad-value /facts/redness'],
    [{ redness: '1' }, 'bad-value /facts/redness'],
    [{ redness: null }, 'bad-value /facts/redness'],
    [{ redness: Number.NaN }, 'bad-value /facts/redness'],
    [{ device: 'laser' }, 'bad-value /facts/device'],
    [{ device: true }, 'bad-value /facts/device'],
  ])('%j is %s', (input, problem) => {
    expect(problemsOf(input)).toEqual([problem]);
  });

  test.each([
    [-5, 'out-of-range'],
    [1e9, 'out-of-range'],
    [26_280.1, 'out-of-range'],
    [Number.POSITIVE_INFINITY, 'out-of-range'],
    [Number.NaN, 'bad-value'],
    ['6', 'bad-value'],
    [null, 'bad-value'],
  ])('hours %s are %s', (hoursSince, code) => {
    expect(problemsOf({}, { hoursSince })).toEqual([`${code} /hoursSince`]);
  });

  test('all at once, a very long key cut short', () => {
    const long = 'x'.repeat(5000);
    const problems = problemsOf({ [long]: 1, redness: 9, device: 'laser' }, { hoursSince: -1 });
    expect(problems).toHaveLength(4);
    expect(problems.every((problem) => problem.length < 100)).toBe(true);
  });

  test('a key of 60 characters is told whole, a longer one cut', () => {
    const [whole, cut] = [60, 61].map((length) => problemsOf({ ['x'.repeat(length)]: 1 })[0]);
    expect(whole).toBe(`unknown-fact /facts/${'x'.repeat(60)}`);
    expect(cut).toBe(`unknown-fact /facts/${'x'.repeat(60)}...`);
  });

  test('what an object only inherits is no answer, and minus nought is nought', () => {
    const heir: unknown = Object.create({ redness: 2, device: 'rf' });
    expect(parseFacts(heir, vocabulary)).toEqual({ ok: true, facts: { findings: {}, contexts: {} } });
    const parsed = parseFacts({ redness: -0 }, vocabulary);
    expect(parsed.ok && Object.is(parsed.facts.findings['redness'], 0)).toBe(true);
  });

  test('the place of the hours is the one the caller names', () => {
    const parsed = parseFacts({}, vocabulary, { hoursSince: -1, hoursPath: '/series/0/hoursSince' });
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(['/series/0/hoursSince']);
  });

  test('the edges of the time are taken', () => {
    expect(problemsOf({}, { hoursSince: 0 })).toEqual([]);
    expect(problemsOf({}, { hoursSince: 26_280 })).toEqual([]);
  });
});

describe('whatever comes', () => {
  test('nothing throws, and what is read twice is read the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (input, hoursSince) => {
        const once = parseFacts(input, vocabulary, { hoursSince });
        if (!once.ok) {
          expect(once.problems.every(({ path, message }) => path.startsWith('/') && message !== '')).toBe(
            true,
          );
        } else expect(parseFacts(input, vocabulary, { hoursSince })).toEqual(once);
      }),
    );
  });

  test('an object of known keys has a problem exactly for each value off its scale', () => {
    const ids = [...vocabulary.findings, ...vocabulary.contexts].map(({ id }) => id);
    const value = fc.oneof(
      fc.integer({ min: -2, max: 5 }),
      fc.boolean(),
      fc.constantFrom('unsure', 'pen', 'none'),
      fc.float(),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), value), (input) => {
        const parsed = parseFacts(input, vocabulary);
        const read = parsed.ok
          ? [...Object.keys(parsed.facts.findings), ...Object.keys(parsed.facts.contexts)]
          : [];
        const refused = parsed.ok ? [] : parsed.problems.map(({ path }) => path.slice('/facts/'.length));
        expect(parsed.ok ? read.toSorted() : refused.length > 0).toEqual(
          parsed.ok ? Object.keys(input).toSorted() : true,
        );
        expect(refused.every((id) => id in input)).toBe(true);
      }),
    );
  });
});
