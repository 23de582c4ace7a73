import type { Wording } from '@afterneedle/engine';
import type { FindingId } from '../vocabulary/index.ts';

/** The wordings of some findings; none of them may be forgotten, and what they also set must exist. */
export type Phrases<Id extends FindingId> = Readonly<Record<Id, readonly Wording<FindingId>[]>>;
