import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { diceOf } from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { sparseLine } from './check-ins.ts';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('@afterneedle/cli'));
const COMMAND = join(PACKAGE, '../bin/afterneedle.js');
const SEED = 9;
/** So many lines are read both ways, from their bytes and as JSON, and must be answered alike. */
const COMPARED = 20_000;
const WORKERS = [1, 2] as const;
/**
 * Runs in the measured process and tells at its end how much memory it held at most, in kilobytes, and how many
 * microseconds it was at work. Linux counts for a new process what the one that started it held, so there it is asked
 * what this program held.
 */
const TELL_PROGRAM = `
import { readFileSync } from 'node:fs';
const heldAtMost = () => {
  try {
    return /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
};
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('used ' + heldAtMost() + ' ' + (userCPUTime + systemCPUTime));
});`;
const TELL = `data:text/javascript,${encodeURIComponent(TELL_PROGRAM)}`;

/** How long the command line takes for a file of check-ins, one a line. */
export interface NdjsonRun {
  readonly workers: number;
  readonly lines: number;
  /** By the clock, and at work on any core. */
  readonly seconds: number;
  readonly busySeconds: number;
  readonly maxRssMiB: number;
}

export interface NdjsonRuns {
  readonly runs: readonly NdjsonRun[];
  /** The start alone, with nothing to read. */
  readonly start: Pick<NdjsonRun, 'seconds' | 'busySeconds' | 'maxRssMiB'>;
  readonly compared: number;
}

type Written = (line: string) => string;

async function writeLines(path: string, lines: number, written: Written = (line) => line): Promise<void> {
  const dice = diceOf(SEED);
  const file = createWriteStream(path);
  for (let line = 0; line < lines; line++) {
    if (!file.write(written(sparseLine(knowledge, line, dice)))) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}

async function timedRun(input: string, output: string, workers: number): Promise<NdjsonRuns['start']> {
  const args = ['--import', TELL, COMMAND, 'assess', '--ndjson', '--brief', `--workers=${workers}`];
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: [openSync(input, 'r'), openSync(output, 'w'), 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (piece) => {
    said += String(piece);
  });
  const code = await new Promise<number | null>((end) => child.on('close', end));
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`the command line ended with ${code}: ${said.slice(0, 400)}`);
  const [, kilobytes, microseconds] = /used (\d+) (\d+)/.exec(said) ?? [];
  return {
    seconds,
    busySeconds: Number(microseconds) / 1e6,
    maxRssMiB: Math.round(Number(kilobytes) / 1024),
  };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** A space makes a line one that is read as JSON. */
async function compareWithJson(folder: string): Promise<void> {
  const [quick, slow] = [join(folder, 'quick'), join(folder, 'slow')];
  await writeLines(`${quick}.in`, COMPARED);
  await writeLines(`${slow}.in`, COMPARED, (line) => line.replace('{', '{ '));
  for (const path of [quick, slow]) await timedRun(`${path}.in`, `${path}.out`, 1);
  if ((await digestOf(`${quick}.out`)) !== (await digestOf(`${slow}.out`))) {
    throw new Error('lines read from their bytes are answered otherwise than lines read as JSON');
  }
}

/** Measures check-ins as NDJSON through the command line, start of the program included. */
export async function ndjsonRuns(lines: number): Promise<NdjsonRuns> {
  const folder = mkdtempSync(join(tmpdir(), 'afterneedle-ndjson-'));
  const [input, none] = [join(folder, 'in.ndjson'), join(folder, 'none.ndjson')];
  const outputOf = (workers: number): string => join(folder, `out-${workers}.ndjson`);
  try {
    await compareWithJson(folder);
    await writeLines(none, 0);
    const start = await timedRun(none, join(folder, 'nothing'), 1);
    await writeLines(input, lines);
    const runs: NdjsonRun[] = [];
    for (const workers of WORKERS) {
      runs.push({ workers, lines, ...(await timedRun(input, outputOf(workers), workers)) });
    }
    const digests = new Set(await Promise.all(WORKERS.map((workers) => digestOf(outputOf(workers)))));
    if (digests.size > 1) throw new Error('more workers write something else');
    return { runs, start, compared: COMPARED };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
