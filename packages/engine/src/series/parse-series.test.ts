import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallFollowedKnowledge, smallSeriesKnowledge } from '../../proofs/small-series-knowledge.ts';
import { createEngine } from '../create-engine.ts';
import { MAX_SAMPLES, timeProblems } from './parse-series.ts';

const engine = createEngine(smallFollowedKnowledge, { series: smallSeriesKnowledge });
const rise = [
  { hoursSince: 24, facts: { redness: 3 } },
  { hoursSince: 50, facts: { redness: 1 } },
];

function problemsOf(series: unknown, more: Readonly<Record<string, unknown>> = {}) {
  const result = engine.assess({ hoursSince: 98, facts: { redness: 3 }, series, ...more });
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`);
}

describe('earlier check-ins given to assess', () => {
  test('raise the course of a sign and say why', () => {
    const result = engine.assess({ hoursSince: 98, facts: { redness: 3 }, series: rise });
    expect(result).toMatchObject({
      ok: true,
      facts: { findings: { redness: 3, 'redness-course': 2 } },
      assessment: {
        recheckAfterHours: 6,
        series: { explanations: [{ kind: 'rising', finding: 'redness' }], nextCheckIns: [104, 128, 152] },
      },
    });
  });

  test('an empty list is as good as none', () => {
    const alone = engine.assess({ hoursSince: 98, facts: { redness: 3 } });
    expect(engine.assess({ hoursSince: 98, facts: { redness: 3 }, series: [] })).toEqual(alone);
  });

  test.each([
    ['no list', { redness: 1 }, ['/series bad-value']],
    ['no check-in', [7], ['/series/0 not-an-object']],
    ['a strange field', [{ ...rise[0], at: 'noon' }], ['/series/0/at unknown-field']],
    ['no time', [{ facts: {} }], ['/series/0/hoursSince bad-value']],
    ['a time before the treatment', [{ hoursSince: -1, facts: {} }], ['/series/0/hoursSince out-of-range']],
    ['a strange sign', [{ hoursSince: 1, facts: { rednes: 1 } }], ['/series/0/facts/rednes unknown-fact']],
    ['a step too high', [{ hoursSince: 1, facts: { redness: 4 } }], ['/series/0/facts/redness out-of-range']],
    ['newest first', rise.toReversed(), ['/series/1/hoursSince bad-value']],
    ['one check-in twice', [rise[0], rise[0]], ['/series/1/hoursSince bad-value']],
    ['a check-in to come', [{ hoursSince: 99, facts: {} }], ['/series/0/hoursSince out-of-range']],
    ['this check-in once more', [{ hoursSince: 98, facts: {} }], ['/series/0/hoursSince out-of-range']],
    ['too many', Array.from({ length: MAX_SAMPLES + 1 }, () => rise[0]), ['/series too-long']],
  ])('%s is refused', (_, series, problems) => {
    expect(problemsOf(series)).toEqual(problems);
  });

  test('without the time of this check-in they can not be read', () => {
    expect(problemsOf(rise, { hoursSince: undefined })).toEqual(['/hoursSince bad-value']);
  });

  test('an engine made without series knowledge refuses them', () => {
    const plain = createEngine(smallFollowedKnowledge);
    expect(plain.assess({ hoursSince: 98, series: rise })).toMatchObject({
      ok: false,
      problems: [{ path: '/series', code: 'not-allowed' }],
    });
  });

  test('whatever is given never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (series) => {
        problemsOf(series);
      }),
    );
  });

  test('need no time of this one where there are none', () => {
    expect(timeProblems([], undefined)).toEqual([]);
  });
});
