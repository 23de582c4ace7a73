import type { UnsignedNumber } from './series-knowledge.ts';

/** What a diary is led by: which signs matter most, and when it may end. */
export interface HealingKnowledge<F extends string = string> {
  /** The signs a diary follows, those that speak of a complication first. */
  readonly asks: readonly F[];
  /** How often in a row a sign was told to be gone, so that it counts as gone. */
  readonly goneAnswers: UnsignedNumber;
  /** So many hours at least lie between the first and the last of those answers. */
  readonly goneHours: UnsignedNumber;
  /** So many check-ins in a row said "healing as expected", the last of them after all was gone. */
  readonly expectedCheckIns: UnsignedNumber;
  /** Before this hour nothing counts as healed. */
  readonly fromHour: UnsignedNumber;
}
