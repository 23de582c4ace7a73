import { readFileSync } from 'node:fs';
import type { FindingAnswer, Level } from '@afterneedle/engine';

/** One made-up account with the level and the likely cause a reader of the sources gives it. */
export interface Vignette {
  readonly id: string;
  readonly text: string;
  readonly hoursSince?: number;
  readonly facts: Readonly<Record<string, FindingAnswer | string>>;
  readonly expected: Level;
  /** Every level a careful clinician would also accept, the expected one among them. */
  readonly acceptable: readonly Level[];
  readonly cause: string | null;
  readonly causesAlsoRight: readonly string[];
  readonly source: { readonly where: string; readonly because: string };
}

/** Set A may be studied; set B is kept apart. */
export const SETS = ['a', 'b'] as const;

export type SetId = (typeof SETS)[number];

/** Answers the vignettes of a set. */
export function vignettesOf(set: SetId): readonly Vignette[] {
  return JSON.parse(readFileSync(new URL(`vignettes-${set}.json`, import.meta.url), 'utf8'));
}
