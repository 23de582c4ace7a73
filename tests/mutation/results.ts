import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Usual } from './child.ts';
import type { Measured } from './measured.ts';
import type { Mutant } from './mutants-of.ts';

/** What is remembered of one mutant: the test file that noticed it, null for none; `reached` by any. */
export interface Outcome {
  readonly by: string | null;
  readonly reached: boolean;
  /** What the tests were when it survived. */
  readonly checks: string;
}

const PLACE = new URL('../../node_modules/.cache/mutation/results.json', import.meta.url);

/** Answers a short hash of some text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Answers what names a mutant of a file as it stands, whatever stands in other files. */
export function keyOf({ file, line, kind, before, after }: Mutant, fileHash: string): string {
  return hashOf([file, fileHash, line, kind, before, after].join('\n'));
}

/** Answers what earlier runs found, by key. */
export function rememberedResults(): Map<string, Outcome> {
  if (!existsSync(PLACE)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(PLACE, 'utf8')) as Record<string, Outcome>));
}

/** Keeps results for the next run. */
export function keepResults(results: ReadonlyMap<string, Outcome>): void {
  mkdirSync(fileURLToPath(new URL('./', PLACE)), { recursive: true });
  writeFileSync(PLACE, JSON.stringify(Object.fromEntries(results)));
}

/** Answers what each test file does without a mutant, from an earlier run when nothing changed since. */
export async function rememberedUsual(
  key: string,
  run: () => Promise<readonly Usual[]>,
): Promise<readonly Usual[]> {
  const place = new URL('usual.json', PLACE);
  const known = existsSync(place)
    ? (JSON.parse(readFileSync(place, 'utf8')) as { key: string; runs: Usual[] })
    : undefined;
  if (known?.key === key) return known.runs;
  const runs = await run();
  mkdirSync(fileURLToPath(new URL('./', PLACE)), { recursive: true });
  writeFileSync(place, JSON.stringify({ key, runs }));
  return runs;
}

/** Lays down all mutants and their code for the processes that judge them; answers the path. */
export function keepSnapshot({ mutants, codes }: Measured): string {
  const place = fileURLToPath(new URL('snapshot.json', PLACE));
  mkdirSync(fileURLToPath(new URL('./', PLACE)), { recursive: true });
  writeFileSync(place, JSON.stringify({ mutants, codes: [...codes] }));
  return place;
}
