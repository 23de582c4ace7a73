import type { FactCondition } from '../plan/thing.ts';

/** What one ingredient or the whole product answers. */
export type MayUse = 'may' | 'not-until' | 'ask' | 'unknown';

/** The answer for one printed ingredient (contract: `afterneedle check`). */
export interface IngredientAnswer {
  /** As printed, tidied. */
  readonly name: string;
  readonly recognised: 'by-table' | 'by-name' | 'by-list' | 'no';
  readonly id?: string;
  readonly classes: readonly string[];
  readonly answer: MayUse;
  /** Hours since the end of the treatment; only with `not-until`. */
  readonly untilHour?: number;
  /** "calm" | "clinic-agrees": what must hold besides the hour. */
  readonly onlyWhen?: readonly ('calm' | 'clinic-agrees')[];
  /** Facts nobody gave with which it would be left out for good. */
  readonly unless?: readonly FactCondition[];
  /** A personal fact put it on top. */
  readonly personal?: true;
  readonly because: string;
  readonly basis: readonly string[];
}

/** The answer for a product. */
export interface ProductAnswer {
  readonly ingredients: readonly IngredientAnswer[];
  readonly answer: MayUse;
  /** The end of the longest hold; with `ask` it waits at least so long besides. */
  readonly untilHour?: number;
  readonly onlyWhen?: readonly ('calm' | 'clinic-agrees')[];
  /** Facts nobody gave with which one of them would be left out for good. */
  readonly unless?: readonly FactCondition[];
  /** Indexes into `ingredients`; with `ask` also those that must wait. */
  readonly deciding: readonly number[];
  /** What the text left out or what was strange: "a sunscreen without a filter in its list". */
  readonly notes: readonly string[];
}
