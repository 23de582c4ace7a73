import type { Cause } from '@afterneedle/engine';
import type { BasisId } from '../claims/index.ts';
import type { ContextId, FindingId } from '../vocabulary/index.ts';

/** A cause whose findings, contexts and basis ids must exist to compile. */
export type KnowledgeCause = Cause<FindingId, ContextId, BasisId>;

/** What is said of the time since treatment where it speaks for or against a cause. */
export const TIME_FITS = 'the time since the treatment';
export const TOO_EARLY = 'it is early for this';
export const TOO_LATE = 'it is late for this';
