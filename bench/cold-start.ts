import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from '../tools/build/bundle.ts';
import type { Starter } from './first-answer.ts';

const ROOT = join(import.meta.dirname, '..');
const STARTS = 3;

/** Answers the milliseconds until somebody's first answer, each time in a process of its own; the middle of 3 starts. */
export function coldStartMs(who: Starter): number | undefined {
  const program = `
    const { firstAnswerMs } = await import('./first-answer.ts');
    process.stdout.write(String(await firstAnswerMs(${JSON.stringify(who)})));`;
  const starts = Array.from({ length: STARTS }, () => {
    const args = ['--no-warnings', '--input-type=module', '-e', program];
    return Number(execFileSync(process.execPath, args, { cwd: join(ROOT, 'bench') }).toString());
  });
  const middle = starts.toSorted((a, b) => a - b)[Math.floor(STARTS / 2)];
  return Number.isNaN(middle) ? undefined : middle;
}

/** Answers how many bytes a program for a browser is, bundled, minified and gzipped. */
export async function gzipBytesOf(code: string): Promise<number> {
  const folder = mkdtempSync(join(ROOT, 'bench', '.bundle-'));
  try {
    const entry = join(folder, 'program.js');
    writeFileSync(entry, code);
    const built = await bundle(entry, { root: ROOT, name: 'program' });
    return gzipSync(built.code, { level: 9 }).length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
