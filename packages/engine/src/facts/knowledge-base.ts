import type { CareItem, FirstAid } from '../care/care-item.ts';
import type { Cause } from '../causes/cause.ts';
import type { Effect } from '../rules/effect.ts';
import type { Lift, Rule } from '../rules/rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A context under which a "no" is not believed: it becomes unknown (J-44), and what is there may be worse than it seems. */
export interface Masking {
  readonly c: string;
  readonly is: readonly string[];
  readonly hides: readonly string[];
  readonly cites: readonly [string, ...string[]];
}

/** A context fact worked out at the edge from the time or another context fact, taken when nobody gave it or nobody was sure. */
export interface Derivation {
  readonly when: { readonly untilHour: number } | { readonly c: string; readonly is: readonly string[] };
  readonly gives: { readonly c: string; readonly value: string };
}

/** Everything the engine believes; data only, given as an argument. */
export interface KnowledgeBase {
  readonly vocabulary: Vocabulary;
  readonly rules: readonly Rule[];
  readonly lifts: readonly Lift[];
  readonly effects: readonly Effect[];
  readonly causes: readonly Cause[];
  readonly care: readonly CareItem[];
  readonly firstAid: readonly FirstAid[];
  readonly masking: readonly Masking[];
  readonly derivations: readonly Derivation[];
}
