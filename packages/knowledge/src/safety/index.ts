import type { FindingAnswer, Level } from '@afterneedle/engine';
import cases from '../generated/safety-cases.json' with { type: 'json' };

/** A state whose level is known: a public case, a danger state or an ordinary one, coded from `tests/cases`. */
export interface SafetyCase {
  readonly id: string;
  readonly kind: 'case' | 'danger' | 'ordinary';
  /** How everything it does not name is taken. */
  readonly unmentioned: 'absent' | 'unknown';
  readonly hoursSince?: number;
  readonly facts: Readonly<Record<string, FindingAnswer | string>>;
  /** Of a danger state: the level it never falls below. */
  readonly atLeast?: Level;
}

/** The states a clinic's protocol is run over before it may be published. */
export const safetyCases = cases as readonly unknown[] as readonly SafetyCase[];
