import { describe, expect, test } from 'vitest';
import { sound, stem, undoubled } from './alike.ts';
import { skeleton } from './repair.ts';
import { initialIndex, keyIndex, skeletonIndex, undoubledIndex } from './word-index.ts';

describe('words that are alike', () => {
  test.each([
    ['throbbing', 'throb'],
    ['throbby', 'throb'],
    ['itchiness', 'itch'],
    ['swelling', 'swel'],
    ['bruised', 'bruis'],
    ['flakiest', 'flak'],
    ['burnings', 'burn'],
    ['burnin', 'burn'],
    ['tingz', 'ting'],
    ['heat', 'heat'],
    ['reddish', ''],
    ['tingly', ''],
    ['knee', ''],
  ])('%s has the stem %j', (word, left) => expect(stem(word)).toBe(left));

  test.each([
    ['lights', 'lites'],
    ['rist', 'wrist'],
    ['thum', 'thumb'],
    ['sent', 'cent'],
    ['swellin', 'swelling'],
    ['throte', 'throat'],
    ['fotos', 'photos'],
    ['ekstra', 'extra'],
    ['weeled', 'wheeled'],
    ['bruzes', 'bruses'],
    ['sity', 'city'],
  ])('%s sounds like %s', (one, other) => {
    expect(sound(one)).toBe(sound(other));
    expect(sound(one).length).toBeGreaterThan(3);
  });

  test.each(['cat', 'tight', 'back', 'knee', 'maze'])('%s is too short to be known by its sound', (word) => {
    expect(sound(word)).toBe('');
  });

  test('letters one after the other count once, and vowels not at all but the first', () => {
    expect(['swelling', 'aabbcc', 'aba', ''].map(undoubled)).toEqual(['sweling', 'abc', 'aba', '']);
    expect(['throat', 'itching', 'eye', 'pussy', ''].map(skeleton)).toEqual([
      'thrt',
      'itchng',
      'e',
      'ps',
      '',
    ]);
  });
});

describe('words are looked up', () => {
  const spelt = ['redd', 'red', 'or', 'throat', 'throaty', 'thirty', 'swell', 'itch'];
  const named = new Set([4, 3, 6, 2]);

  test('without doubled letters, the first standing for all, none of two letters', () => {
    expect([...undoubledIndex(spelt)]).toEqual([
      ['red', 0],
      ['throat', 3],
      ['throaty', 4],
      ['thirty', 5],
      ['swel', 6],
      ['itch', 7],
    ]);
  });

  test('without vowels, where they name a sign, the shortest standing for all', () => {
    expect([...skeletonIndex(spelt, named)]).toEqual([
      ['thrt', 3],
      ['swl', 6],
    ]);
    expect([...skeletonIndex(spelt, new Set([3, 4]))]).toEqual([['thrt', 3]]);
    expect([...skeletonIndex(['bcd', 'baca', 'bacade'], new Set([0, 1, 2]))]).toEqual([['bcd', 2]]);
  });

  test('by the first letter, from four letters on', () => {
    expect([...initialIndex(spelt)]).toEqual([
      ['r', [0]],
      ['t', [3, 4, 5]],
      ['s', [6]],
      ['i', [7]],
    ]);
  });

  test('by a key, the shortest and of two as short the first; none without a key', () => {
    const keyOf = (word: string): string => word.slice(2, 4);
    expect([...keyIndex(['aaxx', 'bxx', 'cbxx', 'dd', 'axxxx'], new Set([0, 4, 2, 3]), keyOf)]).toEqual([
      ['xx', 0],
    ]);
    expect([...keyIndex(['aaxxy', 'aaxx'], new Set([0, 1]), keyOf)]).toEqual([['xx', 1]]);
  });
});
