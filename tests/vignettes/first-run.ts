import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { VignetteRun } from './run-vignettes.ts';
import type { SetId } from './vignette.ts';

const fileOf = (set: SetId): URL => new URL(`first-run-${set}.json`, import.meta.url);

/** Answers the first run of a set, a record that is never written again. */
export function firstRunOf(set: SetId): VignetteRun {
  return JSON.parse(readFileSync(fileOf(set), 'utf8'));
}

/** Keeps a run as the first one where none is kept yet. */
export function keepFirstRun(set: SetId, run: VignetteRun): void {
  if (existsSync(fileOf(set))) return;
  writeFileSync(fileOf(set), `${JSON.stringify(run, null, 2)}\n`);
}
