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
  const rows = (answers: VignetteRun['coded']) =>
    answers.map((answer) => `  ${JSON.stringify(answer)}`).join(',\n');
  const text = `{\n "coded": [\n${rows(run.coded)}\n ],\n "message": [\n${rows(run.message)}\n ]\n}\n`;
  writeFileSync(fileOf(set), text);
}
