import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { checkFiles } from './measured.ts';
import type { Mutant } from './mutants-of.ts';
import { serveMutated, type Turn } from './serve-mutated.ts';
import { installSwitch, reachedSince, switchTo } from './switch.ts';

/** What one test file does without a mutant. */
export interface Usual {
  readonly file: string;
  readonly ms: number;
  readonly calls: number;
  readonly places: readonly number[];
  readonly failed?: string;
}

/** What became of one mutant. */
export interface Verdict {
  readonly mutant: number;
  /** The test file that noticed, nothing when none did. */
  readonly by?: string;
  readonly reached: boolean;
  readonly ms: number;
}

/** What the parent asks for. */
export type Task =
  | { readonly kind: 'usual'; readonly files?: readonly string[] }
  | { readonly kind: 'mutants'; readonly numbers: readonly number[]; readonly usual: readonly Usual[] };

const snapshot = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  readonly mutants: readonly Mutant[];
  readonly codes: readonly (readonly [string, string])[];
};
const { mutants } = snapshot;
const codes = new Map(snapshot.codes);
installSwitch(mutants.length);
fc.configureGlobal({ seed: 1, endOnFailure: true });
let turn: Turn = { number: 0, withEngine: false };
serveMutated(codes, () => turn);
const { noted } = (await import('./small-vitest.ts')) as { noted: (() => unknown)[] };
let turns = 0;
// Read once without a mutant: what a module works out while it is read stays.
for (const path of codes.keys()) await import(pathToFileURL(path).href);

async function runFile(file: string, withEngine: boolean): Promise<string | undefined> {
  turns++;
  turn = { number: turns, withEngine };
  noted.length = 0;
  try {
    await import(`${pathToFileURL(file).href}?turn=${turns}`);
    for (const run of noted) {
      const done = run();
      if (done instanceof Promise) await done;
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 200) : String(error);
  }
}

const cpu = (): number => process.cpuUsage().user / 1000;

async function usualOf(file: string): Promise<Usual> {
  const started = cpu();
  switchTo(0, Number.POSITIVE_INFINITY);
  // The engine anew as well: places that are reached while it is read count for every file.
  const failed = await runFile(file, true);
  const { calls, places } = reachedSince();
  const ms = Math.round(cpu() - started);
  return { file, ms, calls, places, ...(failed === undefined ? {} : { failed }) };
}

async function judge(number: number, usual: readonly Usual[]): Promise<Verdict> {
  const started = cpu();
  const mutant = mutants[number - 1];
  const reaching = usual.filter(({ places, failed }) => failed === undefined && isReached(number, places));
  for (const { file, calls } of reaching) {
    switchTo(number, calls);
    const failed = await runFile(file, mutant?.atLoad === true);
    if (failed !== undefined) return { mutant: number, by: file, reached: true, ms: cpu() - started };
  }
  return { mutant: number, reached: reaching.length > 0, ms: cpu() - started };
}

const reachedBy = new WeakMap<readonly number[], ReadonlySet<number>>();

/** A place is noted under its first mutant; the others at it have the numbers behind. */
function isReached(number: number, places: readonly number[]): boolean {
  const known = reachedBy.get(places) ?? new Set(places);
  reachedBy.set(places, known);
  const first = firstAt[number] as number;
  return known.has(first);
}

const firstAt = firstNumbers();

function firstNumbers(): Int32Array {
  const first = new Int32Array(mutants.length + 1);
  for (const code of codes.values()) {
    for (const [, from, count] of code.matchAll(/\$at\((\d+), (\d+)\)/g)) {
      for (let index = 0; index < Number(count); index++) first[Number(from) + index] = Number(from);
    }
  }
  return first;
}

process.on('message', (task: Task) => {
  void work(task);
});

async function work(task: Task): Promise<void> {
  if (task.kind === 'usual') {
    for (const file of task.files ?? checkFiles()) process.send?.(await usualOf(file));
  } else {
    const byTime = task.usual.toSorted((a, b) => a.ms - b.ms);
    for (const number of task.numbers) process.send?.(await judge(number, byTime));
  }
  process.send?.('done');
}
process.send?.('ready');
