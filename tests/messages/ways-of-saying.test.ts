import { compileLexicon, readMessage } from '@afterneedle/engine';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import { describe, expect, test } from 'vitest';
import { type Way, waysOf } from './ways.ts';

const english = compileLexicon(lexicon);

const isRead = ({ sign, text }: Way): boolean => sign in readMessage(english, text).findings;

describe('banks of ways to say a danger sign', () => {
  const ways = waysOf('ways-of-saying.txt');
  const signs = [...new Set(ways.map(({ sign }) => sign))];

  test('name signs that there are', () => {
    const known = new Set(lexicon.vocabulary.findings.map(({ id }) => id));
    expect(signs.filter((sign) => !known.has(sign))).toEqual([]);
  });

  test('are read, but for those few that only a picture tells', () => {
    expect(ways.filter(isRead).length / ways.length).toBeGreaterThanOrEqual(LEAST);
  });

  test.each(signs)('%s is read in most of its ways', (sign) => {
    const own = ways.filter((way) => way.sign === sign);
    expect(own.filter(isRead).length / own.length).toBeGreaterThanOrEqual(LEAST_OF_A_SIGN);
  });
});

test('what only sounds like a danger sign is read as one no more often than it stands', () => {
  expect(waysOf('not-said.txt').filter(isRead).length).toBeLessThanOrEqual(MOST_FALSE);
});

const LEAST = 0.93;
const LEAST_OF_A_SIGN = 0.6;
/** Of 315 idioms, things and questions with the words of a sign. */
const MOST_FALSE = 64;
