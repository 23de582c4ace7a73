import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Usual, Verdict } from './child.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));
/** Mutants a process judges before a new one takes over, since modules it has read are never forgotten. */
const BATCH = 250;
/** A mutant that answers nothing for this long is taken as one that does not end. */
const SILENCE_MS = 240_000;

type Told = 'ready' | 'done' | Usual | Verdict;

function started(snapshot: string, hear: (told: Told, child: ChildProcess) => void): ChildProcess {
  const child = fork(CHILD, [snapshot], { execArgv: ['--no-warnings', '--max-old-space-size=1500'] });
  if (child.pid !== undefined) setPriority(child.pid, 5);
  child.on('message', (told: Told) => hear(told, child));
  return child;
}

/** Answers what each test file does without a mutant. */
export function usualRuns(snapshot: string, files: readonly string[]): Promise<readonly Usual[]> {
  const runs: Usual[] = [];
  return new Promise((resolve, reject) => {
    const child = started(snapshot, (told) => {
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
  readonly usual: readonly Usual[];
  readonly workers: number;
  readonly hear: (verdict: Verdict) => void;
  readonly isOver: () => boolean;
}

function judgeBatch(
  numbers: readonly number[],
  { snapshot, usual, hear, isOver }: Judging,
): Promise<readonly number[]> {
  const left = [...numbers];
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
      const mutant = left.shift();
      if (mutant !== undefined) hear({ mutant, by, reached: true, ms: SILENCE_MS });
      end();
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => lost('takes too long'), SILENCE_MS);
    };
    const child = started(snapshot, (told) => {
      wait();
      if (told === 'ready') child.send({ kind: 'mutants', numbers, usual });
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
export async function judgeMutants(numbers: readonly number[], judging: Judging): Promise<void> {
  const waiting: (readonly number[])[] = [];
  for (let at = 0; at < numbers.length; at += BATCH) waiting.push(numbers.slice(at, at + BATCH));
  const work = async (): Promise<void> => {
    for (let batch = waiting.shift(); batch !== undefined && !judging.isOver(); batch = waiting.shift()) {
      const left = await judgeBatch(batch, judging);
      if (left.length > 0) waiting.unshift(left);
    }
  };
  await Promise.all(Array.from({ length: judging.workers }, work));
}
