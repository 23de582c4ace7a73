import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { diceOf } from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { sparseLine } from './check-ins.ts';

const COMMAND = join(dirname(createRequire(import.meta.url).resolve('@afterneedle/cli')), 'main.ts');
const SEED = 9;
/** Runs in the measured process and tells at its end how much memory it held at most, in kilobytes. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('maxrss ' + process.resourceUsage().maxRSS))",
)}`;

/** How long the command line takes for a file of check-ins, one a line. */
export interface NdjsonRun {
  readonly workers: number;
  readonly lines: number;
  readonly seconds: number;
  readonly maxRssMiB: number;
}

async function writeLines(path: string, lines: number): Promise<void> {
  const dice = diceOf(SEED);
  const file = createWriteStream(path);
  for (let line = 0; line < lines; line++) {
    if (!file.write(sparseLine(knowledge, line, dice))) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}

async function timedRun(input: string, output: string): Promise<{ seconds: number; maxRssMiB: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', TELL, COMMAND, 'assess', '--ndjson', '--brief'], {
    stdio: [openSync(input, 'r'), openSync(output, 'w'), 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (piece) => {
    said += String(piece);
  });
  const code = await new Promise<number | null>((end) => child.on('close', end));
  if (code !== 0) throw new Error(`the command line ended with ${code}: ${said.slice(0, 400)}`);
  const kilobytes = Number(/maxrss (\d+)/.exec(said)?.[1]);
  return { seconds: (performance.now() - start) / 1000, maxRssMiB: Math.round(kilobytes / 1024) };
}

/** Measures check-ins as NDJSON through the command line, start of the program included. */
export async function ndjsonRuns(lines: number): Promise<readonly NdjsonRun[]> {
  const folder = mkdtempSync(join(tmpdir(), 'afterneedle-ndjson-'));
  const input = join(folder, 'in.ndjson');
  try {
    await writeLines(input, lines);
    return [{ workers: 1, lines, ...(await timedRun(input, join(folder, 'out.ndjson'))) }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
