import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { equalMutants } from './equal-mutants.ts';
import { equivalents } from './equivalent.ts';
import { measured } from './measured.ts';
import { mutantsOf } from './mutants-of.ts';
import { sampled } from './sample.ts';

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

test('a share is the same for the same seed', () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => index);
  const tenth = sampled(numbers, { share: 0.1, seed: 1 });
  expect(sampled(numbers, { share: 0.1, seed: 1 })).toEqual(tenth);
  expect(tenth.length).toBeGreaterThan(60);
  expect(tenth.length).toBeLessThan(140);
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
