import { type ChildProcess, fork } from 'node:child_process';
import { getPriority, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Case, Verdict } from './child.ts';
import type { Usual } from './usual.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));
/** So that whoever works on the same computer goes first. */
const LEAST_NICE = 10;
/** Mutants a process judges before a new one takes over. */
const BATCH = 250;
/** A mutant that answers nothing for this long is taken as one that does not end. */
const SILENCE_MS = 180_000;

type Told = 'ready' | 'alive' | 'done' | Usual | Verdict;

function started(paths: readonly string[], hear: (told: Told, child: ChildProcess) => void): ChildProcess {
  const child = fork(CHILD, paths, { execArgv: ['--no-warnings', '--max-old-space-size=1800'] });
  if (child.pid !== undefined) setPriority(child.pid, Math.max(LEAST_NICE, getPriority()));
  child.on('message', (told: Told) => hear(told, child));
  return child;
}

/** Answers what each test file does without a mutant. */
export function usualRuns(snapshot: string, files: readonly string[]): Promise<readonly Usual[]> {
  const runs: Usual[] = [];
  return new Promise((resolve, reject) => {
    const child = started([snapshot], (told) => {
      if (told === 'ready') child.send({ kind: 'usual', files });
      else if (told === 'done') {
        child.kill();
        resolve(runs);
      } else runs.push(told as Usual);
    });
    child.on('exit', (code) => code !== null && code !== 0 && reject(new Error(`exit ${code}`)));
  });
}

interface Judging {
  /** The file that holds all mutants and their code, so that an edit meanwhile changes nothing. */
  readonly snapshot: string;
  /** The file that says what each test reaches without a mutant. */
  readonly usual: string;
  /** What is asked about one mutant takes no longer than this on one core without it. */
  readonly mostMs: number;
  readonly workers: number;
  readonly hear: (verdict: Verdict) => void;
  readonly isOver: () => boolean;
}

function judgeBatch(
  cases: readonly Case[],
  { snapshot, usual, mostMs, hear, isOver }: Judging,
): Promise<readonly Case[]> {
  const left = [...cases];
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    let isEnded = false;
    const end = (): void => {
      if (isEnded) return;
      isEnded = true;
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(left);
    };
    const lost = (by: string): void => {
      // The fault may lie with those before it: only the first of a process is taken at its word.
      const mutant = left.length === cases.length ? left.shift() : undefined;
      if (mutant !== undefined) hear({ mutant: mutant.number, by, reached: true, asked: [] });
      end();
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => lost('takes too long'), SILENCE_MS);
    };
    const child = started([snapshot, usual], (told) => {
      wait();
      if (told === 'alive') return;
      if (told === 'ready') child.send({ kind: 'mutants', cases, mostMs });
      else if (told === 'done') end();
      else {
        left.shift();
        hear(told as Verdict);
        if (isOver()) end();
      }
    });
    child.on('exit', () => !isEnded && lost('the process ended'));
    wait();
  });
}

/** Judges mutants one after the other in some processes, and tells of each as soon as it is known. */
export async function judgeMutants(cases: readonly Case[], judging: Judging): Promise<void> {
  const { workers } = judging;
  const waiting: (readonly Case[])[] = [];
  // Dealt out in turn, so that the first of the list are judged first whoever judges them.
  for (let at = 0; at < cases.length; at += BATCH * workers) {
    const next = cases.slice(at, at + BATCH * workers);
    for (let hand = 0; hand < workers; hand++) {
      const dealt = next.filter((_, index) => index % workers === hand);
      if (dealt.length > 0) waiting.push(dealt);
    }
  }
  const work = async (): Promise<void> => {
    for (let batch = waiting.shift(); batch !== undefined && !judging.isOver(); batch = waiting.shift()) {
      const left = await judgeBatch(batch, judging);
      if (left.length > 0) waiting.unshift(left);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}
