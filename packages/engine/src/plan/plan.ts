import type { Stance } from './position.ts';
import type { FactCondition, Need } from './thing.ts';

/** What must hold besides the hour before a thing is allowed. */
export type PlanCondition =
  | { readonly kind: 'calm' }
  | { readonly kind: 'clinic-agrees' }
  /** An allergy nobody named; with it the thing stays left out. */
  | { readonly kind: 'unless'; readonly c: string; readonly is: readonly string[] };

/** How the sources stand in a stretch of hours. */
export type Band = 'all-wait' | 'sources-differ' | 'all-allow';

/** One stretch of hours, after `fromHour` up to and with `untilHour`; the first begins with hour 0. */
export interface Segment {
  readonly fromHour: number;
  readonly untilHour: number | null;
  readonly stance: Stance;
  readonly conditions: readonly PlanCondition[];
  readonly band: Band;
  /**
   * Left out only if one of these is so, and nobody knows: what is open counts as possible. Missing where it is left
   * out whatever the answers are.
   */
  readonly onlyIf?: readonly FactCondition[];
  /**
   * What decided here, sorted: care item ids, `fact:` and the fact that forbids it, `clinic:` and its name,
   * `need:` and the need a fallback stands in for, and the sources where no care item of ours says it.
   */
  readonly decidedBy: readonly string[];
}

/** What one source says about the thing, and whether it was followed. */
export interface HeardPosition {
  readonly cite: string;
  readonly stance: Stance;
  readonly fromHour: number;
  readonly untilHour: number | null | 'not-said';
  readonly overruledBy?: string;
}

/** How a clinic changed a line. */
export interface ClinicChange {
  readonly clinic: string;
  readonly by?: string;
  readonly reason?: string;
  readonly usualUntilHour: number | null;
  readonly askedUntilHour: number | null;
  readonly untilHour: number | null;
  /**
   * It asked for less than the floor, for less than the usual without a name and a reason, to pause what only the
   * prescriber may, to leave out the one thing that still meets a need, or to allow what nobody may end before an
   * open fact is known.
   */
  readonly refused?: 'below-floor' | 'nobody-named' | 'prescribed' | 'nothing-left' | 'open-fact';
}

/** One thing over the whole plan. */
export interface PlanLine {
  readonly thing: string;
  /** Whole hours line from 0 on, without gaps. */
  readonly segments: readonly Segment[];
  /** What to say while it is left out or done, care item ids in order of the knowledge. */
  readonly items: readonly string[];
  /** 0 where there is none; 3 years where nobody ever ends the hold. */
  readonly floorHour: number;
  /** The usual end of the hold, before any clinic; 0 where nothing holds it. */
  readonly usualUntilHour: number | null;
  readonly supporters: readonly HeardPosition[];
  readonly dissenters: readonly HeardPosition[];
  readonly changed?: ClinicChange;
}

/** Where a need is met, and by what. */
export interface MetNeed {
  readonly need: Need;
  readonly fromHour: number;
  readonly untilHour: number | null;
  readonly metBy: readonly string[];
  /** The fallback stands in because nothing else is allowed. */
  readonly byFallback: boolean;
}

/** What to do and to leave over the hours since the first treatment ended. */
export interface Plan {
  /** Milliseconds since 1970: hour 0 of every line. */
  readonly zeroAt: number;
  /** The hour at which the lines are read now: at the very end of a later treatment a minute on, so that its own hours show. */
  readonly nowHour: number;
  readonly lines: readonly PlanLine[];
  readonly needs: readonly MetNeed[];
  /** Facts nobody gave or was sure of that would change a line. */
  readonly open: readonly { readonly c: string; readonly things: readonly string[] }[];
}
