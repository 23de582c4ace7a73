import { describe, expect, test } from 'vitest';
import { seriesLines } from './series-lines.ts';

const at = (hours: number, severity: number) => ({ minutes: hours * 60, severity });
const rising = { kind: 'rising', cameBack: false, expected: 0 } as const;

describe('earlier check-ins in a sentence', () => {
  test.each([
    [
      'a sign that rose again',
      { ...rising, finding: 'redness', points: [at(30, 2), at(50, 1), at(98, 2)] },
      'The redness or colour change was moderate on day 1. It was mild on day 2. It is moderate again on day 4.',
    ],
    [
      'a sign that came back',
      { ...rising, finding: 'itch', cameBack: true, points: [at(30, 1), at(60, 0), at(98, 2)] },
      'The itch was mild on day 1. It was gone on day 2. It is moderate on day 4.',
    ],
    [
      'a new sign, several in number',
      { ...rising, finding: 'bumps', points: [at(50, 0), at(98, 3)] },
      'The bumps were not there on day 2. They are many on day 4.',
    ],
    [
      'a sign that jumped the same day',
      { ...rising, kind: 'rising-fast', finding: 'swelling', points: [at(97, 0), at(99, 2)] },
      'The swelling was not there earlier on day 4. It is moderate on day 4. That was within hours.',
    ],
    [
      'a sign that stays',
      { ...rising, kind: 'slower', finding: 'fluid', points: [at(26, 1), at(120, 1)] },
      'The fluid is still clear on day 5. By then most people have less of it.',
    ],
    [
      'a danger sign that went',
      { kind: 'came-and-went', finding: 'breathing-trouble', points: [at(30, 2)] },
      'You told us of this on day 1: trouble breathing or wheezing. It counts for 24 hours, also when it is gone.',
    ],
  ] as const)('%s', (_, explanation, sentence) => {
    expect(seriesLines([explanation], 'en-GB')).toEqual([sentence]);
  });

  test('at most three are told', () => {
    const one = { ...rising, finding: 'pain', points: [at(50, 0), at(98, 2)] };
    expect(seriesLines([one, one, one, one], 'en')).toHaveLength(3);
  });
});
