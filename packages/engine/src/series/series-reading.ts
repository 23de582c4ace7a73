import type { Pace } from './next-check-ins.ts';
import type { Point } from './sample.ts';

/** What a series says of one sign. `easing` and `as-expected` raise nothing. */
export type CourseKind = 'easing' | 'as-expected' | 'slower' | 'rising' | 'rising-fast';

/** How one sign went over the check-ins. */
export interface FindingCourse {
  readonly finding: string;
  readonly kind: CourseKind;
  /** The step of the course finding: 0 raises nothing, 1 about the same, 2 worse, 3 worse fast. */
  readonly course: 0 | 1 | 2 | 3;
  /** It had gone and is there again. */
  readonly cameBack: boolean;
  /** It is above its lowest so far, though not surely. */
  readonly mayRise: boolean;
  /** Quarter steps above expected and slack, times minutes. */
  readonly excess: number;
  /** The step that is expected now at most. */
  readonly expected: number;
  /** The answers that tell it, oldest first: the highest before the low, the low, the first above it, now. */
  readonly points: readonly Point[];
}

/** Why a series raised a finding, in ids and numbers. */
export type SeriesExplanation =
  | {
      readonly kind: 'slower' | 'rising' | 'rising-fast';
      readonly finding: string;
      readonly cameBack: boolean;
      readonly expected: number;
      readonly points: readonly Point[];
    }
  | { readonly kind: 'came-and-went'; readonly finding: string; readonly points: readonly Point[] };

/** What a series of check-ins adds to the last one. */
export interface SeriesReading {
  /** Findings at the step the series shows at least; only ever more than was said. */
  readonly findings: Readonly<Record<string, number>>;
  readonly courses: readonly FindingCourse[];
  readonly explanations: readonly SeriesExplanation[];
  readonly pace: Pace;
  /** Ask again so soon; null when the series does not say. */
  readonly recheckAfterHours: number | null;
  /** Hours since the end of treatment of the next check-ins, at most three. */
  readonly nextCheckIns: readonly number[];
}
