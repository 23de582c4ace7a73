import type { Level } from '../facts/level.ts';

/** The levels a protocol may raise a rule to. */
export const PROTOCOL_LEVELS = [
  'self-care',
  'contact-provider',
  'same-day',
  'emergency',
] as const satisfies readonly Level[];

/** A clinic's own end of the hold of one care item; null has no end. */
export interface ProtocolHold {
  readonly item: string;
  readonly untilHour: { readonly standard: number | null; readonly deep: number | null };
  /** The named clinician and the reason, without which no hold is shortened. */
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
}

/** A line a clinic adds in its own words; with a thing it counts for what may be used as well. */
export interface ProtocolLine {
  readonly id: string;
  readonly stance: 'do' | 'avoid';
  readonly say: string;
  readonly fromHour: number;
  readonly untilHour: number | null;
  readonly thing?: string | undefined;
}

/** A rule that a clinic takes as more urgent than everybody does. */
export interface ProtocolLevel {
  readonly rule: string;
  readonly level: (typeof PROTOCOL_LEVELS)[number];
  readonly contactWithinHours?: number | undefined;
}

/** What a clinic lays over the plan and the levels, as far as it changes what is worked out. */
export interface Protocol {
  readonly holds: readonly ProtocolHold[];
  readonly lines: readonly ProtocolLine[];
  readonly levels: readonly ProtocolLevel[];
  readonly contactWithinHours: {
    readonly 'contact-provider'?: number | undefined;
    readonly 'same-day'?: number | undefined;
  };
}
