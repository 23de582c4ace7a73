import type { CareItem } from '@afterneedle/engine';
import { MAX_HOURS } from '@afterneedle/engine/facts';
import type { BasisId } from '../claims/index.ts';
import type { ContextId, FindingId } from '../vocabulary/index.ts';
import type { ThingId } from './things.ts';

/** A care item whose findings, contexts, basis ids and thing must exist to compile. */
export type KnowledgeCareItem = CareItem<FindingId, ContextId, BasisId, ThingId>;

/** The same end for every device. */
export const until = (hour: number | null) => ({ standard: hour, deep: hour });

/** The same floor for every device. */
export const floor = (hour: number) => ({ standard: hour, deep: hour });

/** A floor nobody gets below: as long as any plan runs. */
export const NEVER = floor(MAX_HOURS);

/** The floor of retinoids, acids and vitamin C: longer after RF or over 1.5 mm (J-60). */
export const ACTIVES_FLOOR = { standard: 48, deep: 168 };
