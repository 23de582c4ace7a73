import fc from 'fast-check';
import { comeTogether } from './come-together.ts';
import { commands } from './commands.ts';
import type { ModelServer } from './model-server.ts';
import { newWorld, type World } from './world.ts';

/** What many random lives of two phones came to. */
export interface ModelReport {
  readonly runs: number;
  /** Why a life ended badly, and the shortest one that does; missing when none did. */
  readonly fault?: string;
}

/** Lets two phones and the server live through random lives, and holds each against what must always be so. */
export async function runModel(options: {
  readonly server: ModelServer;
  readonly code: string;
  readonly runs: number;
  readonly seed: number;
  /** Looks for the shortest life that ends badly; takes its time. */
  readonly shrinks?: boolean;
}): Promise<ModelReport> {
  const { server, code, runs, seed, shrinks = true } = options;
  const property = fc.asyncProperty(commands, async (given) => {
    let world: World | undefined;
    await fc.asyncModelRun(() => {
      world = newWorld(server, code);
      return { model: {}, real: world };
    }, given);
    if (world !== undefined) await comeTogether(world);
  });
  const outcome = await fc.check(property, { numRuns: runs, seed, endOnFailure: !shrinks });
  if (!outcome.failed) return { runs: outcome.numRuns };
  const why = outcome.errorInstance instanceof Error ? outcome.errorInstance.message : 'unknown';
  return { runs: outcome.numRuns, fault: `${why}\n${fc.stringify(outcome.counterexample)}` };
}
