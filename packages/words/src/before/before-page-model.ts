import type { Outcome } from '@afterneedle/engine';
import type { Section, SourceLine } from '../result/result-page-model.ts';

/** What one side says where the sources do not agree. */
export interface ViewCard {
  readonly who: string;
  readonly say: string;
  readonly sources: readonly SourceLine[];
}

/** One reason as shown. */
export interface ReasonCard {
  readonly id: string;
  readonly outcome: Outcome;
  /** "Wait", "Ask first". */
  readonly mark: string;
  readonly say: string;
  readonly advise: string;
  readonly until?: string;
  readonly views: readonly ViewCard[];
  readonly sources: readonly SourceLine[];
}

/** A question by name, to be answered or asked about. */
export interface QuestionLine {
  readonly id: string;
  readonly label: string;
}

/** One thing to prepare. */
export interface CountdownCard {
  readonly id: string;
  readonly say: string;
  readonly why: string;
  /** "Until Friday 4 December.", where there is more to say than the heading does. */
  readonly note?: string;
  readonly sources: readonly SourceLine[];
}

/** What to prepare from one day on. */
export interface CountdownGroup {
  readonly heading: string;
  readonly lead?: string;
  readonly lines: readonly CountdownCard[];
}

/** One line of the practitioner checklist. */
export interface ChecklistCard {
  readonly id: string;
  readonly ask: string;
  readonly why: string;
  readonly good: string;
  readonly sources: readonly SourceLine[];
}

/** The texts of the page before treatment. */
export interface BeforePage {
  readonly language: string;
  readonly outcome: Outcome;
  /** Questions are still unanswered, and nothing found so far is worse than asking. */
  readonly isOpen: boolean;
  readonly heading: string;
  readonly lead: readonly string[];
  readonly reasons: { readonly heading: string; readonly cards: readonly ReasonCard[] };
  readonly viewsHeading: string;
  readonly unsure?: {
    readonly heading: string;
    readonly say: string;
    readonly questions: readonly QuestionLine[];
  };
  readonly open?: { readonly heading: string; readonly questions: readonly QuestionLine[] };
  readonly inTime?: Section;
  readonly countdown: {
    readonly heading: string;
    /** No day is given, so the lines count back from it. */
    readonly isUndated: boolean;
    readonly groups: readonly CountdownGroup[];
    readonly lead?: string;
  };
  readonly patch: Section;
  readonly checklist: { readonly heading: string; readonly cards: readonly ChecklistCard[] };
  /** The fixed sentence. */
  readonly advice: string;
}
