import type { PlanFacts, PlanKnowledge, Policy } from '@afterneedle/engine';
import type { Section, SourceLine } from '../result/result-page-model.ts';
import type { PlanClock } from './plan-time.ts';

/** Where, when and for whom a plan page is made; the time zone is that of the treatment. */
export interface PlanOptions extends PlanClock {
  readonly policy: Policy;
  /** Shown when the person is elsewhere by now. */
  readonly zoneHere?: string;
  readonly treatments: number;
  /** Hours since the latest treatment ended, where there are several. */
  readonly sinceLatestHours?: number;
  /** Nobody knows when the latest treatment was: every wait counts from now, and nothing is called usual. */
  readonly isUnknown?: boolean;
  /** Of the latest treatment and the person, for what is usual and what does not fit. */
  readonly facts: PlanFacts;
  readonly knowledge: PlanKnowledge;
  /** What a clinic adds in its own words. */
  readonly clinicLines?: readonly ClinicLine[];
  /** How a clinic calls what it gives for use after needling. */
  readonly clinicGives?: readonly ClinicGives[];
  /** What a clinic gave this person to use at home, by name. */
  readonly given?: readonly { readonly clinic: string; readonly names: readonly string[] }[];
  /** Likely causes of the last check-in; none in an emergency. */
  readonly causes?: readonly string[];
}

/** A line a clinic wrote, with the hours since the treatment in which it counts. */
export interface ClinicLine {
  readonly id: string;
  readonly clinic: string;
  readonly stance: 'do' | 'avoid';
  readonly say: string;
  readonly fromHour: number;
  readonly untilHour: number | null;
}

/** A product of a clinic, by the kind of thing it is. */
export interface ClinicGives {
  readonly clinic: string;
  readonly thing: string;
  readonly name: string;
}

/** One line of the plan as shown. */
export interface PlanItem {
  /** The care item or the thing. */
  readonly id: string;
  readonly thing: string;
  readonly kind: 'do' | 'wait' | 'may';
  readonly say: string;
  /** "Not before Sunday 9 August, 15:00, and only when the skin is calm." */
  readonly until?: string;
  /** Milliseconds since 1970; null has no end. */
  readonly untilAt: number | null;
  /** One line when the sources are not of one mind. */
  readonly differ?: string;
  /** One line, or more, when a clinic changed it. */
  readonly clinic: readonly string[];
  /** What an answer nobody gave would change: when it ends sooner, and for whom it is not. */
  readonly unless: readonly string[];
  readonly why: PlanWhy;
}

/** Items that end at the same moment and on the same condition. */
export interface PlanGroup {
  readonly until: string;
  readonly items: readonly PlanItem[];
  /** That an answer nobody gave may end some of it sooner. */
  readonly hint?: string;
}

/** Who says what about a line. */
export interface PlanWhy {
  readonly sources: readonly SourceLine[];
  readonly supports: readonly string[];
  readonly dissents: readonly string[];
  readonly overruled: readonly string[];
}

/** What begins or ends on one day. */
export interface PlanDay {
  /** Days after the treatment. */
  readonly day: number;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The texts of a plan, in the order in which they stand. */
export interface PlanPage {
  readonly language: string;
  readonly title: string;
  readonly treated: string;
  readonly zone?: string;
  readonly phase: 'day-0' | 'during' | 'finished';
  readonly phaseText: string;
  readonly day: number;
  readonly several?: string;
  /** What a clinic gave to use at home. */
  readonly given?: readonly string[];
  readonly doNow: { readonly heading: string; readonly items: readonly PlanItem[] };
  /** In order of their ends; `groups` holds the same items under one heading an end. */
  readonly wait: {
    readonly heading: string;
    readonly items: readonly PlanItem[];
    readonly groups: readonly PlanGroup[];
  };
  readonly may: { readonly heading: string; readonly items: readonly PlanItem[] };
  readonly next: { readonly heading: string; readonly days: readonly PlanDay[] };
  readonly weeks: { readonly heading: string; readonly days: readonly PlanDay[] };
  readonly usual: Section;
  readonly causes?: { readonly heading: string; readonly groups: readonly CauseAdvice[] };
  readonly nextTime: Section;
  readonly open?: Section & { readonly lead: string };
  readonly advice: string;
}

/** Advice that belongs to one likely cause. */
export interface CauseAdvice {
  readonly cause: string;
  readonly soothes: Section;
  readonly worsens: Section;
  readonly clinician: Section;
}
