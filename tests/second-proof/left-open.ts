import type { LeftOpen } from './prove-interview.ts';

/** Rules that may stay open though everything that may be asked was answered: none. */
export const leftOpen: readonly LeftOpen[] = [];
