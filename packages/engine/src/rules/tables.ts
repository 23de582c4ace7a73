import type { GeneratedRules } from '../ahead/generated-rules.ts';

/** Rules and lifts as numbers. Rule `r` of the list comes first, then the lifts; bit `a` of the atom words is condition `a`. */
export interface Tables {
  readonly ruleCount: number;
  readonly liftCount: number;
  /** By rule: the rank of its level; by lift: the rank it may reach. */
  readonly ranks: Uint8Array;
  /** Words of 32 condition bits, and of 32 rule bits. */
  readonly atomWords: number;
  readonly ruleWords: number;
  /** By slot: which word its condition bits lie in. */
  readonly wordOf: Uint16Array;
  /** By slot and code: the bits that certainly hold, and those that may. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** The usual byte of each slot, and the condition bits that hold when every answer is the usual one. */
  readonly usual: Uint8Array;
  readonly usualLeast: Int32Array;
  readonly usualMost: Int32Array;
  /**
   * By slot and code: 1 for a finding without an envelope that is present, 2 for one that may be, 4 for any present,
   * 8 for an unsure answer, 16 for a course that gets worse.
   */
  readonly presence: Uint8Array;
  /** Minutes from which one more hour condition holds, ascending; row `k` of `cutRows` holds the bits of the first k. */
  readonly cuts: Int32Array;
  readonly cutRows: Int32Array;
  /** By rule: where its parts begin. A part is a need (0 means all), then where its word-and-mask pairs begin. */
  readonly partStart: Uint32Array;
  readonly partNeed: Uint8Array;
  readonly pairStart: Uint32Array;
  readonly pairWord: Uint16Array;
  readonly pairMask: Int32Array;
  /** By condition: which rules to look at when it holds. */
  readonly watchStart: Uint32Array;
  readonly watchers: Uint16Array;
  /** By finding slot: the rules of same-day or above that name it, `ruleWords` words each. */
  readonly urgentNaming: Int32Array;
  /** The same rules as code that was written ahead of time, where there is some that fits. */
  readonly fire?: GeneratedRules['fire'] | undefined;
}
