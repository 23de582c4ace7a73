import type { Facts, Level, SeriesExplanation, Strength } from '@afterneedle/engine';
import type { Here } from '../dates/moment.ts';

/** The clinic a person belongs to, as far as the page needs it. */
export interface ClinicToCall {
  readonly name: string;
  readonly phone?: string;
  /** Where it is another: for what cannot wait. */
  readonly urgentPhone?: string;
  /** A doctor or nurse works there. */
  readonly isMedical: boolean;
  readonly isOpenNow: boolean;
  /** Milliseconds since 1970: when it opens next, where it is closed and says so. */
  readonly opensAt?: number;
  /** Who answers for it while it is closed. */
  readonly outOfHours?: { readonly who: string; readonly phone: string; readonly words?: string };
}

/** Where, when and for whom a result page is made. */
export interface PageOptions extends Here {
  readonly clinic?: ClinicToCall;
  /** ISO 3166-1 alpha-2; decides which numbers are shown. */
  readonly region?: string;
  /** The message has words of despair or self-harm. */
  readonly crisis?: boolean;
  /** What earlier check-ins add, and what the person said in this one without them. */
  readonly series?: { readonly explanations: readonly SeriesExplanation[]; readonly said: Facts };
}

/** Something to ring. */
export interface CallButton {
  readonly label: string;
  readonly number: string;
  readonly to: 'emergency' | 'clinic' | 'out-of-hours' | 'urgent-line';
}

/** A heading with its lines. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A likely cause as shown. */
export interface CauseCard {
  readonly id: string;
  readonly label: string;
  readonly strength: Strength;
  readonly strengthLabel: string;
  readonly about: string;
  readonly because: readonly string[];
  readonly against: readonly string[];
}

/** Something to leave out, and until when. */
export interface HoldLine {
  readonly id: string;
  readonly label: string;
  readonly say: string;
  readonly until: string;
  /** Milliseconds since 1970; null without an end or without a known time. */
  readonly untilAt: number | null;
  readonly sourcesDiffer?: string;
}

/** One source as shown. */
export interface SourceLine {
  readonly label: string;
  readonly ids: readonly string[];
  readonly openedAtSource: boolean;
  readonly unsigned: boolean;
}

/** The texts of a result page, in the order in which they stand (ux 1.4). */
export interface ResultPage {
  readonly level: Level;
  readonly language: string;
  readonly prefix: string;
  readonly heading: string;
  /** The one or two lines about who this check-in is made for. */
  readonly limits: readonly string[];
  /** How to reach someone to talk to; stands first, after what to do in an emergency. */
  readonly crisis?: string;
  readonly why: Section;
  readonly doNow: Section & { readonly firstAid: readonly string[]; readonly more: readonly string[] };
  readonly call: Section & { readonly buttons: readonly CallButton[] };
  readonly checkAgain: Section & { readonly at: number };
  readonly sooner: {
    readonly heading: string;
    /** At most 7 lines in all. */
    readonly groups: readonly Section[];
    /** Every single sign behind the lines, for "more". */
    readonly more: readonly Section[];
  };
  /** None in an emergency. */
  readonly causes?: {
    readonly heading: string;
    readonly cards: readonly CauseCard[];
    readonly none?: string;
  };
  readonly avoid?: {
    readonly heading: string;
    readonly holds: readonly HoldLine[];
    readonly differ?: string;
  };
  readonly whyNot?: Section;
  readonly sources?: { readonly heading: string; readonly groups: readonly SourceGroup[] };
  readonly answers: Section;
  /** The fixed sentence. */
  readonly advice: string;
}

/** Sources of one part of the page. */
export interface SourceGroup {
  readonly heading: string;
  readonly sources: readonly SourceLine[];
}
