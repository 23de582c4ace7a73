import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { equalMutants } from './equal-mutants.ts';
import { equivalents } from './equivalent.ts';
import { measured } from './measured.ts';
import { mutantsOf } from './mutants-of.ts';
import { drawnRanks, shareInterval } from './sample.ts';
import { asksAbout, type Course, packed, stillToAsk, type Usual } from './usual.ts';

const mutated = (text: string) => mutantsOf(text, { file: 'a.ts', first: 1 });
const changes = (text: string): string[] =>
  mutated(text).mutants.map(({ before, after }) => `${before} -> ${after}`);

describe('the mutants of a module', () => {
  test.each<[string, readonly string[]]>([
    ['const f = (a: number) => { g(a < 1); }', ['g(a < 1); -> ', 'a < 1 -> a <= 1', 'a < 1 -> a >= 1']],
    ['function f(a: boolean): boolean { return a; }', ['a -> true', 'a -> false']],
    ['let a = b ?? c;', ['b ?? c -> b', 'b ?? c -> c']],
    ['let a = (b && c) || !d;', ['(b && c) || !d -> (b && c) && !d', 'b && c -> b || c', '!d -> d']],
    ['let a = b.filter(c).length;', ['b.filter(c) -> b']],
    ['let a = [1];', ['[1] -> []']],
    ['let a = b.toString();', []],
    ["let a: string = b + 'x';", []],
    ['const f = (a = 1) => { a += 2; };', ['1 -> undefined', 'a += 2; -> ', 'a += 2 -> a -= 2']],
    ['type A = true; let a = b as true;', []],
  ])('%s', (text, wanted) => {
    expect(changes(text)).toEqual(wanted);
  });

  test('are switched by number, and none is at work by itself', () => {
    const { code } = mutated('globalThis.got = 2 > 1;');
    const run = (now: number): unknown => {
      const at = (first: number, count: number): boolean => now >= first && now < first + count;
      const room: { got?: unknown; mutation: unknown } = {
        mutation: { at, is: (one: number) => one === now },
      };
      runInNewContext(code, room);
      return room.got;
    };
    expect([0, 1, 2, 3].map(run)).toEqual([true, undefined, true, false]);
  });

  test('know what is reached only while a module is read', () => {
    const { mutants } = mutated('let a = b < c; const f = () => { g(); };');
    expect(mutants.map(({ atLoad }) => atLoad)).toEqual([true, true, false]);
  });
});

describe('a sample', () => {
  const { mutants } = mutated('const f = (a: number) => a < 1 && a > 2 && a < 3;');

  test('draws in the same order for the same seed, each once', () => {
    const ranks = drawnRanks(mutants, '1');
    expect(drawnRanks(mutants, '1')).toEqual(ranks);
    expect(ranks.toSorted((a, b) => a - b)).toEqual([...mutants.keys()]);
    expect(drawnRanks(mutants, '2')).not.toEqual(ranks);
  });

  test.each([
    [90, 100, 0.826, 0.945],
    [40, 40, 0.912, 1],
    [0, 0, 0, 1],
  ])('of which %i of %i were killed says where the share lies', (hits, of, from, to) => {
    const [low, high] = shareInterval(hits, of);
    expect(low).toBeCloseTo(from, 3);
    expect(high).toBeCloseTo(to, 3);
  });
});

test('only the tests that come to a place are asked, the nearest first, and within the time', () => {
  const [mutant] = mutated('const f = (a: number) => a < 1;').mutants;
  if (mutant === undefined) throw new Error('no mutant');
  const course = (ms: number, reached: readonly number[]): Course => ({
    ms,
    calls: 1,
    places: packed(reached, 9),
  });
  const file = (name: string, ms: number, reached: readonly number[]): Usual => ({
    file: name,
    hash: name,
    load: course(1, []),
    tests: [course(ms, reached), course(5, [])],
  });
  const usual = [file('far', 1, [7]), file('/src/rules/near', 50, [7]), file('elsewhere', 1, [8])];
  const asks = asksAbout({ ...mutant, file: 'rules/a.ts' }, 7, usual);
  expect(asks.map(({ usual: { hash }, tests, ms }) => [hash, tests, ms])).toEqual([
    ['/src/rules/near', [0], 51],
    ['far', [0], 2],
  ]);
  const still = (mostMs: number, asked: readonly string[]) =>
    stillToAsk(asks, { mostMs, asked }).map(({ usual: { hash } }) => hash);
  expect(still(100, [])).toEqual(['/src/rules/near', 'far']);
  expect(still(52, [])).toEqual(['/src/rules/near']);
  expect(still(100, ['/src/rules/near'])).toEqual(['far']);
});

describe('mutants that are called equal', () => {
  test('are still mutants of the code, each with a reason', () => {
    expect(equalMutants(measured().mutants).stale).toEqual([]);
    expect(equivalents.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });

  test('are all of the same change, or the one that is meant; what is gone is told', () => {
    const { mutants } = mutated('const f = () => { g(true); g(true); };');
    const places = mutants.flatMap(({ before }, place) => (before === 'true' ? [place] : []));
    const one = { file: 'a.ts', before: 'true', after: 'false', kind: 'true as false', reason: '' };
    expect([...equalMutants(mutants, [one]).equal]).toEqual(places);
    expect([...equalMutants(mutants, [{ ...one, nth: 2 }]).equal]).toEqual(places.slice(1));
    expect(equalMutants(mutants, [{ ...one, nth: 3 }]).stale).toHaveLength(1);
  });
});
