/** What speaks for or against a cause, in integer centi-decibans (1000 x log10 of the odds): 300 is twice as likely, 1000 ten times. */
export interface CauseCue<F extends string = string, C extends string = string> {
  /** Holds when the finding is at least this step, */
  readonly f?: F;
  readonly atLeast?: number;
  /** or when the context is one of these. */
  readonly c?: C;
  readonly is?: readonly string[];
  /** Added when it holds. */
  readonly holds: number;
  /** Added when it is known not to hold; unknown adds 0. */
  readonly fails?: number;
  /** In words, for the reasons shown: "the bumps copy the needle pattern". */
  readonly say: string;
}

/** One possible cause of what is seen. Weights are authored, not calibrated; they rank and never set a level. */
export interface Cause<F extends string = string, C extends string = string, B extends string = string> {
  readonly id: string;
  readonly label: string;
  /** Two plain sentences: what it is, what usually happens. */
  readonly about: string;
  readonly prior: number;
  /** Weight by hours since treatment: the first entry whose `until` is not passed counts; null is open. Unknown time adds 0. */
  readonly onset: readonly { readonly until: number | null; readonly add: number; readonly say?: string }[];
  readonly cues: readonly CauseCue<F, C>[];
  /** What it is seen by: never named while all of these are known to be absent. */
  readonly needs?: readonly F[];
  /** Shown at expected or self-care only when one of these cues holds (J-42). */
  readonly ownCue?: readonly F[];
  readonly cites: readonly [B, ...B[]];
}
