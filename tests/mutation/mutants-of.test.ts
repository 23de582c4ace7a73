import { describe, expect, test } from 'vitest';
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
      new Function('globalThis', code)(room);
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

test('every mutant that is called equal is still a mutant of the code, named once, with a reason', () => {
  const { mutants } = measured();
  const key = (one: { file: string; before: string; after: string; kind: string }): string =>
    [one.file, one.before, one.after, one.kind].join('\n');
  const known = new Set(mutants.map(key));
  expect(equivalents.filter((one) => !known.has(key(one))).map(key)).toEqual([]);
  expect(new Set(equivalents.map(key)).size).toBe(equivalents.length);
  expect(equivalents.filter(({ reason }) => reason.length < 20)).toEqual([]);
});
