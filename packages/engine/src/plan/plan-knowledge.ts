import type { CareItem } from '../care/care-item.ts';
import type { ContextDefinition } from '../facts/vocabulary.ts';
import type { Position } from './position.ts';
import type { NeedRule, Thing } from './thing.ts';

/** One line of advice that belongs to a cause or to next time. */
export interface CareNote<T extends string = string, B extends string = string> {
  readonly id: string;
  readonly say: string;
  /** When it tells to use a thing: never shown while that thing is left out. */
  readonly thing?: T;
  readonly cites: readonly [B, ...B[]];
}

/** What soothes, what makes it worse, and what only a clinician starts, for one cause. */
export interface CauseCare<T extends string = string, B extends string = string> {
  readonly cause: string;
  readonly soothes: readonly CareNote<T, B>[];
  readonly worsens: readonly CareNote<T, B>[];
  readonly clinicianOnly: readonly CareNote<T, B>[];
}

/** Everything the plan believes; data only. */
export interface PlanKnowledge {
  readonly things: readonly Thing[];
  readonly care: readonly CareItem[];
  readonly positions: readonly Position[];
  readonly needs: readonly NeedRule[];
  /** The questions of a plan: a closed set, values as in the check-in where both ask. */
  readonly facts: readonly ContextDefinition[];
  readonly causeCare: readonly CauseCare[];
  /** For the next session. */
  readonly prevention: readonly CareNote[];
}
