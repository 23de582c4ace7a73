import type { CareItem } from '@afterneedle/engine';
import type { BasisId } from '../claims/index.ts';
import type { ContextId, FindingId } from '../vocabulary/index.ts';

/** A care item whose findings, contexts and basis ids must exist to compile. */
export type KnowledgeCareItem = CareItem<FindingId, ContextId, BasisId>;

/** The same end for every device. */
export const until = (hour: number | null) => ({ standard: hour, deep: hour });
