import type { Level } from '../facts/level.ts';
import type { Sample } from './sample.ts';

/** One telling of a diary or a check-in. */
export interface DiarySample extends Sample {
  /** What a finished check-in came to; a diary has none. */
  readonly level?: Level;
  /** It was written down on a later day, from memory. */
  readonly isRemembered?: true;
}
