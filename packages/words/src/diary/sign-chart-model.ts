import type { ExpectedStep } from '@afterneedle/engine';
import type { Here } from '../dates/moment.ts';
import type { SourceLine } from '../result/result-page-model.ts';

/** One answer about one sign, as a person told it. */
export interface ToldPoint {
  /** Whole minutes since the end of treatment. */
  readonly minutes: number;
  /** Days since the day of the treatment. */
  readonly day: number;
  readonly answer: number | 'unsure';
  /** It was written down on a later day. */
  readonly isLater: boolean;
}

/** What the words of one chart are made from. */
export interface SignChartOptions extends Here {
  /** Milliseconds since 1970; nothing when nobody knows. */
  readonly treatedAt: number | undefined;
  /** Days since the day of the treatment, of the last row. */
  readonly lastDay: number;
  /** The first row; earlier days were before the treatment or long ago. */
  readonly firstDay: number;
  readonly steps: readonly ExpectedStep[];
  readonly depth: string;
  readonly cites: readonly string[];
}

/** One day of the table beside a chart. */
export interface SignRow {
  readonly day: number;
  /** What was told; undefined on a day of which nothing is known. */
  readonly said: string | undefined;
  readonly usual: string;
}

/** All a chart of one sign says in words. */
export interface SignChart {
  readonly name: string;
  /** What was told last, and what is usual by now. */
  readonly sentence: string;
  /** The names of the steps, "not there" first. */
  readonly stepNames: readonly string[];
  /** What each part of the band says, in its order. */
  readonly bandNames: readonly string[];
  /** What is usual until when. */
  readonly expected: readonly string[];
  readonly rows: readonly SignRow[];
  readonly basis: readonly string[];
  readonly sources: readonly SourceLine[];
}
