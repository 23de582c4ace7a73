import type { FactCondition } from '../plan/thing.ts';

/** One thing to do or to leave, from hour to hour since the end of treatment. */
export interface CareItem<
  F extends string = string,
  C extends string = string,
  B extends string = string,
  T extends string = string,
> {
  readonly id: string;
  readonly stance: 'avoid' | 'do';
  /** What it is about. */
  readonly thing: T;
  readonly label: string;
  /** The line shown: "Leave out retinol and acids." */
  readonly say: string;
  readonly fromHour: number;
  /** Null has no end. `deep` after RF or over 1.5 mm. */
  readonly untilHour: { readonly standard: number | null; readonly deep: number | null };
  /** Below this nobody may shorten a hold; missing is no floor. */
  readonly floorHour?: { readonly standard: number; readonly deep: number };
  /** "and only when calm", "when your clinic agrees". */
  readonly endCondition?: 'calm' | 'clinic-agrees';
  /** The hold is not for what the clinic supplied for use after needling. */
  readonly unlessSupplied?: true;
  /** Shown only when one of these findings is present; always when missing. */
  readonly whenAny?: readonly F[];
  /** Never shown when one of these findings is present. */
  readonly unlessAny?: readonly F[];
  readonly whenContext?: FactCondition<C>;
  readonly cites: readonly [B, ...B[]];
}

/** What to do at once for an event, beside the call (clinical section 0). */
export interface FirstAid<F extends string = string, B extends string = string> {
  readonly id: string;
  readonly whenAny: readonly F[];
  /** Findings that bring it only when the level is emergency. */
  readonly inEmergencyAny?: readonly F[];
  readonly say: string;
  readonly cites: readonly [B, ...B[]];
}
