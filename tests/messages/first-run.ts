import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { SetId } from './message-set.ts';
import type { MessageAnswer } from './run-messages.ts';

const fileOf = (set: SetId): URL => new URL(`first-run-${set}.json`, import.meta.url);

/** Answers the first run of a set, a record that is never written again. */
export function firstRunOf(set: SetId): readonly MessageAnswer[] {
  return JSON.parse(readFileSync(fileOf(set), 'utf8'));
}

/** Keeps a run as the first one where none is kept yet. */
export function keepFirstRun(set: SetId, answers: readonly MessageAnswer[]): void {
  if (existsSync(fileOf(set))) return;
  const rows = answers.map((answer) => ` ${JSON.stringify(answer)}`).join(',\n');
  writeFileSync(fileOf(set), `[\n${rows}\n]\n`);
}
