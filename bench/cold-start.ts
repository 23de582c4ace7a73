import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from '../tools/build/bundle.ts';

const ROOT = join(import.meta.dirname, '..');

/** Answers the milliseconds from nothing to the first decision, in a process of its own: load, compile, decide. */
export function coldStartMs(): number {
  const program = `
    const from = performance.now();
    const { compileKnowledge, decide } = await import('@afterneedle/engine');
    const { knowledge } = await import('@afterneedle/knowledge');
    decide(compileKnowledge(knowledge), { findings: { redness: 1 }, contexts: {}, minutes: 60 });
    process.stdout.write(String(performance.now() - from));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: join(ROOT, 'bench'),
  });
  return Number(said.toString());
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
