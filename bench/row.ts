import type { Timing } from './measure.ts';

/** One contestant with what was measured. */
export interface Row {
  readonly name: string;
  readonly what: string;
  readonly timing: Timing;
  readonly gzipBytes: number | null;
  /** From the start of a process of its own to the first answer. */
  readonly coldMs: number | null;
}
