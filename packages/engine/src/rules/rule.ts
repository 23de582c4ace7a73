import type { Level } from '../facts/level.ts';

/**
 * One condition. On findings, hours and courses there is only "at least", so more, worse or longer can never lower a level.
 * `fromHour` includes the hour; `afterHour` begins a minute after it. `is` lists the words of a context fact that satisfy it;
 * with `orUnknown` it also holds while nobody answered, where only an answer may reassure.
 */
export type Atom<F extends string = string, C extends string = string> =
  | { readonly f: F; readonly atLeast: number }
  | { readonly fromHour: number }
  | { readonly afterHour: number }
  | { readonly c: C; readonly is: readonly string[]; readonly orUnknown?: true };

/** Some of these conditions, `need` of them at least. */
export interface AtomGroup<F extends string = string, C extends string = string> {
  readonly need: number;
  readonly of: readonly Atom<F, C>[];
}

/** Conditions that must all hold, and groups that must each be met. */
export interface Condition<F extends string = string, C extends string = string> {
  readonly all: readonly Atom<F, C>[];
  readonly groups?: readonly AtomGroup<F, C>[];
}

/** When this holds, the level is at least `level`. `B` are the ids a rule may cite. */
export interface Rule<F extends string = string, C extends string = string, B extends string = string>
  extends Condition<F, C> {
  /** Kebab-case, never reused. */
  readonly id: string;
  readonly level: Level;
  /** Claims, evidence, conflicts or judgements it rests on. */
  readonly cites: readonly [B, ...B[]];
  /** What it found, in the person's words: "Your skin is sore and it gets worse." */
  readonly say: string;
  /** Compulsory from contact-provider up: 0 emergency, 24 same-day, 48 by default. */
  readonly contactWithinHours?: number;
  /** Hours until the person is asked again, where the source of the rule names them. */
  readonly recheckAfterHours?: number;
  /** A clinic cannot relax it. */
  readonly lock?: true;
}

/** One step up after the highest level is found, one step at most in all, never into emergency (J-22, J-36). */
export interface Lift<F extends string = string, C extends string = string, B extends string = string>
  extends Condition<F, C> {
  readonly id: string;
  /** The highest level this lift may reach. */
  readonly upTo: 'contact-provider' | 'same-day';
  readonly cites: readonly [B, ...B[]];
  readonly say: string;
}
