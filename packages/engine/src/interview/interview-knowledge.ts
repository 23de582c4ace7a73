/** One of these must be so before a fact is asked. A finding counts when it is there or perhaps there. */
export type Gate<F extends string = string, C extends string = string> =
  /** `untilHour`: only up to this hour, or while the time is not known. */
  | { readonly f: F; readonly atLeast?: number; readonly untilHour?: number }
  /** `unsure` may stand among the words. */
  | { readonly c: C; readonly is: readonly string[] }
  | { readonly answered: F | C }
  /** Later than this hour, or the time is not known. */
  | { readonly afterHour: number };

/** The time since treatment among the facts of a screen. */
export const TIME = 'hoursSince';

/** How a screen asks: `first` before everything; `again` also what a danger line already denied; `steps` how strong; `clarify` what was unsure. */
export const SCREEN_KINDS = ['first', 'facts', 'again', 'steps', 'clarify'] as const;

export type ScreenKind = (typeof SCREEN_KINDS)[number];

/** Facts that are asked together. The grouping is fixed here and never worked out. */
export interface InterviewScreen<F extends string = string, C extends string = string> {
  /** Kebab-case, as it stands in addresses. */
  readonly id: string;
  readonly kind: ScreenKind;
  /** Ids of findings and contexts, or `hoursSince`, in the order they stand on the screen. */
  readonly asks: readonly (F | C | typeof TIME)[];
  readonly onlyIf?: readonly Gate<F, C>[];
  /** A list that is read as a whole: every line is shown, also one that could change nothing. */
  readonly isWhole?: true;
  /** What it is asked for when it rules something out or decides the level, in words. */
  readonly why: string;
}

/** What is asked together, in which order, and what an answer makes needless to ask. */
export interface InterviewKnowledge<F extends string = string, C extends string = string> {
  /** In the order of asking. */
  readonly screens: readonly InterviewScreen<F, C>[];
  /** A fact without an entry is asked at any time; a part only once its whole is there. */
  readonly gates: readonly { readonly fact: F | C; readonly any: readonly Gate<F, C>[] }[];
  /** Who denies all of `whenNone`, and has none of `unlessAny`, has denied `absent`. An answer of its own beats it. */
  readonly implied: readonly {
    readonly whenNone: readonly F[];
    readonly unlessAny?: readonly F[];
    readonly absent: readonly F[];
  }[];
}
