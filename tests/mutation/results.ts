import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keptResults } from './kept-results.ts';
import type { Measured } from './measured.ts';
import type { Mutant } from './mutants-of.ts';
import type { Usual } from './usual.ts';

/** What is remembered of one mutant: the test file that noticed it, null for none; `reached` by any. */
export interface Outcome {
  readonly by: string | null;
  readonly reached: boolean;
  /** The hashes of the test files that were asked and noticed nothing. */
  readonly asked?: readonly string[];
}

const PLACE = new URL('../../node_modules/.cache/mutation/results.json', import.meta.url);

/** Answers a short hash of some text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Answers a short hash of what a test file says, and of what stands beside it that it reads: not of the code it tests. */
export function checkHashOf(file: string): string {
  const texts = new Map<string, string>();
  const waiting = [file];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (texts.has(path)) continue;
    const text = readFileSync(path, 'utf8');
    texts.set(path, text);
    for (const [, beside] of text.matchAll(/from '(\.[^']+\.ts)'/g)) {
      const next = fileURLToPath(new URL(beside as string, pathToFileURL(path)));
      const isTested = next.includes('/engine/src/') || next.includes('/knowledge/src/');
      if (!isTested && existsSync(next)) waiting.push(next);
    }
  }
  return hashOf([...texts.values()].join('\n'));
}

/** Answers what names each mutant while its file stands as it is, whatever stands in other files. */
export function keysOf(
  mutants: readonly Mutant[],
  fileHashes: ReadonlyMap<string, string>,
): readonly string[] {
  const seen = new Map<string, number>();
  return mutants.map(({ file, line, kind, before, after }) => {
    const text = [file, fileHashes.get(file) ?? '', line, kind, before, after].join('\n');
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    return hashOf(nth === 1 ? text : `${text}\n${nth}`);
  });
}

function keep(name: string, value: unknown): string {
  const place = fileURLToPath(new URL(name, PLACE));
  mkdirSync(fileURLToPath(new URL('./', PLACE)), { recursive: true });
  writeFileSync(`${place}.new`, JSON.stringify(value));
  renameSync(`${place}.new`, place);
  return place;
}

/** Answers what earlier runs found, by key: those of this machine, and those that stand in the repository. */
export function rememberedResults(): Map<string, Outcome> {
  const kept = keptResults();
  if (!existsSync(PLACE)) return kept;
  const own = Object.entries(JSON.parse(readFileSync(PLACE, 'utf8')) as Record<string, Outcome>);
  return new Map([...kept, ...own]);
}

/** Keeps results for the next run. */
export function keepResults(results: ReadonlyMap<string, Outcome>): void {
  keep('results.json', Object.fromEntries(results));
}

/** Answers what each test file does without a mutant; those that did not change since an earlier run are remembered. */
export async function rememberedUsual(
  { key, files }: { readonly key: string; readonly files: readonly string[] },
  run: (files: readonly string[]) => Promise<readonly Usual[]>,
): Promise<{ readonly runs: readonly Usual[]; readonly path: string }> {
  const place = new URL('usual.json', PLACE);
  const known = existsSync(place)
    ? (JSON.parse(readFileSync(place, 'utf8')) as { readonly key: string; readonly runs: readonly Usual[] })
    : undefined;
  const hashes = new Map(files.map((file) => [file, checkHashOf(file)]));
  const before = known?.key === key ? known.runs.filter(({ file, hash }) => hashes.get(file) === hash) : [];
  const standing = new Set(before.map(({ file }) => file));
  const more = await run(files.filter((file) => !standing.has(file)));
  const runs = [...before, ...more];
  const others = known?.key === key ? known.runs.filter(({ file }) => !hashes.has(file)) : [];
  keep('usual.json', { key, runs: [...runs, ...others] });
  return { runs, path: keep('asked.json', { runs }) };
}

/** Lays down all mutants and their code for the processes that judge them; answers the path. */
export function keepSnapshot({ mutants, places, codes }: Measured): string {
  return keep('snapshot.json', { mutants, places: [...places], codes: [...codes] });
}
