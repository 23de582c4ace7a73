import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanDistance } from './scan-distance.ts';
import { repairedName, wordRepair } from './scan-words.ts';

const NAMES = [
  'Glycerin',
  'Benzyl Salicylate',
  'Disteardimonium Hectorite',
  'Phenoxyethanol',
  'Cetyl Alcohol',
  'Dimethicone',
  'Polyquaternium-7',
  'Glutamine',
  'Citronellol',
  'Retinol',
];
const repair = wordRepair(NAMES);

describe('misread words', () => {
  test.each([
    ['GLVCERIN', 'glycerin'],
    ['BENZVL SALICVLATE', 'benzyl salicylate'],
    ['DISTEARDIMDNIUN HECTDRITE', 'disteardimonium hectorite'],
    ['Phenoxyethariol', 'phenoxyethanol'],
    ['Dimenthicone', 'dimethicone'],
    ['Polyquatemium-7', 'polyquaternium-7'],
    ['CIIRONELLOL', 'citronellol'],
  ])('%s stands for %s', (misread, name) => expect(repairedName(repair, misread)).toBe(name));

  test.each(['Glutamide', 'Betaine', 'Octyl', 'Glycol', 'Retin', 'PEG-7', '옥틸도데칸올', '1,2-Hexanediol'])(
    '%s is left as it is',
    (name) => expect(repairedName(repair, name)).toBeUndefined(),
  );

  test('a word between two known ones is left, and so is one whose end is quite another', () => {
    const two = wordRepair(['Farnesal', 'Farnesol']);
    expect(two('farneszl')).toBeUndefined();
    expect(two('farnesa1')).toBe('farnesal');
    const acid = wordRepair(['Benzoate']);
    expect(acid('benzoaxx')).toBeUndefined();
    expect(acid('bonzoate')).toBe('benzoate');
  });

  test('words of four letters, and such with figures, are never what is meant', () => {
    const all = wordRepair(['Ureo', 'gly1cerin']);
    for (const word of ['ureoo', 'gly1cerln', 'gly1cerim']) expect(all(word)).toBeUndefined();
  });

  test('a word of fewer than five or more than forty signs, or without three letters, is left', () => {
    const long = 'a'.repeat(39);
    const all = wordRepair(['Urea', 'Glycerin', `${long}b`, `${long}ba`]);
    expect(all('urca')).toBeUndefined();
    expect(all(`${long}6`)).toBe(`${long}b`);
    expect(all(`${long}6a`)).toBeUndefined();
    expect(all('9l1c2r1n')).toBeUndefined();
  });

  test('what was asked before, and after thousands of others, is answered alike', () => {
    const fresh = wordRepair(NAMES);
    const answers = (): readonly (string | undefined)[] => ['glvcerin', 'glutamide', 'retinol'].map(fresh);
    const before = answers();
    expect(answers()).toEqual(before);
    for (let at = 0; at < 5_100; at += 1) fresh(`qqq${at}xx`);
    expect(answers()).toEqual(before);
  });

  test('property: a known word is never repaired', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), (name) => {
        expect(repairedName(repair, name)).toBeUndefined();
      }),
    );
  });
});

describe('the distance of a scanner', () => {
  test('is small for signs that look alike, a whole sign for others', () => {
    expect(scanDistance('glvcerin', 'glycerin', 300)).toBe(34);
    expect(scanDistance('quatemium', 'quaternium', 300)).toBe(34);
    expect(scanDistance('glutamide', 'glutamine', 300)).toBe(100);
    expect(scanDistance('triheptanoin', 'trheptanoin', 300)).toBe(60);
  });

  test.each([
    ['abc', 'abc', 0],
    // One sign lost costs a sign, a thin one less.
    ['abc', 'abcx', 100],
    ['abc', 'abci', 60],
    ['abc', 'iabc', 60],
    // Two swapped cost a sign, and two read as one cost as little as one for another.
    ['abcx', 'abxc', 100],
    ['corner', 'comer', 34],
    ['comer', 'corner', 34],
    ['vvax', 'wax', 34],
    ['wax', 'vvax', 34],
    ['xyz', 'pqk', 300],
  ])('%s and %s: %i', (a, b, far) => {
    expect(scanDistance(a, b, 1_000)).toBe(far);
    expect(scanDistance(b, a, 1_000)).toBe(far);
  });

  test('words that differ by more than three signs in length are far', () => {
    expect(scanDistance('retinol', 'retinolabc', 1_000)).toBe(300);
    expect(scanDistance('retinol', 'retinolabcd', 1_000)).toBeGreaterThan(1_000);
    expect(scanDistance('retinolabcd', 'retinol', 1_000)).toBeGreaterThan(1_000);
  });

  test('property: a limit changes nothing below it, and is passed above', () => {
    const sign = fc.constantFrom('a', 'i', 'l', 'm', 'r', 'n', 'v', 'w', 'x', '1', 'é');
    const word = fc.string({ unit: sign, minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 500 }), (a, b, limit) => {
        const far = scanDistance(a, b, 100_000);
        const within = scanDistance(a, b, limit);
        if (far <= limit) expect(within).toBe(far);
        else expect(within).toBeGreaterThan(limit);
      }),
      { numRuns: 500 },
    );
  });

  test('property: it is the least that signs lost, taken for others, swapped or joined can cost', () => {
    const sign = fc.constantFrom('a', 'i', 'l', 'm', 'r', 'n', 'x');
    const word = fc.string({ unit: sign, minLength: 1, maxLength: 4 });
    const lost = (one: string): number => (one === 'i' || one === 'l' || one === 'r' ? 60 : 100);
    const alike = ['il', 'nmr', 'il', 'nm'];
    const taken = (one: string, other: string): number =>
      one === other ? 0 : alike.some((group) => group.includes(one) && group.includes(other)) ? 34 : 100;
    const joins = ['rn:m', 'nn:m', 'ii:n', 'ri:n', 'in:m', 'ni:m'];
    const least = (a: string, b: string): number => {
      if (a === '' || b === '') return Array.from(a + b, lost).reduce((sum, one) => sum + one, 0);
      const [one = '', two = ''] = a;
      const [other = '', next = ''] = b;
      const ways = [
        lost(one) + least(a.slice(1), b),
        lost(other) + least(a, b.slice(1)),
        taken(one, other) + least(a.slice(1), b.slice(1)),
      ];
      if (joins.includes(`${one}${two}:${other}`)) ways.push(34 + least(a.slice(2), b.slice(1)));
      if (joins.includes(`${other}${next}:${one}`)) ways.push(34 + least(a.slice(1), b.slice(2)));
      if (two !== '' && one === next && two === other) ways.push(100 + least(a.slice(2), b.slice(2)));
      return Math.min(...ways);
    };
    fc.assert(
      fc.property(word, word, (a, b) => {
        if (Math.abs(a.length - b.length) <= 3) expect(scanDistance(a, b, 100_000)).toBe(least(a, b));
      }),
      { numRuns: 300 },
    );
  });

  test('property: it is the same both ways, and nought for the same word only', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/u);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(scanDistance(a, b, 10_000)).toBe(scanDistance(b, a, 10_000));
        expect(scanDistance(a, b, 10_000) === 0).toBe(a === b);
      }),
    );
  });
});
