import type { ContextDefinition } from '../facts/vocabulary.ts';
import type { FactCondition } from '../plan/thing.ts';

/** What a screening can end in, mildest first. */
export const OUTCOMES = ['go-ahead', 'patch-test', 'ask-clinician', 'postpone', 'do-not-treat'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The screens of the questions, in their order. */
export const SCREENING_GROUPS = [
  'treatment',
  'skin-now',
  'health',
  'allergies',
  'products',
  'numbing',
  'home',
] as const;
export type ScreeningGroup = (typeof SCREENING_GROUPS)[number];

/** A question that may be answered with a number instead of a word. */
export interface Measure {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  /** In rising order: from this number on, or above it, the word counts. The first begins at `least`. */
  readonly steps: readonly (
    | { readonly from: number; readonly value: string }
    | { readonly over: number; readonly value: string }
  )[];
}

/** One question; `unsure` and a missing answer are both unknown, and unknown is never no. */
export interface ScreeningQuestion<Id extends string = string> extends ContextDefinition<Id> {
  readonly group: ScreeningGroup;
  /** Asked for the day, with the answers to which a day belongs. */
  readonly dated?: { readonly ask: string; readonly values: readonly string[] };
  readonly measure?: Measure;
}

/** What one side says where the sources do not agree. */
export interface ScreeningView<B extends string = string> {
  readonly who: string;
  readonly say: string;
  readonly cites: readonly [B, ...B[]];
}

/** A reason to wait, to test, to ask or to stop. All of `when` must hold; none of it may be the ordinary answer. */
export interface ScreeningRule<C extends string = string, B extends string = string> {
  readonly id: string;
  readonly when: readonly [FactCondition<C>, ...FactCondition<C>[]];
  readonly outcome: Exclude<Outcome, 'go-ahead'>;
  /**
   * For `postpone`: hours from the day of `waitFrom`; without hours it lasts until the thing itself is over.
   * For `ask-clinician` nobody need be asked once it is over, where the day was given; else the day is only shown.
   */
  readonly waitHours?: number;
  /** The question whose day the wait runs from; where nobody gave it, from today. */
  readonly waitFrom?: C;
  /** What was found: "You have a cold sore now." */
  readonly say: string;
  /** What was found once the wait is over: "You stopped it at least 6 months ago." */
  readonly sayOver?: string;
  /** What to do about it. */
  readonly advise: string;
  /** Both sides, where the sources do not agree. */
  readonly views?: readonly ScreeningView<B>[];
  readonly cites: readonly [B, ...B[]];
}

/** Something to do or stop before the day, counted in hours before the treatment. */
export interface Preparation<C extends string = string, B extends string = string> {
  readonly id: string;
  /** Hours before the treatment, a positive number. */
  readonly fromHoursBefore: number;
  readonly untilHoursBefore: number;
  /** Below this not even a named clinician may shorten it. */
  readonly floorHoursBefore?: number;
  readonly say: string;
  readonly why: string;
  /** Left out only where the answer is known and another one. */
  readonly when?: FactCondition<C>;
  readonly cites: readonly [B, ...B[]];
}

/** A line of the practitioner checklist. */
export interface ChecklistLine<B extends string = string, C extends string = string> {
  readonly id: string;
  readonly ask: string;
  /** Why this line matters. */
  readonly why: string;
  /** What a good answer sounds like. */
  readonly good: string;
  /** Left out only where the answer is known and another one. */
  readonly when?: FactCondition<C>;
  readonly cites: readonly [B, ...B[]];
}

/** Everything the screening believes; data only. */
export interface ScreeningKnowledge {
  readonly questions: readonly ScreeningQuestion[];
  readonly rules: readonly ScreeningRule[];
  readonly preparations: readonly Preparation[];
  readonly checklist: readonly ChecklistLine[];
  /** Hours after the patch was put on at which it is read. */
  readonly patchReadingHours: readonly number[];
}
