import { smallKnowledge } from '@afterneedle/engine/proofs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { provePlantedIsFound } from './planted.ts';
import { proveDanger, proveWithSolver } from './prove-with-solver.ts';
import { endSolvers } from './solver.ts';

// Where others use the machine too, a solver waits for its turn.
vi.setConfig({ testTimeout: 180_000 });
afterAll(endSolvers);

describe('the proofs by a solver, on a small knowledge', () => {
  test('all hold', async () => {
    const proofs = await proveWithSolver(smallKnowledge, []);
    expect(
      proofs.flatMap(({ claim, failures }) => failures.map((failure) => `${claim}: ${failure}`)),
    ).toEqual([]);
    expect(proofs).toHaveLength(8);
  });

  test('a danger state that can be rated lower is named with what lowers it', async () => {
    const facts = { findings: { pus: 1 }, contexts: {}, minutes: 600 };
    const state = { id: 'too-much', facts, atLeast: 'emergency' } as const;
    const { failures } = await proveDanger(smallKnowledge, [state]);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/^too-much can be lower/);
  });

  test('rules that a worse finding puts out are found', async () => {
    const { notes, failures } = await provePlantedIsFound(smallKnowledge, 1);
    expect(failures).toEqual([]);
    expect(notes[0]).toMatch(/^[1-9]\d* found/);
  });
});
