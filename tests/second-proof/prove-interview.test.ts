import { liftsOf, rulesOf } from '@afterneedle/engine';
import { smallInterview, smallKnowledge } from '@afterneedle/engine/proofs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { proveInterviewWithSolver } from './prove-interview.ts';
import { proveLevels } from './prove-levels.ts';
import { endSolvers } from './solver.ts';

// Where others use the machine too, a solver waits for its turn.
vi.setConfig({ testTimeout: 180_000 });
afterAll(endSolvers);

describe('what a solver proves of an interview, on a small knowledge', () => {
  test('asking leads to certainty, and every screen can be asked', async () => {
    const proofs = await proveInterviewWithSolver(smallKnowledge, smallInterview);
    expect(proofs.flatMap(({ failures }) => failures)).toEqual([]);
  });

  test('a screen that is missing leaves something open', async () => {
    const screens = smallInterview.screens.filter(({ id }) => id !== 'numbing-signs');
    const [closed] = await proveInterviewWithSolver(smallKnowledge, { ...smallInterview, screens });
    expect(closed?.failures[0]).toMatch(/^nothing is left to ask after /);
  });

  test('a rule that is named as open and is not is found', async () => {
    const [closed] = await proveInterviewWithSolver(smallKnowledge, smallInterview, [
      { rule: 'airway', when: 'never' },
    ]);
    expect(closed?.failures).toEqual(['airway stays open for nobody: it need not be named']);
  });

  test('a screen behind a gate that never opens is found', async () => {
    const shut = {
      id: 'shut',
      kind: 'facts',
      asks: ['fever'],
      onlyIf: [{ c: 'numbing', is: [] }],
      why: '',
    } as const;
    const [, reached] = await proveInterviewWithSolver(smallKnowledge, {
      ...smallInterview,
      screens: [...smallInterview.screens, shut],
    });
    expect(reached?.failures).toEqual(['shut can be asked of nobody']);
  });
});

describe('what a solver proves of levels, on a small knowledge', () => {
  const sources = new Set(
    [...rulesOf(smallKnowledge), ...liftsOf(smallKnowledge)].flatMap(({ cites }) => cites),
  );

  test('each urgent level comes from a rule with a source', async () => {
    const [, urgent] = await proveLevels(smallKnowledge, sources);
    expect(urgent?.failures).toEqual([]);
  });

  test('rules without a source are found', async () => {
    const [each, urgent] = await proveLevels(smallKnowledge, new Set());
    expect(each?.failures).toHaveLength(5);
    expect(urgent?.failures).toHaveLength(3);
  });
});
