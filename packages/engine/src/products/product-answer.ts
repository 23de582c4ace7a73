import type { FactCondition } from '../plan/thing.ts';

/** What one ingredient or the whole product answers. */
export type MayUse = 'may' | 'not-until' | 'ask' | 'unknown';

/** What would count if none of these facts were so, of which nobody knows. */
export interface IfNone {
  readonly onlyIf: readonly FactCondition[];
  readonly answer: MayUse;
  readonly untilHour?: number;
  readonly never?: true;
}

/** Something of the same use that may start earlier. */
export interface SoonerChoice {
  readonly label: string;
  /** The last hour of its own hold; without one it may be used now. */
  readonly untilHour?: number;
}

/** The answer for one printed ingredient (contract: `afterneedle check`). */
export interface IngredientAnswer {
  /** As printed, tidied. */
  readonly name: string;
  readonly recognised: 'by-table' | 'by-name' | 'by-list' | 'no';
  readonly id?: string;
  readonly classes: readonly string[];
  readonly answer: MayUse;
  /** Hours since the end of the treatment; with `ask` it waits at least so long besides. */
  readonly untilHour?: number;
  /** It is left out without an end, as the plan says. */
  readonly never?: true;
  /** With `ask`: only the person who prescribed it can say. */
  readonly askWhom?: 'prescriber';
  /** What may be used in its place before the hold is over. */
  readonly sooner?: SoonerChoice;
  /** What to do while it waits. */
  readonly meanwhile?: string;
  /** "calm" | "clinic-agrees": what must hold besides the hour. */
  readonly onlyWhen?: readonly ('calm' | 'clinic-agrees')[];
  /** Allergies nobody named with which it would be left out for good. */
  readonly unless?: readonly FactCondition[];
  /** What it would answer if none of these open facts were so; they count as possible until somebody knows. */
  readonly ifNone?: IfNone;
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
  /** One of them is left out without an end. */
  readonly never?: true;
  /** With `ask`: everything that decides was prescribed. */
  readonly askWhom?: 'prescriber';
  readonly onlyWhen?: readonly ('calm' | 'clinic-agrees')[];
  /** Allergies nobody named with which one of them would be left out for good. */
  readonly unless?: readonly FactCondition[];
  /** What it would answer if none of these open facts were so; they count as possible until somebody knows. */
  readonly ifNone?: IfNone;
  /** Indexes into `ingredients`; with `ask` also those that must wait. */
  readonly deciding: readonly number[];
  /** What the text left out or what was strange: "a sunscreen without a filter in its list". */
  readonly notes: readonly string[];
  /** Typed allergies nobody knows: only their words were looked for, so the person looks too. */
  readonly unknownAllergies?: readonly string[];
}
