import { describe, expect, test } from 'vitest';
import { phrasesOf, spellOut } from './phrase.ts';

const light = (word: string): boolean => ['the', 'my', 'is'].includes(word);
const ways = (phrase: string): string[] => spellOut(phrase, light).map((way) => way.join(' '));

describe('a phrase', () => {
  test('is split at semicolons and line ends', () => {
    expect(phrasesOf(' red face; hot\n  sore ;')).toEqual(['red face', 'hot', 'sore']);
  });

  test('keeps single words of a choice together and writes out the rest', () => {
    expect(ways('(hot|warm) skin')).toEqual(['hot|warm skin']);
    expect(ways('(going|goes down|gets) red')).toEqual(['goes down red', 'gets|going red']);
    expect(ways('@part swollen')).toEqual(['@part swollen']);
  });

  test('leaves out a choice of light words that may be left out', () => {
    expect(ways('throat (is|the|) tight')).toEqual(['throat tight']);
    expect(ways('throat (so|) tight')).toEqual(['throat tight', 'throat so tight']);
    expect(ways('(so|)')).toEqual(['so']);
  });

  test('with a bracket too many or too few is refused', () => {
    expect(() => ways('(red face')).toThrow(SyntaxError);
    expect(() => ways('red) face')).toThrow(SyntaxError);
  });
});
