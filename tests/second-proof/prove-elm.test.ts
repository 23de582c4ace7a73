import { smallKnowledge } from '@afterneedle/engine/proofs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { proveElm } from './prove-elm.ts';
import { proveMessages } from './prove-messages.ts';
import { endSolvers } from './solver.ts';

// Where others use the machine too, a solver waits for its turn.
vi.setConfig({ testTimeout: 180_000 });
afterAll(endSolvers);

describe('what a solver proves of the exported library, on a small knowledge', () => {
  test('it says what the rules say', async () => {
    const { failures, checked } = await proveElm(smallKnowledge);
    expect(failures).toEqual([]);
    expect(checked).toBeGreaterThan(50);
  });

  test.each([
    ['a threshold', '"GreaterOrEqual"', '"Less"'],
    ['the rank of what fires', '"Max"', '"Min"'],
    ['a time nobody gave', '"value":"-1"', '"value":"100000"'],
  ])('finds a library in which %s is another', async (_, from, to) => {
    const { failures } = await proveElm(smallKnowledge, (library) => library.replace(from, to));
    expect(failures[0]).toMatch(/ differs: /);
  });
});

describe('what a solver proves of messages, on a small knowledge', () => {
  test('none lowers the level at worst', async () => {
    const proofs = await proveMessages(smallKnowledge);
    expect(proofs.flatMap(({ failures }) => failures)).toEqual([]);
  });

  test('a reader that takes a denial for an answer is found', async () => {
    const proofs = await proveMessages(smallKnowledge, 'takes a denial for an answer');
    expect(proofs.map(({ failures }) => failures.length)).toEqual([1, 1]);
  });
});
