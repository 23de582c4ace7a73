import type { ContextDefinition } from '../facts/vocabulary.ts';
import type { FactCondition } from '../plan/thing.ts';

/** What a screening can end in, mildest first. */
export const OUTCOMES = ['go-ahead', 'patch-test', 'ask-clinician', 'postpone', 'do-not-treat'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A reason to wait, to test, to ask or to stop. All of `when` must hold. */
export interface ScreeningRule<C extends string = string, B extends string = string> {
  readonly id: string;
  readonly when: readonly [FactCondition<C>, ...FactCondition<C>[]];
  readonly outcome: Exclude<Outcome, 'go-ahead'>;
  /** For `postpone`: hours from the event (a tan, the last retinoid) or, without an event, until it has healed. */
  readonly waitHours?: number;
  /** The question whose date the wait runs from. */
  readonly waitFrom?: C;
  /** What was found: "You have a cold sore now." */
  readonly say: string;
  /** What to do about it. */
  readonly advise: string;
  readonly cites: readonly [B, ...B[]];
}

/** Something to do or stop before the day, counted in hours before the treatment. */
export interface Preparation<C extends string = string, B extends string = string> {
  readonly id: string;
  /** Hours before the treatment, a positive number. */
  readonly fromHoursBefore: number;
  readonly untilHoursBefore: number;
  readonly say: string;
  readonly why: string;
  readonly when?: FactCondition<C>;
  readonly cites: readonly [B, ...B[]];
}

/** A line of the practitioner checklist. */
export interface ChecklistLine<B extends string = string> {
  readonly id: string;
  readonly ask: string;
  /** Why this line matters. */
  readonly why: string;
  /** What a good answer sounds like. */
  readonly good: string;
  readonly forSetting?: readonly string[];
  readonly cites: readonly [B, ...B[]];
}

/** Everything the screening believes; data only. */
export interface ScreeningKnowledge {
  readonly questions: readonly ContextDefinition[];
  readonly rules: readonly ScreeningRule[];
  readonly preparations: readonly Preparation[];
  readonly checklist: readonly ChecklistLine[];
  /** Hours after the patch was put on at which it is read. */
  readonly patchReadingHours: readonly number[];
}
