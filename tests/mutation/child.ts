import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Mutant } from './mutants-of.ts';
import { checkHashOf } from './results.ts';
import { serveMutated, type Turn } from './serve-mutated.ts';
import { installSwitch, reachedSince, switchTo } from './switch.ts';
import { type Ask, asksAbout, type Course, packed, stillToAsk, type Usual } from './usual.ts';

/** What became of one mutant. */
export interface Verdict {
  readonly mutant: number;
  /** The test file that noticed, nothing when none did. */
  readonly by?: string;
  readonly reached: boolean;
  /** The hashes of the files that were asked now and noticed nothing. */
  readonly asked: readonly string[];
}

/** A mutant and the files that were asked about it before. */
export interface Case {
  readonly number: number;
  readonly asked: readonly string[];
}

/** What the parent asks for. */
export type Task =
  | { readonly kind: 'usual'; readonly files: readonly string[] }
  | { readonly kind: 'mutants'; readonly cases: readonly Case[]; readonly mostMs: number };

/** More than this much memory, and a new process takes over: modules that were read are never forgotten. */
const MOST_BYTES = 900_000_000;

const [snapshotPath = '', usualPath = ''] = process.argv.slice(2);
const snapshot = JSON.parse(readFileSync(snapshotPath, 'utf8')) as {
  readonly mutants: readonly Mutant[];
  readonly places: readonly number[];
  readonly codes: readonly (readonly [string, string])[];
};
const { mutants, places } = snapshot;
const codes = new Map(snapshot.codes);
installSwitch(mutants.length);
fc.configureGlobal({ seed: 1, endOnFailure: true });
let turn: Turn = { number: 0, withEngine: false };
serveMutated(codes, () => turn);
const { noted } = (await import('./small-vitest.ts')) as { noted: (() => unknown)[] };
let turns = 0;
switchTo(0, Number.POSITIVE_INFINITY);
// Read once without a mutant: what a module works out while it is read stays.
for (const path of codes.keys()) await import(pathToFileURL(path).href);
const reachedAtLoad = new Set(reachedSince().places);

const cpu = (): number => process.cpuUsage().user / 1000;
const told = (error: unknown): string =>
  error instanceof Error ? error.message.slice(0, 200) : String(error);

async function read(file: string, withEngine: boolean): Promise<readonly (() => unknown)[]> {
  turns++;
  turn = { number: turns, withEngine };
  noted.length = 0;
  await import(`${pathToFileURL(file).href}?turn=${turns}`);
  return [...noted];
}

async function courseOf(run: () => unknown): Promise<Course> {
  const started = cpu();
  switchTo(0, Number.POSITIVE_INFINITY);
  await run();
  const { calls, places: reached } = reachedSince();
  return { ms: Math.round(cpu() - started), calls, places: packed(reached, mutants.length) };
}

async function usualOf(file: string): Promise<Usual> {
  const hash = checkHashOf(file);
  const nothing = { ms: 0, calls: 0, places: '' };
  const courses: Course[] = [];
  let load: Course = nothing;
  try {
    let runs: readonly (() => unknown)[] = [];
    // The engine anew as well: places that are reached while it is read count for every file.
    load = await courseOf(async () => {
      runs = await read(file, true);
    });
    for (const run of runs) courses.push(await courseOf(run));
    return { file, hash, load, tests: courses };
  } catch (error) {
    return { file, hash, load, tests: courses, failed: told(error) };
  }
}

async function isKilled(number: number, { usual, tests }: Ask): Promise<boolean> {
  const withEngine = mutants[number - 1]?.atLoad === true || reachedAtLoad.has(places[number] as number);
  try {
    switchTo(number, usual.load.calls);
    const runs = await read(usual.file, withEngine);
    for (const index of tests) {
      switchTo(number, usual.tests[index]?.calls ?? 0);
      await runs[index]?.();
    }
    return false;
  } catch {
    return true;
  }
}

async function judge({ number, asked }: Case, usual: readonly Usual[], mostMs: number): Promise<Verdict> {
  const asks = asksAbout(mutants[number - 1] as Mutant, places[number] as number, usual);
  const now: string[] = [];
  for (const ask of stillToAsk(asks, { mostMs, asked })) {
    process.send?.('alive');
    if (await isKilled(number, ask)) {
      return { mutant: number, by: ask.usual.file, reached: true, asked: now };
    }
    now.push(ask.usual.hash);
  }
  return { mutant: number, reached: asks.length > 0, asked: now };
}

process.on('message', (task: Task) => {
  void work(task);
});

async function work(task: Task): Promise<void> {
  if (task.kind === 'usual') {
    for (const file of task.files) process.send?.(await usualOf(file));
  } else {
    const { runs } = JSON.parse(readFileSync(usualPath, 'utf8')) as { readonly runs: readonly Usual[] };
    for (const one of task.cases) {
      process.send?.(await judge(one, runs, task.mostMs));
      if (process.memoryUsage().heapUsed > MOST_BYTES) break;
    }
  }
  process.send?.('done');
}
process.send?.('ready');
