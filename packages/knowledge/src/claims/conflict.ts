import type { ClaimId, ConflictId, EvidenceId, JudgementId } from './index.ts';

type Heard = ClaimId | EvidenceId | JudgementId;

/** The hours a resolution settles on, with what it adds to them. */
export interface ResolvedWindow {
  readonly fromHour: number | null;
  readonly toHour: number | null;
  readonly andUntil?: string;
  readonly floorFromHour?: number;
  readonly floorToHour?: number;
  readonly deepFloorToHour?: number;
  readonly deepToHour?: number;
  readonly rfToHour?: number;
  readonly heavyToHour?: number;
  readonly proneToHour?: number;
  readonly strictToHour?: number;
  readonly watchToHour?: number;
  readonly peakToHour?: number;
  readonly latestOnsetHour?: number;
  readonly preferFromHour?: number;
  readonly first72Hours?: string;
  readonly type?: string;
  readonly allow?: string;
  readonly afterwards?: string;
  readonly rule?: string;
  readonly excludeIf?: string;
  readonly onlyGrade?: string;
  readonly providerOverride?: true;
}

/**
 * How a disagreement falls: `strictest` the longest hold or the soonest help that a source asks for; `weighted` the
 * better source; `clinic` the clinic's own protocol first; `graded` each source for its own degree or stretch of time;
 * `safety-rule` the safer reading where nothing decides; `judgement` our own figure, which counts only when signed.
 */
export const CONFLICT_POLICIES = [
  'strictest',
  'weighted',
  'clinic',
  'graded',
  'safety-rule',
  'judgement',
] as const;
export type ConflictPolicy = (typeof CONFLICT_POLICIES)[number];

/** A disagreement between claims, or between a claim and the literature. */
export interface Conflict {
  readonly id: ConflictId;
  readonly topic: string;
  readonly kind: string;
  /** `judgement`: counts only when the judgements named are signed. */
  readonly status: 'settled-by-literature' | 'partly-settled' | 'safety-rule' | 'judgement';
  readonly claims: readonly ClaimId[];
  readonly positions: readonly {
    readonly claims: readonly ClaimId[];
    readonly evidence?: readonly EvidenceId[];
    readonly position: string;
  }[];
  readonly policy: ConflictPolicy;
  /** Whose position is followed; a judgement where no source gives the figure. */
  readonly winner: readonly [Heard, ...Heard[]];
  /** Who agrees with it, or is followed in part. */
  readonly supporters: readonly ClaimId[];
  /** Who is not followed. */
  readonly dissenters: readonly (ClaimId | EvidenceId)[];
  readonly resolution: string;
  readonly resolvedWindow?: ResolvedWindow;
  readonly evidence: readonly EvidenceId[];
  readonly judgements?: readonly JudgementId[];
}
