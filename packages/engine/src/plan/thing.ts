/** What must be met at every hour of a plan by something that is allowed. */
export const NEEDS = ['sun-cover', 'moisture', 'cleanliness'] as const;
export type Need = (typeof NEEDS)[number];

/** A fact about the person or the treatment and the values that count. */
export interface FactCondition<C extends string = string> {
  readonly c: C;
  readonly is: readonly string[];
}

/** Something a person may do or use: what a line of the plan speaks of. */
export interface Thing<T extends string = string, C extends string = string> {
  readonly id: T;
  /** As a person says it: "Retinol and other retinoids". */
  readonly label: string;
  readonly kind: 'product' | 'medicine' | 'activity' | 'habit';
  /** Vitamin C on the skin waits, vitamin C as food does not. */
  readonly route: 'skin' | 'mouth' | 'none';
  /** What holds for these holds for this too. */
  readonly isA?: readonly T[];
  readonly meets?: readonly Need[];
  /** Known facts under which nobody may tell a person to use it. */
  readonly contraindicatedBy?: readonly FactCondition<C>[];
  /** Only the person who prescribed it may pause it. */
  readonly prescribed?: true;
  /** Nobody tells a person to use it or anything that is one, a clinic neither: it may be allowed at most. */
  readonly neverTold?: true;
}

/** A need, from which hour it counts, and what meets it when nothing else does. */
export interface NeedRule<T extends string = string, B extends string = string> {
  readonly need: Need;
  readonly fromHour: number;
  readonly fallback: T;
  /** Said when the fallback has to stand in. */
  readonly say: string;
  readonly cites: readonly [B, ...B[]];
}
